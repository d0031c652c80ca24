/** Script of a page that keeps what it hears of its policy. */
export const listening = `window.violations = []; addEventListener('securitypolicyviolation', ({ violatedDirective, sample, blockedURI }) => violations.push([violatedDirective, sample, blockedURI]));`;

/** A picture of one point: the browser holds it, and need not ask again. */
export const picture = Buffer.from(
  'iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAYAAAAfFcSJAAAADUlEQVR42mNk+M9QDwADhgGAWjR9awAAAABJRU5ErkJggg==',
  'base64',
);
