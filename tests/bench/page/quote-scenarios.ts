import {
  applyEdits,
  changeLocked,
  changeTense,
  damage,
  dropWords,
  type Edit,
  insertClause,
  type LockedKind,
  type Random,
  resplit,
  retypeset,
  rewordPassage,
} from './quote-editors';

export interface Passage {
  readonly start: number;
  readonly end: number;
}

/** An edited text, and for each passage where it is now; undefined when it was deleted. */
export interface Scenario {
  readonly name: string;
  readonly text: string;
  readonly truth: readonly (Passage | undefined)[];
}

/** Sentences and whole-sentence pairs of the text, without overlaps, in reading order. */
export function choosePassages(text: string, count: number, random: Random): Passage[] {
  const sentences: Passage[] = [];
  const blocks = [...text.matchAll(/[^\n]+/g)];
  for (const block of blocks) {
    let start = block.index;
    for (const stop of block[0].matchAll(/[.!?]["”’)]*(?=\s+["“‘(]?\p{Lu}|$)/gu)) {
      const end = block.index + stop.index + stop[0].length;
      if (end - start >= 40 && end - start <= 500) sentences.push({ start, end });
      start = end;
      while (text[start] === ' ') start += 1;
    }
  }
  const unique = sentences.filter(({ start, end }) => {
    const words = text.slice(start, end);
    return text.indexOf(words) === text.lastIndexOf(words);
  });
  const left = [...unique];
  const chosen: Passage[] = [];
  while (chosen.length < count && left.length > 0) {
    const [passage] = left.splice(random.int(left.length), 1);
    if (passage) chosen.push(passage);
  }
  return chosen.sort((a, b) => a.start - b.start);
}

