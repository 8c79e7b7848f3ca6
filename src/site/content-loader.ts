import type { Loader, LoaderContext } from 'astro/loaders';
import { z } from 'astro/zod';
import type { Story } from '../engine/model.ts';
import { buildPlan } from './build-plan.ts';
import { contentReport, loadContent } from './load-content.ts';

/**
 * Gives Astro the stories of the content folder, one entry each, as the engine read them. Nothing is stored while a
 * problem is open: a build ends with one report of them all, `dev` shows it and goes on with what was right before.
 */
export function storyLoader(): Loader {
  return {
    name: 'variorum-stories',
    schema: z.custom<Story>(),
    async load(context) {
      // A planned build has read and checked the content already.
      if (buildPlan()) return context.store.clear();
      const { folder } = loadInto(context);
      const { watcher, logger } = context;
      if (!watcher) return;
      watcher.add(folder);
      const again = (event: string, path: string) => {
        if (!path.replaceAll('\\', '/').includes(`${folder.replace(/^\.\//u, '')}/stories/`)) return;
        logger.info(`${event}: ${path}`);
        loadInto(context);
      };
      for (const event of ['add', 'change', 'unlink'] as const) watcher.on(event, (path) => again(event, path));
    },
  };
}

function loadInto({ store, logger, watcher, generateDigest }: LoaderContext): { folder: string } {
  const content = loadContent();
  if (content.problems.length > 0) {
    const report = contentReport(content);
    if (!watcher) throw new Error(`The content has problems.\n\n${report}`);
    logger.error(`\n${report}`);
  }
  const ids = new Set(content.stories.map((story) => story.id));
  for (const id of store.keys()) if (!ids.has(id)) store.delete(id);
  for (const story of content.stories) {
    const data = story as unknown as Record<string, unknown>;
    store.set({ id: story.id, data, digest: generateDigest(data) });
  }
  return content;
}
