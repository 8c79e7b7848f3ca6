import { paths, type SitePath } from './links.ts';
import type { StorySummary } from './story-summary.ts';

/** The absolute addresses of all pages readers come to from outside; pages of sources and pairs are found from these. */
export function addressesOf(stories: readonly StorySummary[], root: string): { address: string; day?: string }[] {
  const at = (path: SitePath, day?: string) => ({ address: `${root}${path}`, ...(day === undefined ? {} : { day }) });
  return [
    at(paths.home, stories[0]?.date),
    ...[paths.method, paths.trickyCases, paths.methodJson, paths.glossary].map((path) => at(path)),
    ...stories.flatMap(({ id, date, accounts }) => [
      at(paths.story(id), date),
      at(paths.sideBySide(id), date),
      at(paths.facts(id), date),
      ...accounts.map((account) => at(paths.account(id, account.id), date)),
    ]),
  ];
}
