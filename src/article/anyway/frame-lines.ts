/** Whether a line is what a site writes around every text of its own: `Skip to content`, `Previous post`, `Was this page helpful?`. */
export function isFrameLine(line: string): boolean {
  return line.length < 60 && lines.some((row) => row.test(line.toLowerCase()));
}

const lines = [
  /^skip to (?:the )?(?:main )?content$/,
  /^(?:previous|next|older|newer) (?:post|article|story|entry)$/,
  /^(?:was|is) this (?:page|article) (?:helpful|useful)\?$/,
  /^we use some essential cookies to make this (?:website|site|service) work\.$/,
  /^back to top$/,
];
