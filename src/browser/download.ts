/** Saves a text as a file, by a link in this extension's own page: no permission, no request. */
export function save({ name, type, text }: { name: string; type: string; text: string }): boolean {
  const url = URL.createObjectURL(new Blob([text], { type }));
  const link = document.createElement('a');
  link.href = url;
  link.download = name;
  link.click();
  setTimeout(() => URL.revokeObjectURL(url), 10_000);
  return true;
}
