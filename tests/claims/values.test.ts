import { readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { english } from '@/lib/claims/languages/en';
import { numberLexicons } from '@/lib/claims/number-lexicons';
import { readNumber } from '@/lib/claims/numbers';
import { findQuantities } from '@/lib/claims/quantities';
import { findTimes } from '@/lib/claims/times';
import { tokenise } from '@/lib/claims/tokens';

/** A Wednesday. */
const publishedAt = new Date('2021-06-16T00:00:00Z');

interface Answer {
  readonly raw: string;
  readonly value: string;
}

/** Fifteen digits are all a double promises. */
const tidy = (value: number | undefined): string => String(Number(value?.toPrecision(12)));

function numbersIn(text: string): Answer[] {
  const tokens = tokenise(text);
  const answers: Answer[] = [];
  for (let at = 0; at < tokens.count; ) {
    const reading = readNumber(tokens, at, tokens.count, numberLexicons(english));
    if (reading) {
      const raw = text.slice(tokens.start[reading.first], tokens.end[reading.last - 1]);
      answers.push({ raw, value: tidy(reading.value) });
    }
    at = reading ? Math.max(reading.last, at + 1) : at + 1;
  }
  return answers;
}

function quantitiesIn(text: string, kind: string): Answer[] {
  return findQuantities(tokenise(text), english)
    .filter(({ role }) => kind === 'range' || role === kind)
    .map(({ facet }) => {
      const low = tidy(facet.value);
      const amount = facet.high === undefined ? low : `${low}..${tidy(facet.high)}`;
      if (kind === 'money') return { raw: facet.raw, value: `${facet.currency} ${amount}` };
      if (kind === 'measure') return { raw: facet.raw, value: `${facet.unit} ${amount}` };
      return { raw: facet.raw, value: kind === 'range' && facet.bound ? `${amount} ${facet.bound}` : amount };
    });
}

function timesIn(text: string): Answer[] {
  return findTimes(tokenise(text), english, { publishedAt }).map(({ raw, edtf }) => ({ raw, value: edtf }));
}

/** Words that may or may not belong to the span of a time. */
const leading =
  /^(?:(?:the|in|on|at|for|of|this|a|an|to|about|from|between|within|over|next|since|before|after|by|until|more than) )+/i;

const rows = readFileSync(new URL('./fixtures/values.tsv', import.meta.url), 'utf8')
  .trim()
  .split('\n')
  .map((line) => line.split('\t'));

/** Kind, text, span and value of each row; amounts in plain digits, times in EDTF or as ISO 8601 durations. */
describe('values as English writes them', () => {
  test.each(rows)('%s: %s', (kind, text = '', span = '', value = '') => {
    if (kind === 'date' || kind === 'period' || kind === 'length') {
      const found = timesIn(text).map(({ raw, value: edtf }) => ({
        raw: raw.replace(leading, ''),
        value: edtf,
      }));
      expect(found).toContainEqual({ raw: span.replace(leading, ''), value });
      return;
    }
    const wanted = value.replace(/-?\d[\d.]*\d|\d/g, (digits) =>
      digits.includes('..') ? digits : tidy(Number(digits)),
    );
    const found = kind === 'number' ? numbersIn(text) : quantitiesIn(text, kind ?? '');
    expect(found).toContainEqual({ raw: span, value: wanted });
  });
});
