/** Whether a page's word for a language is shaped like a tag of BCP 47: `es`, `zh-Hant-TW`. */
export function isTag(language: string): boolean {
  return /^[a-z]{2,3}(-[a-z0-9]{2,8})*$/i.test(language);
}
