import { readdirSync, readFileSync } from 'node:fs';
import { gunzipSync } from 'node:zlib';

/** Where the corpora are: outside the project, whose licence does not cover them. */
const corpora = process.env['CLAIMLIGHT_CORPORA'] ?? '../shared/corpora';

/** The articles' bodies as people cut them out; none where the corpora are absent. */
export function newsTexts(): string[] {
  try {
    const articles: Record<string, { articleBody: string }> = JSON.parse(
      readFileSync(`${corpora}/news-dev/articles.json`, 'utf8'),
    );
    return Object.values(articles).map(({ articleBody }) => articleBody);
  } catch {
    return [];
  }
}

/** The block text of every n-th stored page; none where the corpora are absent. */
export function pageTexts(every: number): string[] {
  try {
    return readdirSync(`${corpora}/pages`)
      .filter((name, index) => name.endsWith('.gz') && index % every === 0)
      .map((name) => toText(gunzipSync(readFileSync(`${corpora}/pages/${name}`)).toString('utf8')));
  } catch {
    return [];
  }
}

function toText(html: string): string {
  return [...html.matchAll(/<(p|h[1-6]|li|td|figcaption)[\s>].*?<\/\1>/gs)]
    .map(([block]) =>
      block
        .replace(/<[^>]*>/g, '')
        .replace(/&nbsp;/g, ' ')
        .replace(/&amp;/g, '&')
        .replace(/&#?\w+;/g, "'")
        .replace(/\s+/g, ' ')
        .trim(),
    )
    .filter((block) => block.length > 0)
    .join('\n\n');
}
