import { createTextQuoteSelectorMatcher, describeTextQuote } from '@apache-annotator/dom';
import * as domAnchor from 'dom-anchor-text-quote';
import { generateFragmentFromRange } from 'text-fragments-polyfill/dist/fragment-generation-utils.js';
import { processTextFragmentDirective } from 'text-fragments-polyfill/text-fragment-utils';
import { describeQuote, type Location, locateQuotes, type QuoteChange } from '@/lib/anchoring';

/** Runs in the page: builds the text as paragraphs, lets a contender describe passages there, edits, and finds again. */

export interface Span {
  readonly start: number;
  readonly end: number;
}

export interface Found extends Span {
  readonly state?: string;
  readonly changes?: readonly QuoteChange[];
}

export interface Job {
  readonly text: string;
  readonly edited: string;
  readonly passages: readonly Span[];
}

type Outcome = readonly (Found | undefined)[];

/** Describes passages in the first text; gives back the finder for the edited one. */
type Contender = (
  root: HTMLElement,
  ranges: readonly Range[],
  passages: readonly Span[],
) => Promise<(edited: HTMLElement) => Promise<(Range | undefined)[]>>;

const contenders: Record<string, Contender> = {
  'dom-anchor-text-quote + hint': async (root, ranges, passages) => {
    const selectors = ranges.map((range) => domAnchor.fromRange(root, range));
    return async (edited) =>
      selectors.map((selector, index) =>
        attempt(
          () => domAnchor.toRange(edited, selector, { hint: passages[index]?.start ?? 0 }) ?? undefined,
        ),
      );
  },
  'apache-annotator, no context': async (_, ranges) => {
    const selectors = ranges.map((range) => ({
      type: 'TextQuoteSelector' as const,
      exact: range.toString(),
    }));
    return (edited) => Promise.all(selectors.map((selector) => firstMatch(edited, selector)));
  },
  'apache-annotator, context': async (root, ranges) => {
    const selectors = await Promise.all(
      ranges.map((range) => describeTextQuote(range, root, { minimumQuoteLength: 32 })),
    );
    return (edited) => Promise.all(selectors.map((selector) => firstMatch(edited, selector)));
  },
  'text-fragments-polyfill': async (_, ranges) => {
    const fragments = ranges.map((range) => generateFragmentFromRange(range).fragment);
    return async () =>
      fragments.map(
        (fragment) => fragment && attempt(() => processTextFragmentDirective(fragment, document)[0]),
      );
  },
};

export const names = Object.keys(contenders);

let run: () => unknown = () => undefined;
let outcome: () => Outcome = () => [];

/**
 * The stretch that is measured: all quotes of the batch, from the edited page to a Range for each. A call of its own, so
 * that the browser can be asked what processor time it took.
 */
export function runPrepared(): unknown {
  return run();
}

/** What was found, told afterwards. */
export function takeOutcome(): Outcome {
  const found = outcome();
  run = () => undefined;
  return found;
}

/** Ours: all quotes in one call, and a Range for each as the others give one. */
export function prepareOurs({ text, edited, passages }: Job): void {
  const quotes = passages.map(({ start, end }) => describeQuote(text, start, end));
  const root = mount(edited);
  let locations: readonly (Location | undefined)[] = [];
  run = () => {
    const table = indexText(root);
    locations = locateQuotes(table.text, quotes);
    for (const place of locations) if (place) table.toRange(place.start, place.end);
  };
  outcome = () =>
    locations.map(
      (place) =>
        place && {
          start: place.start,
          end: place.end,
          state: place.state,
          ...(place.changes ? { changes: place.changes } : {}),
        },
    );
}

export async function preparePeer(name: string, { text, edited, passages }: Job): Promise<void> {
  const contender = contenders[name];
  if (!contender) throw new Error(`no contender ${name}`);
  const before = mount(text);
  const table = indexText(before);
  const ranges = passages.map(({ start, end }) => table.toRange(start, end));
  const find = await contender(before, ranges, passages);
  const root = mount(edited);
  let found: readonly (Range | undefined)[] = [];
  run = async () => {
    found = await find(root);
  };
  outcome = () => found.map((range) => range && offsetsOf(root, range));
}

/** Paragraphs with their blank lines between them as text, so that offsets are those of `textContent`. */
function mount(text: string): HTMLElement {
  const article = document.createElement('article');
  for (const [index, block] of text.split('\n\n').entries()) {
    if (index > 0) article.append('\n\n');
    const paragraph = document.createElement('p');
    const middle = block.indexOf(' ', block.length / 2);
    if (middle > 0) {
      const emphasis = document.createElement('em');
      const end = Math.min(block.length, middle + 12);
      emphasis.append(block.slice(middle, end));
      paragraph.append(block.slice(0, middle), emphasis, block.slice(end));
    } else paragraph.append(block);
    article.append(paragraph);
  }
  document.body.replaceChildren(article);
  return article;
}

interface TextTable {
  readonly text: string;
  readonly toRange: (start: number, end: number) => Range;
}

function indexText(root: HTMLElement): TextTable {
  const nodes: Text[] = [];
  const starts: number[] = [];
  const parts: string[] = [];
  let length = 0;
  const walker = document.createTreeWalker(root, NodeFilter.SHOW_TEXT);
  for (let node = walker.nextNode(); node; node = walker.nextNode()) {
    if (!(node instanceof Text)) continue;
    nodes.push(node);
    starts.push(length);
    parts.push(node.data);
    length += node.data.length;
  }
  const at = (offset: number): [Text, number] => {
    let low = 0;
    let high = starts.length - 1;
    while (low < high) {
      const middle = (low + high + 1) >> 1;
      if (starts[middle]! <= offset) low = middle;
      else high = middle - 1;
    }
    return [nodes[low]!, Math.min(offset - starts[low]!, nodes[low]!.length)];
  };
  return {
    text: parts.join(''),
    toRange: (start, end) => {
      const range = document.createRange();
      range.setStart(...at(start));
      range.setEnd(...at(end));
      return range;
    },
  };
}

function offsetsOf(root: HTMLElement, range: Range): Span {
  const before = document.createRange();
  before.setStart(root, 0);
  before.setEnd(range.startContainer, range.startOffset);
  const start = before.toString().length;
  return { start, end: start + range.toString().length };
}

async function firstMatch(
  root: HTMLElement,
  selector: Parameters<typeof createTextQuoteSelectorMatcher>[0],
): Promise<Range | undefined> {
  for await (const match of createTextQuoteSelectorMatcher(selector)(root)) {
    const range = document.createRange();
    range.setStart(match.startContainer, match.startOffset);
    range.setEnd(match.endContainer, match.endOffset);
    return range;
  }
  return undefined;
}

function attempt<Value>(run: () => Value): Value | undefined {
  try {
    return run();
  } catch {
    return undefined;
  }
}
