import { describe, expect, it } from 'vitest';
import { originalOf } from '../../../src/engine/compare/original.ts';
import type { Account, AccountMeta } from '../../../src/engine/model.ts';

const account = (id: string, meta: Partial<AccountMeta>, text = ''): Account => ({
  id,
  meta: { title: id, language: 'en', ...meta },
  passages: text === '' ? [] : [{ text } as Account['passages'][number]],
  markdown: '',
  path: `${id}.md`,
});
const lookup = { name: (id: string) => id } as Parameters<typeof originalOf>[3];
const none = new Map();

describe('the likelier original', () => {
  it('is the account whose names are right where the other misspells them', () => {
    const slips = new Map([['b', [{ printed: 'Huaway', usual: 'Huawei', against: ['a'] }]]]);
    expect(originalOf(account('a', {}), account('b', {}), slips, lookup)).toEqual({
      from: 'a',
      because: ['names misspelled in b are right there'],
    });
    expect(originalOf(account('b', {}), account('a', {}), slips, lookup)?.from).toBe('a');
  });

  it('is the account whose outlet the other names as its source', () => {
    const [a, b] = [account('a', { outlet: 'The Post' }), account('b', { outlet: 'Daily' }, 'As The Post reported, …')];
    expect(originalOf(a, b, none, lookup)?.from).toBe('a');
    const both = account('a', { outlet: 'The Post' }, 'The Daily said …');
    expect(originalOf(both, b, none, lookup)).toBeUndefined();
  });

  it('is the account whose agency the other names, as a dateline credits it', () => {
    const wire = account('a', {}, 'LISBON, June 10 (Atlantic Press) - A ferry sank.');
    const told = account('b', {}, 'A ferry has gone down, officials told Atlantic Press.');
    expect(originalOf(wire, told, none, lookup)).toEqual({
      from: 'a',
      because: ['b names Atlantic Press as a source'],
    });
    expect(originalOf(told, wire, none, lookup)?.from).toBe('a');
    const chinese = account('c', { language: 'zh' }, '海西社里斯本6月10日电 一艘渡轮沉没。');
    expect(originalOf(account('d', {}, '据海西社报道，一艘渡轮沉没。'), chinese, none, lookup)?.from).toBe('c');
    const alike = account('e', {}, 'LISBON, 10 June (Atlantic Press) – A ferry has sunk.');
    expect(originalOf(wire, alike, none, lookup)).toBeUndefined();
    expect(originalOf(account('f', {}, 'A ferry (built in Porto) sank.'), told, none, lookup)).toBeUndefined();
  });

  it('is the account published earlier, where both say when', () => {
    const at = (id: string, published: string) => account(id, { published });
    expect(originalOf(at('a', '2025-06-10'), at('b', '2025-06-11'), none, lookup)?.from).toBe('a');
    expect(originalOf(at('a', '2025-06-10T09:00'), at('b', '2025-06-10T08:59'), none, lookup)?.from).toBe('b');
    expect(originalOf(at('a', '2025-06-10T09:00'), at('b', '2025-06-10'), none, lookup)).toBeUndefined();
    expect(originalOf(at('a', '2025-06-10'), account('b', {}), none, lookup)).toBeUndefined();
  });

  it('is not said where as much speaks for either', () => {
    const slips = new Map([['b', [{ printed: 'Huaway', usual: 'Huawei', against: ['a'] }]]]);
    const [a, b] = [account('a', { outlet: 'Daily' }, 'As The Post reported, …'), account('b', { outlet: 'The Post' })];
    expect(originalOf(a, b, slips, lookup)).toBeUndefined();
  });
});