/** Parts of the same passages: a few words, one word, a figure. */
export function shorten(text: string, passages: readonly Passage[], random: Random): Passage[] {
  return passages.map(({ start, end }) => {
    const words = [
      ...text.slice(start, end).matchAll(/[\p{L}\p{N}$][\p{L}\p{N}.,%'’-]*[\p{L}\p{N}%]|\p{L}/gu),
    ];
    const length = random.pick([1, 2, 3, 5, 8]);
    const from = random.int(Math.max(1, words.length - length + 1));
    const first = words[from];
    const last = words[Math.min(words.length - 1, from + length - 1)];
    if (!first || !last) return { start, end };
    return { start: start + first.index, end: start + last.index + last[0].length };
  });
}

type Maker = (text: string, passages: readonly Passage[], random: Random) => Omit<Scenario, 'name'>;

const perPassage =
  (change: (passage: string, random: Random) => string): Maker =>
  (text, passages, random) =>
    finish(
      text,
      passages,
      passages.map(({ start, end }) => ({ start, end, text: change(text.slice(start, end), random) })),
    );

/** The seven of the design's table, and the ways newsrooms really edit. */
export const scenarios: Readonly<Record<string, Maker>> = {
  nothing: (text, passages) => finish(text, passages, []),
  'text elsewhere': (text, passages, random) => finish(text, passages, elsewhere(text, passages, random)),
  'look-alikes added': (text, passages, random) => finish(text, passages, lookAlikes(text, passages, random)),
  deleted: (text, passages) => ({
    ...finish(
      text,
      passages,
      passages.map((passage) => ({ ...passage, text: '' })),
    ),
    truth: passages.map(() => undefined),
  }),
  'words changed': perPassage(rewordPassage),
  typography: (text, passages, random) => wholeText(text, passages, (piece) => retypeset(piece, random)),
  '5 % of characters': (text, passages, random) =>
    wholeText(text, passages, (piece) => damage(piece, random)),
  'clause inserted': perPassage(insertClause),
  'tense changed': perPassage(changeTense),
  'sentence split': perPassage(resplit),
  'words dropped': perPassage(dropWords),
  'paragraphs reordered': (text, passages, random) => reorder(text, passages, random),
  'half of them deleted, look-alikes left': (text, passages, random) => {
    const isGone = passages.map(() => random.chance(0.5));
    const deletions = passages
      .filter((_, index) => isGone[index])
      .map((passage) => ({ ...passage, text: '' }));
    const edits = [
      ...deletions,
      ...lookAlikes(
        text,
        passages.filter((_, index) => isGone[index]),
        random,
      ),
    ];
    const result = finish(text, passages, edits);
    return { ...result, truth: result.truth.map((place, index) => (isGone[index] ? undefined : place)) };
  },
};

function finish(text: string, passages: readonly Passage[], edits: readonly Edit[]): Omit<Scenario, 'name'> {
  const edited = applyEdits(text, edits);
  return { text: edited.text, truth: passages.map(({ start, end }) => edited.map(start, end)) };
}

/** Paragraphs and sentences put in between blocks, outside every passage. */
function elsewhere(text: string, passages: readonly Passage[], random: Random): Edit[] {
  const news = [
    '\n\nThis story was updated with further comments from the ministry and a correction to its headline.',
    '\n\nRelated coverage can be found on our front page, where readers discuss the plan at length.',
    ' More details are expected later in the week.',
  ];
  return Array.from({ length: 12 }, () => {
    const at = blockEnd(text, random.int(text.length));
    return { start: at, end: at, text: random.pick(news) };
  }).filter(({ start }) => !passages.some((passage) => passage.start < start && start < passage.end));
}

/**
 * Each passage once more with one number, name, date or negation changed, put at the end of a block: one look-alike a
 * block at most, and never beside its model, where it would be an edit of it.
 */
function lookAlikes(text: string, passages: readonly Passage[], random: Random): Edit[] {
  const ends = [...text.matchAll(/[^\n](?=\n\n|$)/g)].map((match) => match.index + 1);
  return passages.flatMap((passage): Edit[] => {
    const words = text.slice(passage.start, passage.end);
    const kinds: LockedKind[] = ['number', 'name', 'date', 'negation'];
    const changed = kinds
      .map((kind) => changeLocked(words, kind, random))
      .find((found) => found !== undefined);
    const fits = ends.filter((at) => at < passage.start - 100 || at > passage.end + 100);
    if (fits.length === 0) return [];
    const at = random.pick(fits);
    ends.splice(ends.indexOf(at), 1);
    return [{ start: at, end: at, text: ` ${changed ?? rewordPassage(words, random)}` }];
  });
}

function blockEnd(text: string, from: number): number {
  const at = text.indexOf('\n\n', from);
  return at === -1 ? text.length : at;
}

/** Rewrites all of a text piece by piece, so that passages keep exact edges. */
function wholeText(
  text: string,
  passages: readonly Passage[],
  change: (piece: string) => string,
): Omit<Scenario, 'name'> {
  const truth: Passage[] = [];
  let result = '';
  let at = 0;
  for (const { start, end } of passages) {
    result += change(text.slice(at, start));
    const from = result.length;
    result += change(text.slice(start, end));
    truth.push({ start: from, end: result.length });
    at = end;
  }
  return { text: result + change(text.slice(at)), truth };
}

function reorder(text: string, passages: readonly Passage[], random: Random): Omit<Scenario, 'name'> {
  const blocks = text.split('\n\n');
  const starts: number[] = [];
  let offset = 0;
  for (const block of blocks) {
    starts.push(offset);
    offset += block.length + 2;
  }
  const order = blocks.map((_, index) => index);
  for (let index = order.length - 1; index > 0; index -= 1) {
    if (!random.chance(0.5)) continue;
    const other = random.int(index + 1);
    [order[index], order[other]] = [order[other]!, order[index]!];
  }
  const moved = new Map<number, number>();
  let result = '';
  for (const index of order) {
    moved.set(index, result.length);
    result += `${blocks[index]}\n\n`;
  }
  const truth = passages.map(({ start, end }) => {
    let index = starts.findIndex((from) => from > start) - 1;
    if (index < 0) index = starts.length - 1;
    const shift = (moved.get(index) ?? 0) - (starts[index] ?? 0);
    return { start: start + shift, end: end + shift };
  });
  return { text: result, truth };
}

/** Passages of several texts, each with one number, date, name or negation changed; and the same number with none. */
export interface LockedCase {
  readonly kind: LockedKind | 'harmless';
  readonly text: string;
  readonly passage: Passage;
  readonly edited: string;
  readonly truth: Passage;
}

export function lockedCases(texts: readonly string[], count: number, random: Random): LockedCase[] {
  const kinds: readonly LockedKind[] = ['number', 'date', 'name', 'negation'];
  const cases: LockedCase[] = [];
  for (let tries = 0; cases.length < count && tries < count * 20; tries += 1) {
    const text = random.pick(texts);
    const [passage] = choosePassages(text, 1, random);
    if (!passage) continue;
    const kind = kinds[cases.length % kinds.length] ?? 'number';
    const words = changeLocked(text.slice(passage.start, passage.end), kind, random);
    if (words === undefined) continue;
    const edited = text.slice(0, passage.start) + words + text.slice(passage.end);
    cases.push({
      kind,
      text,
      passage,
      edited,
      truth: { start: passage.start, end: passage.start + words.length },
    });
  }
  return cases;
}

export function harmlessCases(texts: readonly string[], count: number, random: Random): LockedCase[] {
  const cases: LockedCase[] = [];
  while (cases.length < count) {
    const text = random.pick(texts);
    const [passage] = choosePassages(text, 1, random);
    if (!passage) continue;
    const { text: edited, truth } =
      cases.length % 2 === 0
        ? wholeText(text, [passage], (piece) => retypeset(piece, random))
        : finish(text, [passage], besides(text, passage, random));
    if (truth[0]) cases.push({ kind: 'harmless', text, passage, edited, truth: truth[0] });
  }
  return cases;
}

/** Something put in, or taken out, right before or after the passage. */
function besides(text: string, { start, end }: Passage, random: Random): Edit[] {
  switch (random.int(3)) {
    case 0:
      return [{ start, end: start, text: 'A reader pointed this out to us. ' }];
    case 1:
      return [{ start: end, end, text: ' The ministry gave 14 reasons on Friday.' }];
    default:
      return [{ start: Math.min(end, text.length), end: Math.min(text.length, end + 90), text: '' }];
  }
}

/** The same passage, if at least six tenths of both spans are common to them. */
export function judge(place: Passage | undefined, truth: Passage | undefined): 'right' | 'wrong' | 'lost' {
  if (!place) return truth ? 'lost' : 'right';
  if (!truth) return 'wrong';
  const common = Math.min(place.end, truth.end) - Math.max(place.start, truth.start);
  const together = Math.max(place.end, truth.end) - Math.min(place.start, truth.start);
  return common / together >= 0.6 ? 'right' : 'wrong';
}
