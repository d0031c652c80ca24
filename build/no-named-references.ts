/**
 * Stands for `decode-named-character-reference` in the builds: what we write as Markdown holds no references, and the package's list of
 * two thousand names is a fifteenth of ours.
 */
export function decodeNamedCharacterReference(): false {
  return false;
}
