import { expect, onTestFinished, test, vi } from 'vitest';
import { userEvent } from 'vitest/browser';
import { type CardProps, createCardHost } from '@/components/card';
import {
  changedClaim,
  conflictedClaim,
  contestedClaim,
  keptClaim,
  listedClaims,
  membersClaim,
  recognised,
} from '@/tests/support/claim-fixtures';
import { expectAccessible, settle } from '@/tests/support/mount';

const claim = listedClaims[0]!;

function cardProps(fields: Partial<CardProps> = {}): CardProps {
  return {
    claim,
    site: 'news.example',
    position: { number: 1, total: 13 },
    completeTags: async () => [],
    onKeep: vi.fn(),
    onEdit: vi.fn(),
    onResolve: vi.fn(),
    onVerdict: vi.fn(),
    onReuse: vi.fn(),
    onDismiss: vi.fn(),
    onStep: vi.fn(),
    onOpenEditor: vi.fn(),
    onClose: vi.fn(),
    ...fields,
  };
}

/** A page with a paragraph and the card's host. */
function openPage() {
  const stop = new AbortController();
  const paragraph = document.createElement('p');
  paragraph.textContent = claim.text;
  document.body.append(paragraph);
  const host = createCardHost(document, { signal: stop.signal, shadow: 'open' });
  onTestFinished(() => {
    stop.abort();
    paragraph.remove();
  });
  const lines = () => [...paragraph.getClientRects()];
  const element = () => document.querySelector('claimlight-card')!;
  const find = <Kind extends Element>(selector: string) =>
    element().shadowRoot!.querySelector<Kind>(selector)!;
  const button = (name: string) =>
    [...element().shadowRoot!.querySelectorAll('button')].find(
      (candidate) => candidate.textContent === name || candidate.getAttribute('aria-label') === name,
    )!;
  return { host, paragraph, lines, element, find, button, stop };
}

test('says which kind, why, and what was understood', async () => {
  const { host, lines, find, element } = openPage();
  host.show(cardProps(), { lines });
  const words = find('.card').textContent;
  expect(words).toContain('Cost');
  expect(words).toContain('US$900 million, approximately, each');
  expect(words).toContain('December 2017');
  expect(words).toContain('“$900 million”');
  expect(words).toContain('1 of 13');
  await expectAccessible(element());
});

test('says what was checked before, and gives the earlier verdict only after a second word', async () => {
  const onReuse = vi.fn();
  const { host, lines, find, button, element } = openPage();
  host.show(cardProps({ claim: { ...claim, recognised }, onReuse }), { lines });
  const words = find('.card').textContent;
  expect(words).toContain('Already checked by you');
  expect(words).toContain('Half true');
  expect(words).toContain('Kept with another value');
  expect(words).toContain('US$900 million here, US$1.2 billion there');
  button('Use this verdict here').click();
  await settle();
  expect(onReuse).not.toHaveBeenCalled();
  await expectAccessible(element());
  button('It is the same claim').click();
  expect(onReuse).toHaveBeenCalledWith(recognised[0]?.annotationId);
});

test('attributes to the speaker and shows positions by authority', async () => {
  const { host, lines, find } = openPage();
  host.show(cardProps({ claim: listedClaims[2]! }), { lines });
  const words = find('.card').textContent;
  expect(words).toContain('Claimed by the Russian defence ministry, not by the article');
  expect(words).toContain('administered by Russiaaccording to Moscow');
  expect(words).toContain('claimed by Japanaccording to Tokyo');
});

test('stands outside the body, moves nothing and does not cover the claim', () => {
  const { host, lines, paragraph, element, find } = openPage();
  const before = paragraph.getBoundingClientRect();
  const height = document.documentElement.scrollHeight;
  host.show(cardProps(), { lines });
  expect(element().parentElement).toBe(document.documentElement);
  expect(paragraph.getBoundingClientRect()).toEqual(before);
  expect(document.documentElement.scrollHeight).toBe(height);
  const card = find('.frame').getBoundingClientRect();
  expect(card.top >= before.bottom || card.bottom <= before.top).toBe(true);
});

