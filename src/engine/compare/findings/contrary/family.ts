/**
 * Verbs and adjectives of news that come in contraries, a family a line: its name, what says yes, what says no. In English a
 * word stands for its forms, a hyphen before a particle; Chinese words stand as they are printed.
 */
export interface Family {
  name: string;
  /** What a difference in it is called, if not a denial. */
  kind?: 'direction';
  /** Whether the one can follow the other, as shutting follows opening: only what lasts is contradicted. */
  turns: boolean;
  en: readonly [string, string];
  zh: readonly [string, string];
}
