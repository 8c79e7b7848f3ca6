import type { AstroIntegration } from 'astro';
import type { BuildPlan } from '../../site/build-plan.ts';
import { withRelativeAssets } from '../../site/relative-assets.ts';

type Setup = Parameters<NonNullable<AstroIntegration['hooks']['astro:build:start']>>[0];
type Prerenderer = Exclude<Parameters<Setup['setPrerenderer']>[0], (own: never) => unknown>;

/**
 * Lets the framework render all pages of one story before those of the next, not all pages of one kind, so that few
 * stories are held at a time; and makes the addresses it writes relative.
 *
 * @param finished called when the pages of a story are all written
 */
export function storyByStory(plan: BuildPlan, finished: (id: string) => void): AstroIntegration {
  return {
    name: 'variorum-story-by-story',
    hooks: {
      'astro:build:start': ({ setPrerenderer }) => setPrerenderer((own) => inTurn(own, plan, finished)),
    },
  };
}

function inTurn(own: Prerenderer, { stories, overAll }: BuildPlan, finished: (id: string) => void): Prerenderer {
  const ids = new Set(stories.map(({ id }) => id));
  let current: string | undefined;
  const turnTo = (next: string | undefined): void => {
    if (current !== undefined && current !== next) finished(current);
    current = next;
  };
  const storyOf = (path: string): string | undefined => {
    const [first = ''] = path.split('/');
    return ids.has(first) ? first : undefined;
  };
  return {
    ...own,
    async getStaticPaths() {
      const groups = Map.groupBy(await own.getStaticPaths(), ({ pathname }) => storyOf(pathname.replace(/^\//u, '')));
      const shared = groups.get(undefined) ?? [];
      groups.delete(undefined);
      return [...groups.values(), overAll ? shared : []].flat();
    },
    async render(request, options) {
      const path = new URL(request.url).pathname.replace(/^\//u, '');
      // The framework writes a page before it asks for the next.
      turnTo(storyOf(path));
      const rendered = await own.render(request, options);
      const response = rendered instanceof Response ? rendered : rendered.response;
      if (options.routeData.type !== 'page') return response;
      // The one page that is written as a file of its name.
      const written = path === '404/' ? '404.html' : path;
      return new Response(withRelativeAssets(Buffer.from(await response.arrayBuffer()), written), response);
    },
    async teardown() {
      turnTo(undefined);
      await own.teardown?.();
    },
  };
}
