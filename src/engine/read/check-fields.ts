import type { Problem } from '../model.ts';
import { type Particulars, problem, type Rule } from '../problems.ts';
import type { Field, Fields } from './fields.ts';
import { canonicalLanguage } from './languages.ts';
import type { placesOf } from './places.ts';
import { firstUnseen } from './unseen.ts';
import type { Entry, Value } from './yaml.ts';

type Checked = string | string[] | Checks;

/** The fields that were present and right. */
export interface Checks {
  [key: string]: Checked;
}

/** Checks a mapping against its fields: every key known, required ones there, every value of its kind. */
export function checkFields(
  path: string,
  map: { entries: Entry[]; offset: number },
  fields: Fields,
  place: ReturnType<typeof placesOf>,
): { values: Checks; problems: Problem[] } {
  const problems: Problem[] = [];
  const values: Checks = {};
  const report = (rule: Rule, offset: number, particulars: Particulars) => {
    problems.push(problem(rule, path, place(offset), particulars));
  };
  for (const { key, offset, value } of map.entries) {
    const field = Object.hasOwn(fields, key) ? fields[key] : undefined;
    if (!field) {
      report('unknown-key', offset, {
        found: key,
        expected: `one of ${Object.keys(fields).join(', ')}`,
        hint: didYouMean(key, fields),
      });
    } else if (field.fields && value.kind === 'map') {
      const inner = checkFields(path, value, field.fields, place);
      problems.push(...inner.problems);
      values[key] = inner.values;
    } else {
      const checked = checkValue(key, field, value, report);
      if (checked !== undefined) values[key] = checked;
    }
  }
  for (const [key, field] of Object.entries(fields)) {
    if (!field.required || map.entries.some((entry) => entry.key === key)) continue;
    report('missing-key', map.offset, {
      found: `no \`${key}\``,
      expected: `a line \`${key}: …\``,
      hint: `Add a line such as \`${field.example}\`.`,
    });
  }
  return { values, problems };
}

type Report = (rule: Rule, offset: number, particulars: Particulars) => void;

function checkValue(key: string, field: Field, value: Value, report: Report): Checked | undefined {
  if (field.kind === 'texts' || field.kind === 'names') {
    if (value.kind !== 'list') {
      report('wrong-type', value.offset, {
        found: described(value),
        expected: `\`${key}\` as a list`,
        hint: `Write it like this: ${field.example.replace(/\n\s*/gu, ' ⏎ ')}`,
      });
      return undefined;
    }
    const items = value.items.map((item) => checkText(key, item, report));
    return items.every((item) => item !== undefined) ? items : undefined;
  }
  if (field.kind === 'map') {
    report('wrong-type', value.offset, {
      found: described(value),
      expected: `\`${key}\` as keys of its own`,
      hint: `Write it like this: ${field.example.replace(/\n\s*/gu, ' ⏎ ')}`,
    });
    return undefined;
  }
  const text = checkText(key, value, report);
  if (text === undefined) return undefined;
  if (field.kind === 'date' || field.kind === 'moment') {
    if (isDate(text, field.kind === 'moment')) return text;
    const expected = field.kind === 'moment' ? 'YYYY-MM-DD or YYYY-MM-DDTHH:MM' : 'YYYY-MM-DD';
    report('date', value.offset, { found: text, expected, hint: `Write it like \`${field.example}\`.` });
    return undefined;
  }
  if (field.kind === 'language') {
    const language = canonicalLanguage(text);
    if (language === undefined) report('language', value.offset, { found: text });
    return language;
  }
  if (field.kind === 'url' && !/^https?:\/\/[^\s/@]+(?:[/?#]\S*)?$/iu.test(text)) {
    report('url', value.offset, { found: text });
    return undefined;
  }
  return text;
}

function checkText(key: string, value: Value, report: Report): string | undefined {
  if (value.kind !== 'text') {
    const nothing = value.kind === 'other' && value.what === 'nothing';
    if (nothing) report('empty-value', value.offset, { found: `\`${key}\` without a value` });
    else report('wrong-type', value.offset, { found: described(value), expected: 'text' });
    return undefined;
  }
  if (value.text.trim() === '') {
    report('empty-value', value.offset, { found: `\`${key}\` without a value` });
    return undefined;
  }
  const unseen = firstUnseen(value.text);
  if (unseen !== undefined) {
    report('character', value.offset, { found: unseen });
    return undefined;
  }
  return value.text.trim();
}

function described(value: Value): string {
  if (value.kind === 'other') return value.written === '' ? value.what : `${value.what}: ${value.written}`;
  return value.kind === 'text' ? `text: ${value.text}` : value.kind === 'list' ? 'a list' : 'keys of its own';
}

/** Whether a text is a day of the calendar, with a time of day if that is allowed. */
export function isDate(text: string, withTime: boolean): boolean {
  const parts = /^(\d{4})-(\d{2})-(\d{2})(?:T([01]\d|2[0-3]):[0-5]\d)?$/u.exec(text);
  if (!parts || (parts[4] !== undefined && !withTime)) return false;
  const [year, month, day] = [Number(parts[1]), Number(parts[2]), Number(parts[3])];
  const date = new Date(Date.UTC(year, month - 1, day));
  return year > 0 && date.getUTCMonth() === month - 1 && date.getUTCDate() === day;
}

/** A known key that is at most two letters away. */
function didYouMean(key: string, fields: Fields): string | undefined {
  const near = Object.keys(fields)
    .map((known) => ({ known, away: distance(key.toLowerCase().slice(0, 40), known) }))
    .filter(({ away }) => away <= 2)
    .sort((a, b) => a.away - b.away)[0];
  return near && `Did you mean \`${near.known}\`?`;
}

/** Levenshtein's edit distance. */
function distance(a: string, b: string): number {
  let row = Array.from({ length: b.length + 1 }, (_, j) => j);
  for (let i = 1; i <= a.length; i++) {
    const next = [i];
    for (let j = 1; j <= b.length; j++) {
      const substituted = (row[j - 1] ?? 0) + (a[i - 1] === b[j - 1] ? 0 : 1);
      next.push(Math.min((row[j] ?? 0) + 1, (next[j - 1] ?? 0) + 1, substituted));
    }
    row = next;
  }
  return row[b.length] ?? 0;
}
