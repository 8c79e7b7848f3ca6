import { describe, expect, it } from 'vitest';
import { readFigures, sameFigure } from '../../../src/engine/index.ts';
import type { Figure } from '../../../src/engine/model.ts';
import { FigureIndex } from '../../../src/engine/read/figures/figure-index.ts';
import { seededRandom } from '../../support/synthetic-stories.ts';

const random = seededRandom(5);
const upTo = (most: number) => Math.floor(random() * most);
const one = <T>(list: readonly T[]): T => list[upTo(list.length)] as T;
const number = () => one([upTo(12), upTo(100), upTo(100) * 10, upTo(9000), upTo(90) * 1000, upTo(999) / 10]);
const amount = () => one(['', '', 'about ', 'nearly ', 'more than ', 'at least ', 'at most ']) + number();

/** Figures of every kind, exact and not, with many that agree. */
const figures: Figure[] = Array.from({ length: 400 }, () =>
  one([
    () => `It has ${amount()} cars.`,
    () => `It cost $${number()} million.`,
    () => `It rose ${amount()} percent.`,
    () => `It lasted ${amount()} days.`,
    () => `Between ${upTo(20)} and ${20 + upTo(40)} people came.`,
    () => `A third of them came on ${1 + upTo(28)} May.`,
    () => `It began on ${1 + upTo(28)} ${one(['May', 'June'])} ${2020 + upTo(3)}.`,
    () => `It began in ${one(['May', 'June', 'early May', 'late June'])} ${one(['', '2021', '2022'])}.`,
    () =>
      `It was the ${3 + upTo(6)}th of them, on ${one(['Monday', 'Friday'])} at ${1 + upTo(11)}:${one(['00', '15', '30'])}.`,
  ])(),
).flatMap((text) => readFigures(text, 'en'));

describe('the index of figures', () => {
  it('finds every figure that agrees with one', () => {
    const index = new FigureIndex(figures);
    expect(new Set(figures.map(({ kind }) => kind)).size).toBeGreaterThan(5);
    let agreeing = 0;
    for (const figure of figures) {
      const near = new Set(index.near(figure));
      figures.forEach((other, at) => {
        if (!['equal', 'rounded'].includes(sameFigure(figure, other))) return;
        agreeing += 1;
        expect(near.has(at), `${figure.text} and ${other.text}`).toBe(true);
      });
    }
    expect(agreeing).toBeGreaterThan(3 * figures.length);
  });

  it('has few to compare where there are many of a kind', () => {
    const texts = Array.from({ length: 3000 }, (_, at) => `It has ${1001 + at * 37} cars.`);
    const dates = Array.from({ length: 3000 }, (_, at) => `It began on ${1 + (at % 28)} May ${1900 + (at % 101)}.`);
    for (const list of [texts, dates]) {
      const many = list.flatMap((text) => readFigures(text, 'en'));
      const index = new FigureIndex(many);
      const compared = many.reduce((sum, figure) => sum + index.near(figure).length, 0);
      expect(many.length).toBe(list.length);
      expect(compared).toBeLessThan(20 * many.length);
    }
  });
});
