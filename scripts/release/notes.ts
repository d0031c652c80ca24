/** What the changelog says of a version, without the heading; nothing where it has no such section. */
export function notesOf(changelog: string, version: string): string | undefined {
  const [, ...sections] = changelog.split(/^## /m);
  const section = sections.find((text) => /^[\w.]+/.exec(text)?.[0] === version);
  return section?.replace(/^.*\n/, '').trim();
}
