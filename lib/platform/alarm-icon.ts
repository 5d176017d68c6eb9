import { browser } from './browser';
import { sayInToolbar } from './toolbar-title';

/** Amber, as the badge's alarm. */
const COLOUR = '#b45309';
/** Pixels; browsers scale down. */
const SIZE = 32;
const DOT_RADIUS = 8;

/**
 * Puts a mark on the toolbar's icon, and words in its tooltip: something needs a person. The badge is left alone, it
 * counts claims. Undefined takes both away.
 */
export async function showAlarm(words: string | undefined): Promise<void> {
  const { action } = browser;
  if (words === undefined) {
    const { icons = {} } = browser.runtime.getManifest();
    await Promise.all([action.setIcon({ path: icons }), sayInToolbar({ alarm: undefined })]);
    return;
  }
  // The polyfill's type wants an index signature, which no ImageData has by itself.
  const imageData = Object.assign<ImageData, Record<string, unknown>>(await drawAlarm(), {});
  await Promise.all([action.setIcon({ imageData }), sayInToolbar({ alarm: words })]);
}

async function drawAlarm(): Promise<ImageData> {
  const { icons = {} } = browser.runtime.getManifest();
  const path = Object.entries(icons).sort(([a], [b]) => Number(b) - Number(a))[0]?.[1] ?? '';
  const answer = await fetch(browser.runtime.getURL(path));
  const picture = await createImageBitmap(await answer.blob());
  const canvas = new OffscreenCanvas(SIZE, SIZE);
  const pen = canvas.getContext('2d');
  if (!pen) throw new Error('This browser gives no canvas to draw the icon on.');
  pen.drawImage(picture, 0, 0, SIZE, SIZE);
  pen.fillStyle = COLOUR;
  pen.beginPath();
  pen.arc(SIZE - DOT_RADIUS, SIZE - DOT_RADIUS, DOT_RADIUS, 0, 2 * Math.PI);
  pen.fill();
  return pen.getImageData(0, 0, SIZE, SIZE);
}
