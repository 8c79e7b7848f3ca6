import type { AccountId, Derivation, Relation } from '../engine/model.ts';
import { listWords } from './labels.ts';
import { type Linker, paths } from './links.ts';
import type { AccountLabel, StoryIndex } from './story-index.ts';

/** A sentence about accounts that cannot be counted as further ones: copies, and accounts of something else. */
export interface CopyView {
  accounts: AccountLabel[];
  /** Whether their names stand beside their numbers. */
  named: boolean;
  /** `is probably a near-copy of`; where no account follows, the sentence ends with it. */
  words: string;
  from?: AccountLabel;
  /** To what shows it. */
  href: string;
}

/** More accounts than these are called by their numbers alone. */
const mostNamed = 2;

type Copied = Exclude<Relation, 'shares-facts' | 'unrelated'>;

const copyWords: Record<Copied, { one: string; several: string; note: string }> = {
  'near-copy': { one: 'a near-copy', several: 'near-copies', note: 'near-copy' },
  rewrite: { one: 'a rewrite', several: 'rewrites', note: 'rewrite' },
};

/** A copy and what it was probably made from; of several likely origins the closest. */
interface Copy {
  account: AccountId;
  from: AccountId;
  relation: Copied;
}

/** Who probably copied whom, then copies of which nothing says which came first, then what is about something else. */
export function copiesView(index: StoryIndex, link: Linker): CopyView[] {
  const { story, derivations, unrelated } = index.comparison;
  const copies = copiesOf(derivations);
  const groups = [...Map.groupBy(copies, ({ from, relation }) => `${relation} ${from}`).values()];
  const derived = groups.flatMap((group): CopyView[] => {
    const [first] = group;
    if (first === undefined) return [];
    const words = copyWords[first.relation];
    return [
      {
        accounts: group.map(({ account }) => index.label(account)),
        named: group.length <= mostNamed,
        words: group.length > 1 ? `are probably ${words.several} of` : `is probably ${words.one} of`,
        from: index.label(first.from),
        href: link(paths.pair(story.id, first.from, first.account)),
      },
    ];
  });
  const [other] = unrelated;
  return [
    ...derived,
    ...kinWithoutOrder(index, new Set(copies.map(({ account }) => account)), link),
    ...(other === undefined
      ? []
      : [
          {
            accounts: unrelated.map(index.label),
            named: unrelated.length <= mostNamed,
            words: `${unrelated.length > 1 ? 'are' : 'is'} probably about something else`,
            href:
              unrelated.length > 1 ? link(paths.story(story.id), 'relations') : link(paths.account(story.id, other)),
          },
        ]),
  ];
}

/** What stands beside an account's name: `near-copy of 1`, `about something else`, or nothing. */
export function copyNote(index: StoryIndex, account: AccountId): string {
  if (index.comparison.unrelated.includes(account)) return 'about something else';
  const copy = copiesOf(index.comparison.derivations).find((one) => one.account === account);
  return copy === undefined ? '' : `${copyWords[copy.relation].note} of ${index.label(copy.from).number}`;
}

/** Accounts of one origin of which nothing says which came first, a sentence for each origin. */
function kinWithoutOrder(index: StoryIndex, derived: ReadonlySet<AccountId>, link: Linker): CopyView[] {
  const { story, derivations, origins } = index.comparison;
  return origins.flatMap((origin): CopyView[] => {
    const kin = derivations.filter(
      ({ a, b, relation }) => isCopy(relation) && [a, b].every((id) => origin.includes(id) && !derived.has(id)),
    );
    const [closest] = kin;
    if (closest === undefined) return [];
    const accounts = origin.filter((id) => kin.some(({ a, b }) => a === id || b === id));
    const { several } = kin.every(({ relation }) => relation === 'near-copy')
      ? copyWords['near-copy']
      : copyWords.rewrite;
    return [
      {
        accounts: accounts.map(index.label),
        named: accounts.length <= mostNamed,
        words: `are ${several} of one another; nothing shows which came first`,
        href:
          accounts.length > 2
            ? link(paths.story(story.id), 'relations')
            : link(paths.pair(story.id, closest.a, closest.b)),
      },
    ];
  });
}

/** The sentence in words alone: `Unnamed site is probably a near-copy of Financial Times.` */
export function copyText({ accounts, named, words, from }: CopyView): string {
  const names = named ? accounts.map(({ name }) => name) : [`${accounts.length} accounts`];
  return `${listWords(names)} ${words}${from === undefined ? '' : ` ${from.name}`}.`;
}

/** How two accounts relate, as a sentence. */
export function relationText(index: StoryIndex, { a, b, relation, likelyFrom }: Derivation): string {
  if (relation === 'unrelated') return 'They are probably about different things.';
  if (relation === 'shares-facts') return 'They share facts; nothing shows that one was made from the other.';
  const { one, several } = copyWords[relation];
  if (likelyFrom === undefined) return `They are ${several} of one another; nothing shows which came first.`;
  const to = likelyFrom === a ? b : a;
  return `${index.label(to).name} is probably ${one} of ${index.label(likelyFrom).name}.`;
}

const isCopy = (relation: Relation): relation is Copied => relation === 'near-copy' || relation === 'rewrite';

/** Each account that was probably made from another, once. */
function copiesOf(derivations: readonly Derivation[]): Copy[] {
  const closest = derivations
    .flatMap(({ a, b, relation, likelyFrom, coverage }) =>
      isCopy(relation) && likelyFrom !== undefined
        ? [
            {
              account: likelyFrom === a ? b : a,
              from: likelyFrom,
              relation,
              shared: likelyFrom === a ? coverage.b : coverage.a,
            },
          ]
        : [],
    )
    .toSorted((x, y) => x.relation.localeCompare(y.relation, 'en') || y.shared - x.shared);
  const seen = new Set<AccountId>();
  return closest.filter(({ account }) => !seen.has(account) && seen.add(account));
}