test('takes nothing over from the page’s styles', () => {
  const { host, lines, find } = openPage();
  const style = document.createElement('style');
  style.textContent =
    'html{font-size:40px} * {color:red !important; display:inline !important} claimlight-card{display:none;font:60px cursive}';
  document.head.append(style);
  onTestFinished(() => style.remove());
  host.show(cardProps(), { lines });
  const body = getComputedStyle(find('.understood'));
  expect(body.fontSize).toBe('13px');
  expect(body.color).not.toBe('rgb(255, 0, 0)');
  expect(find('.card').getBoundingClientRect().height).toBeGreaterThan(100);
});

test('takes focus when asked, closes on Escape, and gives focus back', async () => {
  const { host, lines, element } = openPage();
  const before = document.createElement('button');
  document.body.append(before);
  onTestFinished(() => before.remove());
  before.focus();
  const onClose = vi.fn(() => host.hide());
  host.show(cardProps({ onClose }), { lines }, { takeFocus: true });
  expect(document.activeElement).toBe(element());
  expect(host.hasFocus).toBe(true);
  await userEvent.keyboard('{Escape}');
  expect(onClose).toHaveBeenCalledOnce();
  expect(host.isOpen).toBe(false);
  expect(document.activeElement).toBe(before);
});

test('closes on Escape also where the page lets no key through', async () => {
  const { host, lines } = openPage();
  const swallow = (event: Event) => event.stopImmediatePropagation();
  document.addEventListener('keydown', swallow, { capture: true });
  onTestFinished(() => document.removeEventListener('keydown', swallow, { capture: true }));
  host.show(cardProps({ onClose: () => host.hide() }), { lines });
  await userEvent.keyboard('{Escape}');
  expect(host.isOpen).toBe(false);
});

test('opens above what the page has put on top since it was last open', () => {
  const { host, lines, element, find } = openPage();
  host.show(cardProps(), { lines });
  host.hide();
  const veil = document.createElement('div');
  veil.popover = 'manual';
  veil.style.cssText = 'inset:0;width:100vw;height:100vh';
  document.body.append(veil);
  onTestFinished(() => veil.remove());
  veil.showPopover();
  host.show(cardProps(), { lines });
  const { left, top } = find('.frame').getBoundingClientRect();
  expect(document.elementFromPoint(left + 20, top + 20)).toBe(element());
});

test('reaches every action by Tab', async () => {
  const { host, lines, element } = openPage();
  host.show(cardProps(), { lines }, { takeFocus: true });
  const reached: string[] = [];
  for (let step = 0; step < 7; step++) {
    await userEvent.keyboard('{Tab}');
    const focused = element().shadowRoot!.activeElement;
    reached.push(focused?.getAttribute('aria-label') ?? focused?.textContent ?? '');
  }
  expect(reached).toEqual([
    'Previous claim',
    'Next claim',
    'Close',
    'Why it is highlighted',
    'Keep',
    'Not a claim',
    'Hide cost and date on news.example',
  ]);
});

test('keeps, dismisses, steps', () => {
  const { host, lines, button } = openPage();
  const props = cardProps();
  host.show(props, { lines });
  button('Keep').click();
  button('Not a claim').click();
  button('Hide cost and date on news.example').click();
  button('Next claim').click();
  expect(props.onKeep).toHaveBeenCalledOnce();
  expect(props.onDismiss).toHaveBeenNthCalledWith(1, 'claim');
  expect(props.onDismiss).toHaveBeenNthCalledWith(2, 'kind');
  expect(props.onStep).toHaveBeenCalledWith('next');
});

test('after keeping puts the caret into the note and saves what is typed', async () => {
  const { host, lines, button, element, find } = openPage();
  const props = cardProps();
  host.show(props, { lines });
  button('Keep').click();
  await settle();
  host.update({ ...props, kept: { ...keptClaim, annotation: { ...keptClaim.annotation, note: '' } } });
  await settle();
  expect(element().shadowRoot!.activeElement).toBe(find('textarea'));
  await userEvent.keyboard('Which rate?');
  find<HTMLTextAreaElement>('textarea').blur();
  expect(props.onEdit).toHaveBeenLastCalledWith({ note: 'Which rate?', noteBefore: '' });
});

