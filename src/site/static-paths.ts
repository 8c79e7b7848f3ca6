import type { Account, Comparison } from '../engine/model.ts';
import { comparisons } from './stories.ts';
import { type StoryIndex, storyIndex } from './story-index.ts';

/** What the story's pages are made of, for Astro's `getStaticPaths`. */
export interface StoryProps {
  comparison: Comparison;
  index: StoryIndex;
}

export async function storyPaths() {
  return (await comparisons()).map((comparison) => ({
    params: { story: comparison.story.id },
    props: { comparison, index: storyIndex(comparison) } satisfies StoryProps,
  }));
}

export async function accountPaths() {
  return (await storyPaths()).flatMap(({ params, props }) =>
    props.comparison.story.accounts.map((account: Account) => ({
      params: { ...params, account: account.id },
      props: { ...props, account },
    })),
  );
}

/** Every ordered pair of a story's accounts. */
export async function pairPaths() {
  return (await storyPaths()).flatMap(({ params, props }) => {
    const { accounts } = props.comparison.story;
    return accounts.flatMap((a) =>
      accounts
        .filter((b) => b !== a)
        .map((b) => ({ params: { ...params, a: a.id, b: b.id }, props: { ...props, a, b } })),
    );
  });
}
