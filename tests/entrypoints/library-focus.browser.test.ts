import { expect, test } from 'vitest';
import { focusHeading } from '@/entrypoints/library/focus-heading';
import { mount, settle } from '@/tests/support/mount';

const makeHeading = (): HTMLElement => {
  const heading = document.createElement('h1');
  heading.tabIndex = -1;
  return heading;
};

test('the heading of a view takes the focus, also when it is drawn later', async () => {
  const view = mount(undefined);
  focusHeading(view);
  await settle();
  expect(document.activeElement).toBe(document.body);
  const heading = makeHeading();
  view.append(heading);
  await settle();
  expect(document.activeElement).toBe(heading);
  heading.blur();
  view.append(document.createElement('p'));
  await settle();
  expect(document.activeElement).toBe(document.body);
});

test('who has gone elsewhere meanwhile, or to another view, is left there', async () => {
  const view = mount(undefined);
  const field = document.createElement('input');
  document.body.append(field);
  focusHeading(view);
  field.focus();
  view.append(makeHeading());
  await settle();
  expect(document.activeElement).toBe(field);
  field.remove();
  view.replaceChildren();
  const stop = focusHeading(view);
  stop();
  view.append(makeHeading());
  await settle();
  expect(document.activeElement).toBe(document.body);
});
