import type { Stamped } from '@/lib/annotations';
import { defineFormat, ownMachinery, type SerializeOptions } from '@/lib/exchange/format';
import { type ExportedClaim, gatherClaims } from '@/lib/exchange/gather-claims';
import { ratingNames, stanceNames } from '@/lib/exchange/rating-names';

/** Markdown for note-taking programs: a heading an article, a quotation a claim. Notes are Markdown and stay so. */
export const markdown = defineFormat({
  id: 'markdown',
  label: 'Markdown',
  extension: 'md',
  mediaType: 'text/markdown;charset=utf-8',
  drops: [...ownMachinery, 'workflow', 'unused-sources'],
  serialize: write,
});

function* write(records: readonly Stamped[], { exportedAt, generator }: SerializeOptions): Iterable<string> {
  yield `# Claims\n\n${plain(generator)}, ${exportedAt.slice(0, 'YYYY-MM-DD'.length)}. What is not listed was not checked.\n`;
  for (const { article, claims } of gatherClaims(records)) {
    if (claims.length === 0) continue;
    const about = [article.publisher, article.publishedAt?.slice(0, 'YYYY-MM-DD'.length)].flatMap((part) =>
      part ? [plain(part)] : [],
    );
    yield `\n## ${linkTo(article.title ?? article.canonicalUrl, article.canonicalUrl)}\n`;
    if (about.length > 0) yield `\n${about.join(', ')}\n`;
    for (const claim of claims) yield `\n${describe(claim)}`;
  }
}

function describe({ annotation, verdicts, evidence }: ExportedClaim): string {
  const { quote, attribution, tags, note } = annotation;
  const parts = [
    plain(quote.exact)
      .split('\n')
      .map((line) => `> ${line}`)
      .join('\n'),
    attribution?.speaker && `Said by ${plain(attribution.speaker)}`,
    ...verdicts.map((verdict, index) =>
      [
        `**${index === 0 ? 'Verdict' : 'Earlier verdict'}: ${ratingNames[verdict.rating]}**`,
        ` (as of ${plain(verdict.asOf)}${verdict.confidence ? `, ${verdict.confidence} confidence` : ''}${verdict.author ? `, ${plain(verdict.author)}` : ''})`,
        verdict.rationale && `\n\n${verdict.rationale}`,
      ].join(''),
    ),
    evidence
      .map(({ evidence: item, source }) =>
        [
          `- ${stanceNames[item.stance]}: ${source.url ? linkTo(source.title, source.url) : plain(source.title)}`,
          item.passage && `  > ${plain(item.passage).replaceAll('\n', '\n  > ')}`,
          item.comment && `  ${item.comment.replaceAll('\n', '\n  ')}`,
        ]
          .filter((line) => line)
          .join('\n'),
      )
      .join('\n'),
    note,
    tags.map((tag) => `#${tag.replace(/\s+/g, '-')}`).join(' '),
  ];
  return `${parts.filter((part) => part).join('\n\n')}\n`;
}

/** Text from the web as text: no markup of its own, one line a line. */
function plain(text: string): string {
  return text
    .replace(/[\\`*_{}[\]<>#|~]/g, '\\$&')
    .replace(/\r\n?/g, '\n')
    .replace(/^(\s*)([-+=]|\d+[.)])/gm, '$1\\$2');
}

/** Only web addresses reach this (schema); brackets and blanks would end the link. */
const linkTo = (text: string, url: string): string =>
  `[${plain(text).replaceAll('\n', ' ')}](<${url.replace(/[<>\s]/g, encodeURIComponent)}>)`;
