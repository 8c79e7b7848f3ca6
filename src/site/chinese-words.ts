let segmenter: Intl.Segmenter | undefined;

/** A text with spaces between its Chinese words. The search index and readers' queries are cut alike. */
export function spaced(text: string): string {
  return text.replace(/\p{Script=Han}+/gu, (run) => {
    segmenter ??= new Intl.Segmenter('zh', { granularity: 'word' });
    return ` ${[...segmenter.segment(run)].map(({ segment }) => segment).join(' ')} `;
  });
}
