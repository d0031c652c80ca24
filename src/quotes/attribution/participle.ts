import { cueOf, is } from '../../lexicon/lexicon';
import { isJobTitle } from '../../lexicon/people';
import { chunkStart } from '../syntax/clause';
import { type NounPhrase, nounPhraseFrom } from '../syntax/noun-phrase';
import { mainSubject, subjectBefore } from '../syntax/subject';
import { type Token, tokenAt } from '../tokens/token';
import { canReport } from './attribution';

/** `Roe agreed, adding: "…"` · `"…," said Roe, adding that "…"` · `with Roe saying: "…"` */
export function sourceOfParticiple(tokens: readonly Token[], left: number, verb: number): NounPhrase | undefined {
  const before = tokenAt(tokens, verb - 1);
  // `Roe quoted Doe as saying, "…"`
  if (is(before.lower, 'as')) {
    const quoted = tokens.slice(left, verb).findIndex(({ lower }) => is(lower, 'quoting'));
    const whom = nounPhraseFrom(tokens, left + quoted + 1);
    if (whom?.end === verb - 1) return whom;
  }
  if (is(before.lower, 'by')) return subjectBefore(tokens, verb - 2);
  const aside = before.text === ',' ? sourceOfAside(tokens, left, verb - 1) : undefined;
  if (aside) return aside;
  for (let from = verb - 1; tokenAt(tokens, from).kind === 'word'; from--) {
    if (opensSource(tokens, from)) return nounPhraseFrom(tokens, from + 1);
  }
  const quote = left + tokens.slice(left, verb).findLastIndex(({ kind }) => kind === 'quote');
  let cue = tokenAt(tokens, quote + 1).kind === 'sign' ? quote + 2 : quote + 1;
  if (is(tokenAt(tokens, cue).lower, 'perfect')) cue += 1;
  const behind = cueOf(tokenAt(tokens, cue).lower)?.form === 'finite' ? nounPhraseFrom(tokens, cue + 1) : undefined;
  return behind ?? mainSubject(tokens, quote + 1, verb) ?? mainSubject(tokens, left, quote);
}

/** `The staff will grow, Roe said, adding: "…"`: the attribution stands within the sentence, behind a comma. */
function sourceOfAside(tokens: readonly Token[], left: number, right: number): NounPhrase | undefined {
  const start = chunkStart(tokens, left, right);
  const said = tokens.slice(start, right).findLastIndex(({ lower }, i) => {
    return cueOf(lower)?.form === 'finite' && canReport(tokens, start + i, left);
  });
  const source = said > 0 ? subjectBefore(tokens, start + said) : undefined;
  return source?.start === start ? source : undefined;
}

/** `with Roe saying` · `a recording of Roe saying`, but not the `of` of `the mayor of Ames saying`. */
function opensSource(tokens: readonly Token[], at: number): boolean {
  const { lower, capital } = tokenAt(tokens, at - 1);
  return is(tokenAt(tokens, at).lower, 'with') || (is(tokenAt(tokens, at).lower, 'of') && !capital && !isJobTitle(lower));
}
