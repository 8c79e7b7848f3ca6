import type { Change, Trivial } from '../model.ts';
import { comparisonKey } from '../read/words.ts';
import type { Piece } from './pieces.ts';

/** A run with the pieces of both sides. What is the same in both stands piece by piece. */
export interface SidedRun {
  kind: Change['kind'];
  before: Piece[];
  after: Piece[];
}

/** What a run is told as: changes of words, and changes of writing alone, which are trivial. */
export const changesOf = (run: SidedRun): Change[] => (run.kind === 'same' ? sameChanges(run) : changedChanges(run));

const textOf = (pieces: readonly Piece[]): string => pieces.map(({ text }) => text).join('');

/** What is the same in both, cut where its writing differs in another way. */
function sameChanges({ before, after }: SidedRun): Change[] {
  const out: Change[] = [];
  after.forEach(({ text }, at) => {
    const from = before[at]?.text ?? text;
    const trivial = writingOf(from, text);
    const last = out.at(-1);
    if (last && last.trivial === trivial && trivial === undefined) {
      if (last.from !== undefined || from !== text) last.from = (last.from ?? last.text) + from;
      last.text += text;
    } else {
      out.push({ kind: 'same', text, ...(from === text ? {} : { from }), ...(trivial ? { trivial } : {}) });
    }
  });
  return out;
}

/** How two writings of the same differ; spaces do not count. */
function writingOf(from: string, text: string): Trivial | undefined {
  if (from === text) return undefined;
  const [x, y] = [from.trim(), text.trim()];
  if (x === y) return undefined;
  if (x.toLowerCase() === y.toLowerCase()) return 'case';
  return comparisonKey(x) === comparisonKey(y) ? 'punctuation' : 'spelling';
}

/**
 * What was left out and then what was added. `chip-making` for `chipmaking`, a comma more, and `.”` for `”.` are trivial.
 */
function changedChanges({ before, after }: SidedRun): Change[] {
  const [removed, added] = [textOf(before), textOf(after)];
  const unhyphened = (text: string) => comparisonKey(text).replace(/(?<=\p{L})-(?=\p{L})/gu, '');
  const joined = removed !== '' && added !== '' && unhyphened(removed) === unhyphened(added);
  const restopped = endOf(removed) !== undefined && endOf(removed) === endOf(added);
  const change = (kind: Change['kind'], text: string): Change[] => {
    const punctuation = restopped || (slight.test(text) && text.trim() !== '');
    const trivial = joined ? 'spelling' : punctuation ? 'punctuation' : undefined;
    return text === '' ? [] : [{ kind, text, ...(trivial ? { trivial } : {}) }];
  };
  return [...change('removed', removed), ...change('added', added)];
}

/** Punctuation that changes no meaning. A question mark does, and quotation marks say whose words these are. */
const slight = /^(?!.*\s[-\u2010-\u2015]$)[\s.,;:!…()[\]\-\u2010-\u2015，。、；：！（）]*$/u;

/** The marks a quotation ends with, where nothing else changed but where its stop stands: `”.` and `.”`. */
const endOf = (text: string): string | undefined => {
  const [, before, marks, after] = /^([.,;:!…，。]*)(["'”’»」』]+)([.,;:!…，。]*)$/u.exec(text.trim()) ?? [];
  return marks && (before !== '' || after !== '') ? comparisonKey(marks) : undefined;
};
