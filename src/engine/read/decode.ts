import type { Problem } from '../model.ts';
import { problem } from '../problems.ts';
import { reading } from '../settings.ts';
import { placesOf } from './places.ts';

/** The text of a file, without its byte order mark, or the problems that keep it from being read. */
export function decode(path: string, bytes: Uint8Array): { text: string } | { problems: Problem[] } {
  if (bytes.length > reading.maxBytes) {
    return {
      problems: [
        problem('size', path, undefined, { found: `more than ${reading.maxBytes.toLocaleString('en')} bytes` }),
      ],
    };
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
  const mark = bytes[0] === 0xef && bytes[1] === 0xbb && bytes[2] === 0xbf ? 3 : 0;
  const byte = bytes[mark + new TextEncoder().encode(before).length] ?? 0;
  const utf16 = (bytes[0] === 0xff && bytes[1] === 0xfe) || (bytes[0] === 0xfe && bytes[1] === 0xff);
  return problem('encoding', path, placesOf(before)(before.length), {
    found: utf16 ? 'UTF-16' : good === bytes.length ? 'the end of the file' : `the byte 0x${byte.toString(16)}`,
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
