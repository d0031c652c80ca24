import { withoutTracking } from '../../text/query';

/** Addresses as they stand in mail: escaped once or twice for HTML, wrapped at line ends, without a scheme. */
export function unescaped(href: string): string {
  let text = href.replace(/[\t\n\r]/g, '').trim();
  for (let pass = 0; pass < 2 && /&(?:amp|#38|#x26);/i.test(text); pass++) text = text.replace(/&(?:amp|#38|#x26);/gi, '&');
  return text.startsWith('//') ? `https:${text}` : text;
}

/**
 * The address as its site knows it: only https, http and mailto, without the parameters that campaigns and redirectors add.
 * Undefined for anything else: `javascript:`, an empty or broken target, a host without a dot or behind a user name.
 */
export function cleanUrl(href: string): string | undefined {
  const text = href.trim();
  try {
    const url = new URL(text);
    if (url.protocol === 'mailto:') return /@/.test(url.pathname) ? `mailto:${url.pathname}` : undefined;
    if (url.protocol !== 'https:' && url.protocol !== 'http:') return undefined;
    if (!url.hostname.includes('.') || url.username !== '' || url.password !== '') return undefined;
    return withoutTracking(text.replace(/^(https?:)\/*(?=[^/])/i, (_, scheme: string) => `${scheme.toLowerCase()}//`));
  } catch {
    return undefined;
  }
}

/** One value of a query string, decoded; tolerant of broken percent signs. */
export function param(href: string, name: string): string | undefined {
  const raw = new RegExp(`[?&;]${name}=([^&#]*)`, 'i').exec(href)?.[1];
  return raw ? decoded(raw) : undefined;
}

/** Percent-decoded once; a sign that begins no character stays as it is. */
export function decoded(text: string): string {
  return text.replace(/(?:%[0-9a-f]{2})+/gi, (run) => {
    try {
      return decodeURIComponent(run);
    } catch {
      return run;
    }
  });
}

/** Base64 or its URL-safe form, padding optional, as UTF-8 text. */
export function base64(text: string): string | undefined {
  try {
    const binary = atob(
      text
        .replace(/-/g, '+')
        .replace(/_/g, '/')
        .replace(/(?<!=)=+$/, ''),
    );
    return new TextDecoder().decode(Uint8Array.from(binary, (char) => char.charCodeAt(0)));
  } catch {
    return undefined;
  }
}
