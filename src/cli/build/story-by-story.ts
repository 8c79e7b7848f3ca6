import { mkdirSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import type { AstroIntegration } from 'astro';
import type { BuildPlan } from '../../site/build-plan.ts';

type Setup = Parameters<NonNullable<AstroIntegration['hooks']['astro:build:start']>>[0];
type Prerenderer = Exclude<Parameters<Setup['setPrerenderer']>[0], (own: never) => unknown>;

interface Rendering {
  plan: BuildPlan;
  /** The folder for the pages. */
  out: string;
  /** Called when the pages of a story are all written. */
  finished: (id: string) => void;
}

/**
 * Lets the framework render all pages of one story before those of the next, not all pages of one kind, so that few
 * stories are held at a time. Pages are written here: what the framework gets back is empty, and of what is empty it
 * writes nothing.
 */
export function storyByStory(rendering: Rendering): AstroIntegration {
  return {
    name: 'variorum-story-by-story',
    hooks: {
      'astro:build:start': ({ setPrerenderer }) => setPrerenderer((own) => inTurn(own, rendering)),
    },
  };
}

function inTurn(own: Prerenderer, { plan, out, finished }: Rendering): Prerenderer {
  const ids = new Set(plan.stories.map(({ id }) => id));
  let current: string | undefined;
  const turnTo = (next: string | undefined): void => {
    if (current !== undefined && current !== next) finished(current);
    current = next;
  };
  const storyOf = (path: string): string | undefined => {
    const [first = ''] = path.split('/');
    return ids.has(first) ? first : undefined;
  };
  const made = new Set<string>();
  const write = (path: string, bytes: Buffer): void => {
    const file = join(out, path);
    const folder = dirname(file);
    if (!made.has(folder)) mkdirSync(folder, { recursive: true });
    made.add(folder);
    writeFileSync(file, bytes);
  };
  return {
    ...own,
    async getStaticPaths() {
      const groups = Map.groupBy(await own.getStaticPaths(), ({ pathname }) => storyOf(pathname.replace(/^\//u, '')));
      const shared = groups.get(undefined) ?? [];
      groups.delete(undefined);
      return [...groups.values(), plan.overAll ? shared : []].flat();
    },
    async render(request, options) {
      const path = decodeURI(new URL(request.url).pathname).replace(/^\//u, '');
      turnTo(storyOf(path));
      const rendered = await own.render(request, options);
      const response = rendered instanceof Response ? rendered : rendered.response;
      const bytes = Buffer.from(await response.arrayBuffer());
      if (options.routeData.type !== 'page') write(path, bytes);
      // The one page that is written as a file of its name.
      else if (path === '404/') write('404.html', bytes);
      else write(`${path}index.html`, bytes);
      return new Response(null);
    },
    async teardown() {
      turnTo(undefined);
      await own.teardown?.();
    },
  };
}
