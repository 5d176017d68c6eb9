import { browser } from './browser';

const said: { alarm?: string | undefined; due?: string } = {};

/**
 * What the toolbar button's tooltip says where no tab has more to say. Two speak: what needs a person goes before what
 * is due for another look, whichever came last. Both tell anew when the worker wakes, so nothing has to be stored.
 */
export async function sayInToolbar(words: { alarm: string | undefined } | { due: string }): Promise<void> {
  Object.assign(said, words);
  // An empty title is the extension's name.
  await browser.action.setTitle({ title: said.alarm ?? said.due ?? '' });
}
