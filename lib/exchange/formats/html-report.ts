import type { Stamped } from '@/lib/annotations';
import { defineFormat, ownMachinery, type SerializeOptions } from '@/lib/exchange/format';
import { type ExportedClaim, gatherClaims } from '@/lib/exchange/gather-claims';
import { ratingNames, stanceNames } from '@/lib/exchange/rating-names';

/**
 * A report to print or publish: one HTML file that needs nothing else and runs nothing (its own policy forbids
 * scripts, pictures and requests). Everything written in it is escaped; notes stand as typed.
 */
export const htmlReport = defineFormat({
  id: 'html-report',
  label: 'HTML report',
  extension: 'html',
  mediaType: 'text/html;charset=utf-8',
  drops: [...ownMachinery, 'workflow', 'unused-sources'],
  serialize: write,
});

const style = `
:root{color-scheme:light dark;--ink:#1c2430;--soft:#566273;--line:#d4dae3;--paper:#fff;--mark:#fff3c4}
@media(prefers-color-scheme:dark){:root{--ink:#e6eaf0;--soft:#9aa7b8;--line:#38424f;--paper:#12171d;--mark:#4a3f14}}
body{margin:0 auto;max-width:46rem;padding:2rem 1.25rem;font:1rem/1.55 system-ui,sans-serif;color:var(--ink);background:var(--paper)}
h1{font-size:1.6rem}h2{font-size:1.2rem;margin-top:2.5rem;border-top:1px solid var(--line);padding-top:1.5rem}
article{margin:1.5rem 0;break-inside:avoid}blockquote{margin:0;padding:.2rem .9rem;border-inline-start:4px solid var(--line)}
mark{background:var(--mark);color:inherit}.context,.about{color:var(--soft)}.verdict{margin:.8rem 0 0;font-weight:600}
.earlier{font-weight:400;color:var(--soft)}.text{white-space:pre-wrap;margin:.4rem 0}ul{padding-inline-start:1.2rem}
a{color:inherit}.tag{border:1px solid var(--line);border-radius:1rem;padding:0 .6rem;margin-inline-end:.3rem;font-size:.85rem}
@media print{body{max-width:none;padding:0}a::after{content:" <" attr(href) ">";font-size:.8rem;color:var(--soft);overflow-wrap:anywhere}}
`.trim();

function* write(records: readonly Stamped[], { exportedAt, generator }: SerializeOptions): Iterable<string> {
  yield `<!doctype html>
<html lang="en"><head><meta charset="utf-8"><meta name="viewport" content="width=device-width">
<meta http-equiv="Content-Security-Policy" content="default-src 'none'; style-src 'unsafe-inline'">
<meta name="generator" content="${escapeText(generator)}"><title>Claims and verdicts</title>
<style>${style}</style></head><body><h1>Claims and verdicts</h1>
<p class="about">${escapeText(exportedAt.slice(0, 'YYYY-MM-DD'.length))}. What is not listed here was not checked.</p>\n`;
  for (const { article, claims } of gatherClaims(records)) {
    if (claims.length === 0) continue;
    const about = [article.publisher, ...article.authors, article.publishedAt?.slice(0, 'YYYY-MM-DD'.length)];
    yield `<section${languageOf(article.language)}><h2 dir="auto">${linkTo(article.title ?? article.canonicalUrl, article.canonicalUrl)}</h2>
<p class="about" dir="auto">${escapeText(about.filter((part) => part).join(' · '))}</p>\n`;
    for (const claim of claims) yield describe(claim);
    yield '</section>\n';
  }
  yield '</body></html>\n';
}

function describe({ annotation, verdicts, evidence }: ExportedClaim): string {
  const { quote, attribution, note, tags } = annotation;
  return [
    '<article>',
    `<blockquote dir="auto"><span class="context">${escapeText(quote.prefix)}</span><mark>${escapeText(quote.exact)}</mark><span class="context">${escapeText(quote.suffix)}</span></blockquote>`,
    attribution?.speaker && `<p class="about" dir="auto">Said by ${escapeText(attribution.speaker)}</p>`,
    ...verdicts.map(
      (verdict, index) =>
        `<p class="verdict${index > 0 ? ' earlier' : ''}">${index > 0 ? 'Earlier: ' : ''}${ratingNames[verdict.rating]}, as of ${escapeText(verdict.asOf)}${verdict.confidence ? `, ${verdict.confidence} confidence` : ''}${verdict.author ? `, ${escapeText(verdict.author)}` : ''}</p>${text(verdict.rationale)}`,
    ),
    evidence.length > 0 &&
      `<ul>${evidence
        .map(
          ({ evidence: item, source }) =>
            `<li dir="auto">${stanceNames[item.stance]}: ${source.url ? linkTo(source.title, source.url) : escapeText(source.title)}${source.publisher ? `, ${escapeText(source.publisher)}` : ''}${source.issued ? `, ${escapeText(source.issued)}` : ''}${source.archivedUrl ? ` (${linkTo('archived', source.archivedUrl)})` : ''}${item.passage ? `<blockquote>${escapeText(item.passage)}</blockquote>` : ''}${text(item.comment ?? '')}</li>`,
        )
        .join('')}</ul>`,
    text(note),
    tags.length > 0 && `<p>${tags.map((tag) => `<span class="tag">${escapeText(tag)}</span>`).join('')}</p>`,
    '</article>\n',
  ]
    .filter((part) => part)
    .join('\n');
}

const text = (value: string): string => (value ? `<p class="text" dir="auto">${escapeText(value)}</p>` : '');

/** Only web addresses are linked, whatever a record may say. */
const linkTo = (words: string, url: string): string =>
  /^https?:\/\//i.test(url)
    ? `<a href="${escapeText(url)}" rel="noopener noreferrer">${escapeText(words)}</a>`
    : escapeText(words);

const languageOf = (language: string | undefined): string =>
  language ? ` lang="${escapeText(language)}"` : '';

const entities: Readonly<Record<string, string>> = {
  '&': '&amp;',
  '<': '&lt;',
  '>': '&gt;',
  '"': '&quot;',
  "'": '&#39;',
};

const escapeText = (value: string): string => value.replace(/[&<>"']/g, (sign) => entities[sign] ?? sign);
