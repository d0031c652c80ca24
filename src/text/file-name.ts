/** A short file name of letters and digits in any script; every system can keep it, and no character of it is cut in two. */
export function fileName(title = ''): string {
  const name = title
    .normalize('NFC')
    .toLocaleLowerCase()
    .replace(/[^\p{L}\p{M}\p{N}]+/gu, '-')
    .match(/^.{0,60}/su)?.[0]
    .replace(/^-|-$/g, '');
  if (!name) return 'bulletin';
  return devices.test(name) ? `bulletin-${name}` : name;
}

/** Names that Windows keeps for devices, whatever ending follows; it takes raised figures for figures. */
const devices = /^(?:con|prn|aux|nul|(?:com|lpt)[\d¹²³])$/;
