import { seeded } from './quote-editors';
import { writeArticle } from './quote-texts';

/** An article of so many words as a page, the same every time. */
export function longPage(words: number): string {
  return toPage(writeArticle(seeded(7), words));
}

/** Plain text as a page with links and emphasis inside its paragraphs. */
export function toPage(text: string): string {
  const paragraphs = text.split('\n\n').map((paragraph, at) => {
    const words = paragraph.split(' ');
    if (at % 2 === 0) words[3] = `<a href="/${at}">${words[3]}</a>`;
    if (at % 3 === 0) words[6] = `<em>${words[6]}</em>`;
    return `<p>${words.join(' ')}</p>`;
  });
  return `<!doctype html><html lang="en"><head><meta charset="utf-8"><meta property="og:type" content="article"><title>Bench</title></head><body><main><article><h1>Bench</h1>${paragraphs.join('\n')}</article></main></body></html>`;
}
