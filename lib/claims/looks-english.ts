/** UTF-16 units looked at: enough for two hundred words, cheap on any page. */
const sample = 1500;
/** English prose has these for a fifth of its words, a page with its menus for a tenth; other languages for a fiftieth. */
const common = /\b(?:the|of|and|to|that|with|are|was|from|by|has|have)\b/gi;
const shareNeeded = 0.07;

/**
 * Whether a text is English beyond doubt. A text that is not, a headline among them, is left to `guessLanguage`, which
 * knows the common words of many languages and comes with them.
 */
export function looksEnglish(text: string): boolean {
  const start = text.slice(0, sample);
  const words = start.match(/\p{L}+/gu)?.length ?? 0;
  return words > 0 && (start.match(common)?.length ?? 0) > shareNeeded * words;
}
