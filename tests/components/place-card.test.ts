import fc from 'fast-check';
import { expect, test } from 'vitest';
import { type Box, boxAround, placeCard } from '@/components/card/place-card';

const view = { width: 1000, height: 800 };
const card = { width: 372, height: 300 };
const line = (top: number, left = 100): Box => ({ left, top, width: 400, height: 24 });

test.each([
  ['below where there is room', line(100), 'below'],
  ['above where there is none below', line(700), 'above'],
  [
    'beside a claim that leaves no room above or below',
    { left: 100, top: 100, width: 400, height: 600 },
    'beside',
  ],
] as const)('stands %s', (_, claim, side) => {
  expect(placeCard(claim, claim, card, view).side).toBe(side);
});

test('keeps inside the window at its edges', () => {
  expect(placeCard(line(100, 900), line(100, 900), card, view).left).toBe(1000 - 372 - 8);
  expect(placeCard(line(100, -50), line(100, -50), card, view).left).toBe(8);
});

test('never covers a claim of up to a third of the window, wherever it stands', () => {
  fc.assert(
    fc.property(
      fc.integer({ min: 0, max: 990 }),
      fc.integer({ min: 0, max: 790 }),
      fc.integer({ min: 10, max: 900 }),
      fc.integer({ min: 10, max: 260 }),
      fc.integer({ min: 40, max: 900 }),
      (left, top, width, height, cardHeight) => {
        const claim = { left, top, width, height: Math.min(height, 800 - top) };
        const place = placeCard(claim, claim, { width: 372, height: cardHeight }, view);
        const bottom = place.top + Math.min(cardHeight, place.maxHeight);
        const isApart =
          bottom <= claim.top ||
          place.top >= claim.top + claim.height ||
          place.left >= claim.left + claim.width ||
          place.left + 372 <= claim.left;
        expect(isApart).toBe(true);
        expect(place.left).toBeGreaterThanOrEqual(8);
      },
    ),
  );
});

test('wraps all lines in one box', () => {
  expect(boxAround([line(10), line(34, 50)])).toEqual({ left: 50, top: 10, width: 450, height: 48 });
  expect(boxAround([])).toBeUndefined();
});
