import { mkdtempSync, readFileSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { Ajv2020 } from 'ajv/dist/2020';
import { describe, expect, it } from 'vitest';
import { schema } from '../../src/cli/outputs/line';
import { bulletins, strangers } from '../corpus/fixture';
import { atomBackup, dock, mail } from './archive-samples';
import { run } from './run';

const document = JSON.parse(readFileSync('schema/line.schema.json', 'utf8'));
const valid = new Ajv2020({ allErrors: true }).compile(document);
const folder = mkdtempSync(join(tmpdir(), 'schema-'));

describe('the schema of the lines', () => {
  it('describes the version that is written', () => {
    expect(document.$defs.read.properties.schema.const).toBe(schema);
  });

  it.each<[string, string, string[]]>([
    ['every page of the collection', pages([...bulletins(), ...strangers()]), []],
    ['pages read on request', pages(strangers().slice(0, 20)), ['--anyway', '--style', 'apa']],
    ['posts of a backup', atomBackup([dock, { ...dock, html: '' }]), []],
    ['a mail', mail(), []],
    ['broken lines', '{"html":"<p>x"}\n{\n\n[]\n', ['--thorough']],
  ])('holds for %s', async (name, content, more) => {
    const file = join(folder, name);
    writeFileSync(file, content);
    const { lines } = await run(['read', file, '--jsonl', ...more]);
    for (const line of lines) {
      valid(line);
      expect(valid.errors?.slice(0, 3) ?? []).toEqual([]);
    }
  });
});

function pages(all: readonly { slug: string; url: string; html: string }[]): string {
  return all.map(({ slug, url, html }) => `${JSON.stringify({ id: slug, url, html })}\n`).join('');
}
