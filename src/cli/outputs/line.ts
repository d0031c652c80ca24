import type { StyleKey } from '../../settings';
import type { Answer } from '../archive/answer';
import type { Record } from '../inputs/record';
import { outputOf } from '../output';

/** Version of the lines; it changes when a field goes or means something else, not when one is added. See `schema/line.schema.json`. */
export const schema = 1;

/** One record as one line of JSON: where it came from, and what was read or why nothing was. */
export function lineOf(
  { file, record, id, url }: Record,
  answer: Answer,
  { styles, filter }: { styles: readonly StyleKey[]; filter: boolean },
): string {
  const place = {
    ...(!filter && { file, ...(record !== undefined && { record }) }),
    ...(id !== undefined && { id }),
    ...(url && { url }),
  };
  return `${JSON.stringify({ ...place, schema, ...contentOf(answer, styles) })}\n`;
}

function contentOf(answer: Answer, styles: readonly StyleKey[]): object {
  if ('error' in answer) return { error: answer.error };
  if ('passed' in answer) return { kind: 'nothing', missing: 'words', evidence: [], notes: [] };
  return { ...outputOf(answer.reading, styles), ...(answer.mail && { mail: answer.mail }) };
}
