import { inflateSync } from 'node:zlib';

/** The bytes of a WOFF 1.0 file as the TrueType or OpenType font it packs (W3C, "WOFF File Format 1.0"). */
export function unpackWoff(woff: Buffer): Buffer {
  if (woff.toString('latin1', 0, 4) !== 'wOFF') throw new Error('This is not a WOFF file.');
  const count = woff.readUInt16BE(12);
  const directory = Buffer.alloc(12 + 16 * count);
  woff.copy(directory, 0, 4, 8);
  directory.writeUInt16BE(count, 4);
  const tables: Buffer[] = [];
  let at = directory.length;
  for (let n = 0; n < count; n++) {
    const entry = 44 + n * 20;
    const [offset, packed, length] = [4, 8, 12].map((field) => woff.readUInt32BE(entry + field)) as [
      number,
      number,
      number,
    ];
    const bytes = woff.subarray(offset, offset + packed);
    const table = packed < length ? inflateSync(bytes) : bytes;
    const own = 12 + 16 * n;
    woff.copy(directory, own, entry, entry + 4);
    woff.copy(directory, own + 4, entry + 16, entry + 20);
    directory.writeUInt32BE(at, own + 8);
    directory.writeUInt32BE(length, own + 12);
    const padding = (4 - (length % 4)) % 4;
    tables.push(table, Buffer.alloc(padding));
    at += length + padding;
  }
  return Buffer.concat([directory, ...tables]);
}

/** How wide a font sets a character, in ems; nothing where it has no such character. */
export type Advance = (character: string) => number | undefined;

/** Reads the widths of a font's characters from its `cmap` (formats 4 and 12), `hmtx`, `hhea` and `head` tables. */
export function advancesOf(font: Buffer): Advance {
  const table = (name: string): Buffer => {
    for (let entry = 12; entry < 12 + 16 * font.readUInt16BE(4); entry += 16) {
      if (font.toString('latin1', entry, entry + 4) !== name) continue;
      const offset = font.readUInt32BE(entry + 8);
      return font.subarray(offset, offset + font.readUInt32BE(entry + 12));
    }
    throw new Error(`The font has no table ${name}.`);
  };
  const [em, metrics, widths] = [table('head').readUInt16BE(18), table('hhea').readUInt16BE(34), table('hmtx')];
  const glyphs = glyphsOf(table('cmap'));
  return (character) => {
    const glyph = glyphs(character.codePointAt(0) ?? 0);
    return glyph === 0 ? undefined : widths.readUInt16BE(Math.min(glyph, metrics - 1) * 4) / em;
  };
}

/** The glyph of a code point, 0 where there is none. */
function glyphsOf(cmap: Buffer): (code: number) => number {
  const readers = Array.from({ length: cmap.readUInt16BE(2) }, (_, n) => cmap.subarray(cmap.readUInt32BE(8 + n * 8)))
    .map((one) => ({ format: one.readUInt16BE(0), one }))
    .filter(({ format }) => format === 4 || format === 12)
    .sort((a, b) => b.format - a.format)
    .map(({ format, one }) => (format === 12 ? grouped(one) : segmented(one)));
  return readers[0] ?? (() => 0);
}

function grouped(cmap: Buffer): (code: number) => number {
  const count = cmap.readUInt32BE(12);
  return (code) => {
    for (let at = 16; at < 16 + count * 12; at += 12) {
      const [first, last] = [cmap.readUInt32BE(at), cmap.readUInt32BE(at + 4)];
      if (code >= first && code <= last) return cmap.readUInt32BE(at + 8) + code - first;
    }
    return 0;
  };
}

function segmented(cmap: Buffer): (code: number) => number {
  const doubled = cmap.readUInt16BE(6);
  const [ends, starts, deltas, ranges] = [14, 16 + doubled, 16 + 2 * doubled, 16 + 3 * doubled] as [
    number,
    number,
    number,
    number,
  ];
  return (code) => {
    for (let at = 0; at < doubled; at += 2) {
      if (code > cmap.readUInt16BE(ends + at)) continue;
      const start = cmap.readUInt16BE(starts + at);
      if (code < start) return 0;
      const [delta, range] = [cmap.readUInt16BE(deltas + at), cmap.readUInt16BE(ranges + at)];
      if (range === 0) return (code + delta) & 0xffff;
      const glyph = cmap.readUInt16BE(ranges + at + range + 2 * (code - start));
      return glyph === 0 ? 0 : (glyph + delta) & 0xffff;
    }
    return 0;
  };
}