test('keeps keys typed into the note from the page', async () => {
  const { host, lines, find } = openPage();
  const heard = vi.fn();
  document.addEventListener('keydown', heard);
  onTestFinished(() => document.removeEventListener('keydown', heard));
  host.show(cardProps({ kept: keptClaim }), { lines });
  find<HTMLTextAreaElement>('textarea').focus();
  await userEvent.keyboard('s');
  expect(heard).not.toHaveBeenCalled();
});

test('gives a verdict in place', async () => {
  const { host, lines, button, find, element } = openPage();
  const props = cardProps({ kept: { ...changedClaim, verdicts: [] } });
  host.show(props, { lines });
  expect(find('.card').textContent).toContain('2.7 % → 2.9 %');
  button('Give verdict').click();
  await settle();
  const half = [...element().shadowRoot!.querySelectorAll('label')].find(
    ({ textContent }) => textContent === 'Half true',
  )!;
  half.click();
  await settle();
  await expectAccessible(element());
  button('Give verdict').click();
  expect(props.onVerdict).toHaveBeenCalledWith(
    expect.objectContaining({ rating: 'half-true', rationale: '' }),
  );
});

test('leaves no trace when the script is told to stop', () => {
  const { host, lines, stop, element } = openPage();
  host.show(cardProps(), { lines });
  stop.abort();
  expect(element()).toBeNull();
});

test('offers to undo in a toast', async () => {
  const { host, button, element } = openPage();
  const onUndo = vi.fn();
  host.toast({ text: 'Hidden from now on', onUndo });
  await settle();
  await expectAccessible(element());
  button('Undo').click();
  expect(onUndo).toHaveBeenCalledOnce();
});

test('shows what was written in two places, from whom, and lets one be chosen', async () => {
  const { host, lines, find, button, element } = openPage();
  const props = cardProps({ kept: conflictedClaim });
  host.show(props, { lines });
  const words = find('.conflicts').textContent;
  expect(words).toContain('Note: written in two places');
  expect(words).toContain('also: Ask the ministry for the contract.');
  expect(words).toMatch(/from Laptop, (3 March|March 3)/);
  expect(words).toMatch(/from this device, (4 March|March 4)/);
  await expectAccessible(element());
  button('Use this').click();
  expect(props.onResolve).toHaveBeenCalledWith({
    type: 'choose',
    place: { type: 'annotation', id: keptClaim.annotation.id },
    field: 'note',
    choice: { device: 'laptop', n: 2 },
    seen: [
      { device: 'here', n: 4 },
      { device: 'laptop', n: 2 },
    ],
  });
});

test('a text in conflict is written anew out of both', async () => {
  const { host, lines, find, button } = openPage();
  const props = cardProps({ kept: conflictedClaim });
  host.show(props, { lines });
  button('Write it anew from these').click();
  await settle();
  const field = find<HTMLTextAreaElement>('.conflict__new textarea');
  expect(field.value).toBe(`${keptClaim.annotation.note}\n\nAsk the ministry for the contract.`);
  field.focus();
  await userEvent.keyboard('{Control>}a{/Control}Both said so.');
  button('Save').click();
  expect(props.onResolve).toHaveBeenCalledWith(
    expect.objectContaining({ type: 'write', field: 'note', text: 'Both said so.' }),
  );
});

test('a claim deleted on one device and edited on another is offered back, and not written on meanwhile', async () => {
  const { host, lines, find, button, element } = openPage();
  const props = cardProps({ kept: contestedClaim });
  host.show(props, { lines });
  expect(find('.conflicts').textContent).toMatch(
    /Deleted on Laptop, (3 March|March 3)\. Edited on this device, (4 March|March 4)\./,
  );
  expect(find('.kept-form')).toBeNull();
  await expectAccessible(element());
  button('Keep it').click();
  button('Delete it').click();
  const place = { type: 'annotation', id: keptClaim.annotation.id };
  expect(props.onResolve).toHaveBeenNthCalledWith(1, { type: 'keep', place });
  expect(props.onResolve).toHaveBeenNthCalledWith(2, { type: 'delete', place });
});

test('names the member who kept and judged a claim', () => {
  const { host, lines, find } = openPage();
  host.show(cardProps({ claim: listedClaims[3]!, kept: membersClaim }), { lines });
  expect(find('.card').textContent).toContain('kept by Ana');
  expect(find('.card').textContent).toContain('verdict by Ana, as of 2 November 2026');
});
