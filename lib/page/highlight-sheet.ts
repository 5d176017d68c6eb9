import { claimKindIds, palette } from '@/lib/claims';
import { type MarkStyle, markStyles } from './mark';

/** The ground the text stands on. */
export type Ground = 'light' | 'dark';

interface Look {
  readonly light: string;
  readonly dark: string;
  readonly underline: string;
  /** CSS pixels. */
  readonly thickness: number;
  /** Share of the hue in the tint behind the text: 0 none, 1 full. */
  readonly tint: number;
}

/** A tint that leaves text of contrast 4.5:1 above it readable: measured on black, white and mid-grey grounds. */
const tintShare = { claim: 0.05, kind: 0.14, verdict: 0.16, active: 0.16 };

/** Red and green appear here and nowhere else; the underline tells them apart without colour. */
const looks: ReadonlyMap<MarkStyle, Look> = new Map<MarkStyle, Look>([
  ['claim', { light: '#5b6472', dark: '#aab4c2', underline: 'dotted', thickness: 1, tint: tintShare.claim }],
  ...claimKindIds.map((kind): [MarkStyle, Look] => [kind, { ...palette[kind], tint: tintShare.kind }]),
  [
    'verdict-true',
    { light: '#1a7431', dark: '#7ad191', underline: 'solid', thickness: 3, tint: tintShare.verdict },
  ],
  [
    'verdict-mixed',
    { light: '#7a5d00', dark: '#e6cb6a', underline: 'dashed', thickness: 3, tint: tintShare.verdict },
  ],
  [
    'verdict-false',
    { light: '#b3261e', dark: '#ff9a91', underline: 'wavy', thickness: 2, tint: tintShare.verdict },
  ],
  [
    'verdict-open',
    { light: '#505c6b', dark: '#b6c1cf', underline: 'dotted', thickness: 3, tint: tintShare.verdict },
  ],
  // No underline: those of the claim's kinds go on speaking under it.
  ['active', { light: '#155fb8', dark: '#8cbcff', underline: 'solid', thickness: 0, tint: tintShare.active }],
]);

/** The name in the page's registry, where the page's own highlights stand too. */
export function highlightName(style: MarkStyle, ground: Ground): string {
  return ground === 'dark' ? `claimlight-${style}-dark` : `claimlight-${style}`;
}

/** Hue, underline and tint of a style on a ground; for painting without the Highlight API. */
export function lookOf(
  style: MarkStyle,
  ground: Ground,
): Look & { readonly hue: string; readonly fill: string } {
  const look = looks.get(style);
  if (look === undefined) throw new Error(`No look for the mark style "${style}".`);
  const hue = look[ground];
  return { ...look, hue, fill: transparent(hue, look.tint) };
}

/** From this version on (2025) Chromium passes the looks of a highlight from each element on to those within it. */
const firstToInherit = 134;

/**
 * What the rules of a document are for. Adopting the sheet makes the browser style the whole page again; on 200,000
 * words that took 56 ms with rules for every element and 41 with rules for the root, where all others have them from
 * it. In a browser that does not pass them on the rules are for every element: the empty selector.
 */
export function documentSelector(userAgent: string): ':root' | '' {
  const version = /Chrome\/(\d+)/.exec(userAgent)?.[1];
  return Number(version) >= firstToInherit ? ':root' : '';
}

/** What the rules are for: marks may stay on paper or not. */
export type SheetMedia = 'screen' | 'print' | 'all';

/**
 * The rules for every style. In a shadow root the selector stays bare: measured on a page of 12,000 elements,
 * `p::highlight()` costs twice, `:is(p, a)::highlight()` five times the style work of `::highlight()`. In forced colours
 * the hues go and the system's highlight colours speak.
 */
export function highlightSheet(ground: Ground, media: SheetMedia, selector = ''): string {
  const rules = markStyles.map((style) => {
    const { hue, fill, underline, thickness } = lookOf(style, ground);
    const line =
      thickness > 0
        ? `;text-decoration:underline ${underline} ${hue} ${thickness}px;text-decoration-skip-ink:none`
        : '';
    return `${ruleFor(style)}{background-color:${fill}${line}}`;
  });
  const forced = markStyles.map((style) =>
    style === 'active'
      ? `${ruleFor(style)}{background-color:Highlight;color:HighlightText}`
      : `${ruleFor(style)}{background-color:transparent;text-decoration-color:LinkText}`,
  );
  return `@media ${media}{${rules.join('')}}@media ${media} and (forced-colors:active){${forced.join('')}}`;

  function ruleFor(style: MarkStyle): string {
    return `${selector}::highlight(${highlightName(style, ground)})`;
  }
}

/**
 * The file that the browser adds to a page before there is anything to style (`public/highlights.css`, registered with
 * the gate): the same rules, for either ground. Adopted by a page that stands already they make the browser style it
 * once more, 187 ms on 200,000 words at 4x throttling.
 */
export function sheetAhead(): string {
  return (['light', 'dark'] as const).map((ground) => highlightSheet(ground, 'screen', ':root')).join('\n');
}

/** Whether that file was there before the page, in a browser where its rules reach all of it. */
export function isStyledAhead(document: Document): boolean {
  const { defaultView, documentElement } = document;
  if (!defaultView || documentSelector(defaultView.navigator.userAgent) === '') return false;
  const rule = `::highlight(${highlightName('claim', 'light')})`;
  return defaultView.getComputedStyle(documentElement, rule).textDecorationStyle === 'dotted';
}

function transparent(hex: string, share: number): string {
  return `${hex}${Math.round(share * 255)
    .toString(16)
    .padStart(2, '0')}`;
}
