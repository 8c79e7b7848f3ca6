import { readFileSync } from 'node:fs';
import { initWasm, Resvg } from '@resvg/resvg-wasm';
import type { CardDrawing } from './card-svg.ts';

let ready: Promise<void> | undefined;

/** A card as PNG. The renderer is WebAssembly and knows no fonts but those it is given: every machine draws the same. */
export async function cardPng({ svg, fonts }: CardDrawing): Promise<Uint8Array<ArrayBuffer>> {
  ready ??= initWasm(readFileSync('node_modules/@resvg/resvg-wasm/index_bg.wasm'));
  await ready;
  const drawing = new Resvg(svg, { font: { fontBuffers: fonts, defaultFontFamily: 'Source Serif 4' } });
  const image = drawing.render();
  const png = Uint8Array.from(image.asPng());
  for (const one of [image, drawing]) one.free();
  return png;
}
