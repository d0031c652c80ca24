/** Whether a line is what a site writes around every text of its own: `Skip to content`, `Previous post`, `Was this page helpful?`. */
export function isFrameLine(line: string): boolean {
  return line.length < 90 && lines.some((row) => row.test(line.toLowerCase()));
}

const lines = [
  /^skip to (?:the )?(?:main )?content$/,
  /^(?:previous|next|older|newer) (?:post|article|story|entry)$/,
  /^(?:was|is) this (?:page|article) (?:helpful|useful)\?$/,
  /^we use some essential cookies to make this (?:website|site|service) work\.$/,
  /^back to top$/,
  /^last updated:? [^.]{3,40}$/,
  /^(?:contents|open access|you are visitor \d+)$/,
  // Who asked and answered in a forum, and how often a text was looked at.
  /^(?:asked|answered|edited|replied) .*\d(?::\d\d| reputation)/,
  /^(?:asked \d+ [a-z]+ ago|\d[\d.,]*k? (?:accesses|citations|views|times|answers|comments|shares|reads)(?: · .*)?$)/,
];
