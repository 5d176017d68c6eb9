import { expect, test, vi } from 'vitest';
import type { CardHost } from '@/components/card';
import { createLateCard } from '@/entrypoints/article/late-card';

type Shown = Parameters<CardHost['show']>;

/** A card that writes down what it is asked; nothing reads what it is given. */
function createCard() {
  const asked: string[] = [];
  const card: CardHost = {
    show: () => void asked.push('show'),
    update: () => void asked.push('update'),
    hide: () => void asked.push('hide'),
    toast: (message) => void asked.push(`toast ${message?.text}`),
    isOpen: true,
    hasFocus: true,
    contains: () => true,
  };
  return { card, asked };
}

function openLate(load?: () => Promise<CardHost>) {
  const { card, asked } = createCard();
  const loads = vi.fn(load ?? (async () => card));
  return { late: createLateCard(loads, new AbortController().signal), asked, loads };
}

const props = {} as Shown[0];
const anchor = { lines: () => [] };
const settle = () => new Promise((resolve) => setTimeout(resolve));

test('what was asked before the card arrived is done when it arrives', async () => {
  const { late, asked, loads } = openLate();
  late.show(props, anchor);
  late.toast({ text: 'kept' });
  expect(late.isOpen).toBe(true);
  expect(asked).toEqual([]);
  await settle();
  expect(asked).toEqual(['show', 'toast kept']);
  expect(loads).toHaveBeenCalledOnce();
});

test('a card closed before it arrived does not open', async () => {
  const { late, asked } = openLate();
  late.show(props, anchor);
  late.hide();
  expect(late.isOpen).toBe(false);
  await settle();
  expect(asked).toEqual([]);
});

test('a card made ready opens at once', async () => {
  const { late, asked, loads } = openLate();
  late.prepare();
  late.prepare();
  await settle();
  expect(late.hasFocus).toBe(true);
  late.show(props, anchor);
  late.update(props);
  late.hide();
  expect(asked).toEqual(['show', 'update', 'hide']);
  expect(loads).toHaveBeenCalledOnce();
});

test('after a failed load the next need tries again', async () => {
  const { card, asked } = createCard();
  const said = vi.spyOn(console, 'error').mockImplementation(() => {});
  let fails = true;
  const late = createLateCard(async () => {
    if (!fails) return card;
    fails = false;
    throw new Error('nobody answered');
  }, new AbortController().signal);
  late.prepare();
  await settle();
  expect(said).toHaveBeenCalledOnce();
  late.show(props, anchor);
  await settle();
  expect(asked).toEqual(['show']);
  said.mockRestore();
});
