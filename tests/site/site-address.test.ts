import { describe, expect, it } from 'vitest';
import { Refusal } from '../../src/site/refusal.ts';
import { siteAddress } from '../../src/site/site-address.ts';

function refusal(given: string): string {
  try {
    siteAddress(given);
  } catch (error) {
    if (error instanceof Refusal) return error.message;
  }
  throw new Error(`${given} was not refused.`);
}

describe('the address of the site', () => {
  it.each([
    ['https://news.example', 'https://news.example/'],
    ['https://news.example/', 'https://news.example/'],
    ['https://user.github.io/repo', 'https://user.github.io/repo/'],
    ['https://user.github.io/repo/', 'https://user.github.io/repo/'],
    [' http://localhost:8080/a/b ', 'http://localhost:8080/a/b/'],
    ['HTTPS://News.Example/Été', 'https://news.example/%C3%89t%C3%A9/'],
  ])('%s is %s', (given, address) => {
    expect(siteAddress(given)).toBe(address);
    expect(siteAddress(address)).toBe(address);
  });

  it.each(['', ' '])('is left out where nothing is set: "%s"', (given) => expect(siteAddress(given)).toBeUndefined());

  it.each([
    ['example.org', 'is no web address', 'https://example.org/'],
    ['example.org/news', 'is no web address', 'https://example.org/news/'],
    ['localhost:8080', 'is no web address', 'https://localhost:8080/'],
    ['/repo', 'is no web address', 'https://news.example/stories/.'],
    ['ftp://example.org/', 'is no web address', 'https://news.example/stories/.'],
    ['javascript:alert(1)', 'is no web address', 'https://news.example/stories/.'],
    ['https://', 'is no web address', 'https://news.example/stories/.'],
    ['https://a b/', 'is no web address', 'https://news.example/stories/.'],
    ['https://example.org/news?x=1', 'goes on after its path', 'https://example.org/news.'],
    ['https://example.org/#top', 'goes on after its path', 'https://example.org/.'],
    ['https://example.org/news/index.html', 'is that of a page', 'https://example.org/news/.'],
  ])('%s is refused in one line', (given, what, meant) => {
    const message = refusal(given);
    expect(message).toContain(`SITE_ADDRESS ${what}: ${JSON.stringify(given)}.`);
    expect(message).toContain(meant);
    expect(message).not.toContain('\n');
  });

  it('with a password is refused, and the password is not repeated', () => {
    const message = refusal('https://me:secret@news.example/');
    expect(message).toContain('holds a name or password: "news.example"');
    expect(message).not.toContain('secret');
  });
});
