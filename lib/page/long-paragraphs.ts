/** UTF-16 units: shorter paragraphs are labels and teasers. */
const minLength = 60;
/** Paragraphs looked at before giving up. */
const maxLookedAt = 200;

/** How many paragraphs of some length an element holds, counted no further than `enough`. */
export function countLongParagraphs(element: Element, enough: number): number {
  const paragraphs = element.getElementsByTagName('p');
  let count = 0;
  for (let at = 0; at < maxLookedAt && count < enough; at++) {
    const paragraph = paragraphs.item(at);
    if (paragraph === null) break;
    if (paragraph.textContent.length >= minLength) count++;
  }
  return count;
}
