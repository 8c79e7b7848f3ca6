import type { Account, Comparison } from '../engine/model.ts';
import { mostBases } from './limits.ts';
import { type StoryToRender, storiesToRender } from './stories.ts';
import { type StoryIndex, storyIndex } from './story-index.ts';

/** What a story's pages are made of, for Astro's `getStaticPaths`. */
export interface StoryProps {
  comparison: Comparison;
  index: StoryIndex;
}

export interface AccountProps extends StoryProps {
  account: Account;
}

export interface PairProps extends StoryProps {
  a: Account;
  b: Account;
}

export async function storyPaths() {
  return (await storiesToRender()).map((story) => ({
    params: { story: story.summary.id },
    props: lazily<StoryProps>(storyProps(story)),
  }));
}

export const accountPaths = () => pathsOfFirst(Number.POSITIVE_INFINITY);

/** The accounts that have a page with themselves as its base. */
export const basePaths = () => pathsOfFirst(mostBases);

async function pathsOfFirst(most: number) {
  return (await storiesToRender()).flatMap((story) =>
    story.summary.accounts.slice(0, most).map(({ id }) => ({
      params: { story: story.summary.id, account: id },
      props: lazily<AccountProps>({ ...storyProps(story), account: () => accountOf(story, id) }),
    })),
  );
}

/** Every ordered pair of a story's accounts. */
export async function pairPaths() {
  return (await storiesToRender()).flatMap((story) =>
    story.summary.accounts.flatMap((a, _, accounts) =>
      accounts
        .filter((b) => b !== a)
        .map((b) => ({
          params: { story: story.summary.id, a: a.id, b: b.id },
          props: lazily<PairProps>({
            ...storyProps(story),
            a: () => accountOf(story, a.id),
            b: () => accountOf(story, b.id),
          }),
        })),
    ),
  );
}

/** How each property is made. */
type Makers<Props> = { [Name in keyof Props]: () => Props[Name] };

const storyProps = ({ compare }: StoryToRender): Makers<StoryProps> => ({
  comparison: compare,
  index: () => storyIndex(compare()),
});

const accountOf = ({ compare }: StoryToRender, id: string): Account => storyIndex(compare()).account(id);

/** Properties that are made when a page is rendered, since Astro copies them then, and not when the pages are listed. */
function lazily<Props extends object>(makers: Makers<Props>): Props {
  const got = Object.entries<() => unknown>(makers).map(([name, get]) => [name, { get, enumerable: true }]);
  return Object.defineProperties({}, Object.fromEntries(got)) as Props;
}
