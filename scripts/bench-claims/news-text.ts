import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';

const sentencesPerParagraph = 3;

/**
 * News text of about `words` words, in paragraphs, made of the project's own labelled sentences
 * (tests/fixtures/sentences), so that anyone can measure without the corpora.
 */
export function newsText(folder: string, words: number): string {
  const sentences = readSentences(folder);
  const paragraphs: string[] = [];
  let count = 0;
  for (let at = 0; count < words; at += sentencesPerParagraph) {
    const paragraph = Array.from(
      { length: sentencesPerParagraph },
      (_, offset) => sentences[(at + offset) % sentences.length] ?? '',
    ).join(' ');
    paragraphs.push(paragraph);
    count += countWords(paragraph);
  }
  return paragraphs.join('\n\n');
}

export function countWords(text: string): number {
  return text.split(/\s+/).filter((word) => word !== '').length;
}

/** The sentences of all files, taken in turn so that every stretch has all walks of news in it. */
function readSentences(folder: string): string[] {
  const files = readdirSync(folder)
    .filter((name) => name.endsWith('.tsv'))
    .sort()
    .map((name) =>
      readFileSync(join(folder, name), 'utf8')
        .split('\n')
        .flatMap((line) =>
          line
            .split('\t')
            .filter((cell) => cell.includes(' ') && cell.length > 20)
            .slice(-1),
        ),
    );
  const longest = Math.max(...files.map(({ length }) => length));
  return Array.from({ length: longest }, (_, row) => files.flatMap((file) => file[row] ?? [])).flat();
}
