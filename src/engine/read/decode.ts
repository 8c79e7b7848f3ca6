import type { Problem } from '../model.ts';
import { codePoint, problem } from '../problems.ts';
import { reading } from '../settings.ts';
import { placesOf } from './places.ts';

/**
 * What no text may hold: control characters except tab and line ends; marks that change the direction of writing;
 * characters without width that hide differences; characters nobody has given a meaning. Joiners stay where a script or an
 * emoji needs them.
 */
const unseen =
  // biome-ignore lint/suspicious/noMisleadingCharacterClass: each stands for itself, none is combined
  /[\u0000-\u0008\u000b\u000c\u000e-\u001f\u007f-\u009f\u061c\u180e\u200b\u200e\u200f\u2028\u2029\u202a-\u202e\u2060-\u206f\ufeff\ufff9-\ufffb\u{e0000}-\u{e007f}]|[\p{Co}\p{Noncharacter_Code_Point}]|(?<![\p{Script=Arabic}\p{Script=Devanagari}\p{Script=Bengali}\p{Script=Malayalam}\p{Script=Sinhala}\p{Script=Tamil}\p{Script=Telugu}\p{Script=Kannada}\p{M}\p{Emoji}\u{fe0f}])[\u200c\u200d]/gu;

/** The text of a file, without its byte order mark, or the problems that keep it from being read. */
export function decode(path: string, bytes: Uint8Array): { text: string } | { problems: Problem[] } {
  if (bytes.length > reading.maxBytes) {
    return { problems: [problem('size', path, undefined, { found: `${bytes.length} bytes` })] };
  }
  try {
    const text = new TextDecoder('utf-8', { fatal: true }).decode(bytes);
    // Lines that end as on old Macs are lines all the same.
    return { text: text.includes('\n') ? text : text.replaceAll('\r', '\n') };
  } catch {
    return { problems: [notUtf8(path, bytes)] };
  }
}

function notUtf8(path: string, bytes: Uint8Array): Problem {
  let good = 0;
  let bad = bytes.length;
  while (good < bad) {
    const middle = Math.ceil((good + bad) / 2);
    if (isPrefix(bytes.subarray(0, middle))) good = middle;
    else bad = middle - 1;
  }
  const before = new TextDecoder('utf-8').decode(bytes.subarray(0, good)).replace(/\ufffd$/u, '');
  const byte = bytes[good];
  const utf16 = (bytes[0] === 0xff && bytes[1] === 0xfe) || (bytes[0] === 0xfe && bytes[1] === 0xff);
  return problem('encoding', path, placesOf(before)(before.length), {
    found: utf16 ? 'UTF-16' : byte === undefined ? 'the end of the file' : `the byte 0x${byte.toString(16)}`,
  });
}

/** Whether bytes are UTF-8 as far as they go; an unfinished character at the end is none of its errors. */
function isPrefix(bytes: Uint8Array): boolean {
  try {
    new TextDecoder('utf-8', { fatal: true }).decode(bytes, { stream: true });
    return true;
  } catch {
    return false;
  }
}

/** A problem for each character that cannot be seen. At most ten: one damaged file shall not bury the others. */
export function unseenCharacters(path: string, text: string, limit = 10): Problem[] {
  const place = placesOf(text);
  const problems: Problem[] = [];
  for (const match of text.matchAll(unseen)) {
    if (problems.length === limit) break;
    problems.push(problem('character', path, place(match.index), { found: codePoint(match[0]) }));
  }
  return problems;
}

/** The first unseen character of a text, which an escape may have brought in. */
export function firstUnseen(text: string): string | undefined {
  return text.match(unseen)?.[0];
}
