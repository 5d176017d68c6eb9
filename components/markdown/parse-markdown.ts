import { type Inline, parseInline } from './parse-inline';

export type Block =
  | { readonly type: 'paragraph'; readonly children: readonly Inline[] }
  | { readonly type: 'heading'; readonly level: number; readonly children: readonly Inline[] }
  | { readonly type: 'list'; readonly ordered: boolean; readonly items: readonly (readonly Inline[])[] }
  | { readonly type: 'quote'; readonly blocks: readonly Block[] }
  | { readonly type: 'code'; readonly text: string }
  | { readonly type: 'rule' };

/** Quotes within quotes deeper than this are shown flat. */
const deepestQuote = 6;

/**
 * The Markdown people write in notes, as data: paragraphs, headings, flat lists, quotes, fenced code, rules and the
 * inline forms of `parseInline`. No HTML, by construction: what is not recognised stays text. A subset of our own
 * because the common libraries weigh more than the whole card (marked's lexer alone 15 kB gzipped, this 1.5).
 * Line breaks are kept as typed, as people expect of a note. Never throws.
 */
export function parseMarkdown(source: string, depth = 0): Block[] {
  const lines = source.replace(/\r\n?/g, '\n').split('\n');
  const blocks: Block[] = [];
  let at = 0;
  const takeWhile = (belongs: (line: string) => boolean): string[] => {
    const start = at;
    while (at < lines.length && belongs(lines[at] ?? '')) at += 1;
    return lines.slice(start, at);
  };

  while (at < lines.length) {
    const line = lines[at] ?? '';
    if (line.trim() === '') {
      at += 1;
      continue;
    }
    const heading = /^(#{1,6})\s+(.+?)\s*#*$/.exec(line);
    if (heading) {
      at += 1;
      blocks.push({
        type: 'heading',
        level: (heading[1] ?? '').length,
        children: parseInline(heading[2] ?? ''),
      });
    } else if (fence.test(line)) {
      at += 1;
      blocks.push({ type: 'code', text: takeWhile((next) => !fence.test(next)).join('\n') });
      at += 1;
    } else if (rule.test(line)) {
      at += 1;
      blocks.push({ type: 'rule' });
    } else if (quoted.test(line) && depth < deepestQuote) {
      const inner = takeWhile((next) => quoted.test(next)).map((next) => next.replace(quoted, ''));
      blocks.push({ type: 'quote', blocks: parseMarkdown(inner.join('\n'), depth + 1) });
    } else if (item.test(line)) {
      const ordered = /^\s*\d/.test(line);
      const taken = takeWhile((next) => item.test(next) && /^\s*\d/.test(next) === ordered);
      blocks.push({ type: 'list', ordered, items: taken.map((next) => parseInline(next.replace(item, ''))) });
    } else {
      const first = lines[at] ?? '';
      at += 1;
      const rest = takeWhile((next) => next.trim() !== '' && !startsBlock(next));
      blocks.push({ type: 'paragraph', children: parseInline([first, ...rest].join('\n')) });
    }
  }
  return blocks;
}

const fence = /^\s*```/;
const rule = /^\s*([-*_])(?:\s*\1){2,}\s*$/;
const quoted = /^\s*>\s?/;
const item = /^\s*(?:[-*+]|\d{1,9}[.)])\s+/;

const startsBlock = (line: string): boolean =>
  [fence, rule, quoted, item, /^#{1,6}\s/].some((pattern) => pattern.test(line));
