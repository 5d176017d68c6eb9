import { attributeSentences, type SpeechMemory } from './attribution';
import { carryTerritory, nextTopic, type TerritoryTopic } from './carry-territory';
import type { Attribution } from './claim';
import { findReport } from './find-report';
import { findTerritoryClaims } from './find-territory-claims';
import type { KindWords } from './kind-words';
import type { Language } from './language';
import { list } from './phrase-lists';
import { createProseColumns, type ProseColumns, readProse } from './prose';
import { findQuantities, type Quantity } from './quantities';
import type { SentenceReading, SentenceTerritory } from './sentence-reading';
import { findSentences } from './sentences';
import { findTimes, type Time } from './times';
import { createTokens, type Tokens, tokeniseInto } from './tokens';
import type { Writable } from './writable';

/** What most sentences hold. */
const noQuantities: readonly Quantity[] = [];
const noTimes: readonly Time[] = [];
const noTerritories: readonly SentenceTerritory[] = [];

/** Relations whose words are used of other things as well. */
const looseRelations: ReadonlySet<string> = new Set(['status', 'controls', 'borders', 'part-of']);

/** How many sentences after one about who holds land go on about it. */
const topicSentences = 8;

export function isClearClaim({ territories }: SentenceReading): boolean {
  return territories.some(({ id, relation }) => id !== undefined || !looseRelations.has(relation));
}

/**
 * Units of a text that are read together. A stretch ends where a blank line does, so nothing but the speaker and the
 * topic runs over its end; what was read of it fits the nearest caches, however long the text.
 */
const stretchUnits = 50_000;
/** A longer stretch, of a text without blank lines, gets columns of its own. */
const longestKept = 100_000;

/** Everything that is filled anew for each stretch. */
interface Columns {
  readonly tokens: Tokens;
  readonly prose: ProseColumns;
  readonly quantityAt: Int32Array;
  readonly isTime: Uint8Array;
}

let kept: Columns | undefined;

function createColumns(tokens: Tokens): Columns {
  const places = tokens.start.length;
  return {
    tokens,
    prose: createProseColumns(places),
    quantityAt: new Int32Array(places),
    isTime: new Uint8Array(places),
  };
}

/** Cuts a stretch into tokens; the columns have room for all of them. */
function columnsOf(text: string, start: number, end: number, decimal: '.' | ','): Columns {
  const isLong = end - start > longestKept;
  const before = isLong ? undefined : kept;
  const tokens = tokeniseInto(before?.tokens ?? createTokens(end - start), text, { start, end, decimal });
  const columns =
    before?.isTime.length === tokens.start.length ? { ...before, tokens } : createColumns(tokens);
  if (!isLong) kept = columns;
  return columns;
}

/** What one stretch tells the next. */
interface Memory {
  readonly speech: SpeechMemory;
  /** Sentences left in which "the dispute" is still about land. */
  topic: number;
  /** The territory these sentences are about. */
  territory: TerritoryTopic;
}

/** Reads a text stretch by stretch: what each sentence holds, and who says it. Nothing of it outlives the visit. */
export function readSentences(
  text: string,
  language: Language,
  words: KindWords,
  publishedAt: Date | undefined,
  visit: (readings: readonly SentenceReading[], attributions: readonly (Attribution | undefined)[]) => void,
): void {
  const memory: Memory = { speech: {}, topic: 0, territory: undefined };
  let start = 0;
  while (start < text.length) {
    const blank = text.indexOf('\n\n', start + stretchUnits);
    const end = blank < 0 ? text.length : blank;
    const columns = columnsOf(text, start, end, language.decimal);
    const readings = readStretch(columns, language, words, publishedAt, memory);
    visit(readings, attributeSentences(readings, memory.speech));
    start = end;
  }
}

function readStretch(
  columns: Columns,
  language: Language,
  words: KindWords,
  publishedAt: Date | undefined,
  memory: Memory,
): SentenceReading[] {
  const { tokens, quantityAt, isTime } = columns;
  const prose = readProse(tokens, words.index, columns.prose);
  const starts = words.index && prose.starts;
  const times = findTimes(tokens, language, { publishedAt, starts });
  const quantities = findQuantities(tokens, language, { times, starts }).filter(
    ({ role }) => role !== 'unit',
  );
  quantityAt.fill(0);
  quantities.forEach(({ first, last }, index) => {
    for (let at = first; at < last; at++) quantityAt[at] = index + 1;
  });
  isTime.fill(0);
  for (const { first, last } of times) for (let at = first; at < last; at++) isTime[at] = 1;
  let time = 0;
  let cue = 0;
  let quantity = 0;
  const readings = findSentences(tokens, language).map(({ start, end, first, last }) => {
    const firstTime = time;
    while (time < times.length && (times[time]?.start ?? end) < end) time++;
    const firstQuantity = quantity;
    while (quantity < quantities.length && (quantities[quantity]?.first ?? last) < last) quantity++;
    let cues = 0;
    const cueFrom = cue;
    while (cue < prose.cueCount && (prose.cues[cue] as number) < last)
      cues |= prose.starts[prose.cues[cue++] as number] as number;
    const isTopic = memory.topic-- > 0;
    if (!isTopic) memory.territory = undefined;
    const reading: Writable<SentenceReading> = {
      start,
      end,
      prose,
      from: first,
      to: last,
      cues,
      cueFrom,
      cueTo: cue,
      quantities: firstQuantity === quantity ? noQuantities : quantities.slice(firstQuantity, quantity),
      allQuantities: quantities,
      quantityAt,
      isTime,
      times: firstTime === time ? noTimes : times.slice(firstTime, time),
      territories:
        starts && (cues & list.land) === 0
          ? noTerritories
          : carryTerritory(
              findTerritoryClaims(tokens, first, last, language.id, starts, isTopic),
              memory.territory,
              tokens,
            ),
      report: undefined,
    };
    if (reading.territories.length > 0) {
      memory.territory = nextTopic(memory.territory, reading.territories);
      if (isClearClaim(reading)) memory.topic = topicSentences;
    }
    return reading;
  });
  if (words.reporting) for (const reading of readings) reading.report = findReport(reading, words.reporting);
  return readings;
}
