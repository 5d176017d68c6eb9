import { createTextPositionSelectorMatcher, highlightText } from '@apache-annotator/dom';
import { createTextAnnotator } from '@recogito/text-annotator';
import Mark from 'mark.js';
import { claimKindIds } from '@/lib/claims';
import { type Article, createHighlighter, mightBeArticle, readArticle, watchArticle } from '@/lib/page';

/** Runs in the page: every contender highlights the same sentences, and says how many milliseconds its script took. */
export type Contender = (typeof contenders)[number];

export const contenders = [
  'nothing',
  'limit, StaticRanges',
  'limit, Ranges',
  'limit, style included',
  'claimlight',
  'claimlight, reading and style included',
  'apache-annotator, ready ranges',
  'apache-annotator, offsets',
  'mark.js markRanges',
  'mark.js mark',
  'recogito',
] as const;

interface Sentence {
  readonly start: number;
  readonly end: number;
}

let article: Article | undefined;
let sentences: Sentence[] = [];

/** Reads the article and chooses its sentences, so that every contender starts from what it needs. Returns the counts. */
export function prepare(most: number): { sentences: number; words: number } {
  article = readArticle(document);
  const text = article.text;
  sentences = [];
  const segmenter = new Intl.Segmenter('en', { granularity: 'sentence' });
  for (const block of article.blocks) {
    for (const { index, segment } of segmenter.segment(text.slice(block.start, block.end))) {
      const start = block.start + index;
      if (segment.trim().length > 20) sentences.push({ start, end: start + segment.trimEnd().length });
    }
  }
  const every = Math.max(1, sentences.length / most);
  sentences = Array.from(
    { length: Math.min(most, sentences.length) },
    (_, at) => sentences[Math.floor(at * every)],
  ).filter((sentence) => sentence !== undefined);
  return { sentences: sentences.length, words: text.split(/\s+/).length };
}

/** Readies what the contender is given for nothing, and returns the work that is measured. */
function work(name: Contender): () => void | Promise<void> {
  const read = article;
  if (read === undefined) throw new Error('prepare() first');
  const ranges = () =>
    sentences.map(({ start, end }) => read.toRange(start, end)).filter((range) => range !== undefined);
  switch (name) {
    case 'nothing':
      return () => {};
    case 'limit, StaticRanges':
    case 'limit, Ranges': {
      const live = ranges();
      const ready = name === 'limit, Ranges' ? live : live.map((range) => new StaticRange(range));
      style('limit');
      return () => void CSS.highlights.set('limit', new Highlight(...ready));
    }
    case 'claimlight': {
      const highlighter = createHighlighter(document);
      const marks = ownMarks();
      return () => void highlighter.paint(marks, read);
    }
    case 'claimlight, reading and style included': {
      const marks = ownMarks();
      return () => void createHighlighter(document).paint(marks, readArticle(document));
    }
    case 'limit, style included': {
      const ready = ranges().map((range) => new StaticRange(range));
      return () => {
        style('limit');
        CSS.highlights.set('limit', new Highlight(...ready));
      };
    }
    case 'apache-annotator, ready ranges': {
      const ready = ranges();
      return () => {
        for (const range of ready) highlightText(range);
      };
    }
    // Given what we, mark.js and recogito are given: offsets, from which its own matcher makes the ranges.
    case 'apache-annotator, offsets': {
      const root = read.root ?? document.body;
      const offsets = offsetsIn(root);
      return async () => {
        const found: Range[] = [];
        for (const { start, length } of offsets) {
          const match = createTextPositionSelectorMatcher({
            type: 'TextPositionSelector',
            start,
            end: start + length,
          });
          for await (const range of match(root)) found.push(range);
        }
        for (const range of found) highlightText(range);
      };
    }
    case 'mark.js markRanges': {
      const root = read.root ?? document.body;
      const offsets = offsetsIn(root);
      return () => void new Mark(root).markRanges(offsets);
    }
    case 'mark.js mark': {
      const root = read.root ?? document.body;
      const quotes = sentences.map(({ start, end }) => read.text.slice(start, end));
      return () =>
        void new Mark(root).mark(quotes, {
          separateWordSearch: false,
          acrossElements: true,
          diacritics: false,
        });
    }
    case 'recogito': {
      const root = read.root ?? document.body;
      if (!(root instanceof HTMLElement)) throw new Error('no root');
      const offsets = offsetsIn(root);
      const annotations = offsets.map(({ start, length }, at) => ({
        id: `a${at}`,
        bodies: [],
        target: {
          annotation: `a${at}`,
          selector: [{ quote: root.textContent.slice(start, start + length), start, end: start + length }],
        },
      }));
      return () => {
        const annotator = createTextAnnotator(root, { renderer: 'CSS_HIGHLIGHTS' });
        annotator.setAnnotations(annotations.map((annotation) => ({ ...annotation })) as never);
      };
    }
  }
}

let task: () => void | Promise<void> = () => {};

/** Readies a contender; what it does now is not measured. */
export function ready(name: Contender): void {
  task = work(name);
}

/** Runs the contender that is ready; milliseconds of script and elements added. */
export async function start(): Promise<{ script: number; added: number }> {
  const before = document.getElementsByTagName('*').length;
  const from = performance.now();
  await task();
  return { script: performance.now() - from, added: document.getElementsByTagName('*').length - before };
}

function ownMarks() {
  return sentences.map((sentence, at) => ({
    id: String(at),
    ...sentence,
    style: claimKindIds[at % claimKindIds.length] ?? ('cost' as const),
  }));
}

function style(name: string): void {
  const sheet = new CSSStyleSheet();
  sheet.replaceSync(
    `::highlight(${name}){background-color:#155fb81a;text-decoration:underline dotted #155fb8 2px}`,
  );
  document.adoptedStyleSheets.push(sheet);
}

/** Offsets into the element's raw text content, as mark.js and recogito count. */
function offsetsIn(root: Element): { start: number; length: number }[] {
  const starts = new Map<Node, number>();
  const walker = document.createTreeWalker(root, NodeFilter.SHOW_TEXT);
  let length = 0;
  for (let node = walker.nextNode(); node !== null; node = walker.nextNode()) {
    starts.set(node, length);
    length += node.nodeValue?.length ?? 0;
  }
  return sentences.flatMap(({ start, end }) => {
    const range = article?.toRange(start, end);
    const from = range && starts.get(range.startContainer);
    const to = range && starts.get(range.endContainer);
    if (range === undefined || from === undefined || to === undefined) return [];
    const first = from + range.startOffset;
    return [{ start: first, length: to + range.endOffset - first }];
  });
}

/** Milliseconds of one call of the gate, the first on this page. */
export function gate(): number {
  const start = performance.now();
  mightBeArticle(document);
  return performance.now() - start;
}

/** Watches the page and paints every tenth sentence whenever it changes; resolves after the first painting. */
export function follow(): Promise<void> {
  const highlighter = createHighlighter(document);
  return new Promise((resolve) => {
    watchArticle(document, {
      signal: new AbortController().signal,
      onChange: ({ article: now }) => {
        highlighter.paint(
          now.blocks
            .filter((_, at) => at % 10 === 0)
            .slice(0, 500)
            .map((block, at) => ({
              id: String(at),
              start: block.start,
              end: block.end,
              style: 'date' as const,
            })),
          now,
        );
        resolve();
      },
    });
  });
}

export { createHighlighter, readArticle };
