import { describeQuote, locateQuotes } from '@/lib/anchoring';
import { newsTexts, pageTexts } from './quote-corpora';
import { seeded } from './quote-editors';
import { choosePassages, harmlessCases, judge, lockedCases, scenarios, shorten } from './quote-scenarios';
import { writeArticle } from './quote-texts';

const verbose = process.argv.includes('-v');
const only = process.argv.find((argument) => argument.startsWith('only='))?.slice(5);
const every = Number(process.argv.find((argument) => argument.startsWith('every='))?.slice(6) ?? 1);
const seed = Number(process.argv.find((argument) => argument.startsWith('seed='))?.slice(5) ?? 1);

const sets: Record<string, string[]> = {
  own: [1, 2, 3].map((number) => writeArticle(seeded(number + seed), 3000)),
  news: newsTexts(),
  pages: pageTexts(every).filter((text) => text.length > 4000),
};

for (const [set, texts] of Object.entries(sets)) {
  if (texts.length === 0) continue;
  for (const size of ['sentence', 'part'] as const) {
    for (const [name, make] of Object.entries(scenarios)) {
      if (only && !`${set}/${size}/${name}`.includes(only)) continue;
      const sum = { quotes: 0, right: 0, wrong: 0, lost: 0, ms: 0 };
      const states: Record<string, number> = {};
      const samples: string[] = [];
      texts.forEach((text, index) => {
        const random = seeded(1000 + index + seed * 77);
        const sentences = choosePassages(text, 100, random);
        const passages = size === 'sentence' ? sentences : shorten(text, sentences, random);
        const quotes = passages.map(({ start, end }) => describeQuote(text, start, end));
        const edited = make(text, passages, random);
        const began = process.cpuUsage();
        const found = locateQuotes(edited.text, quotes);
        const spent = process.cpuUsage(began);
        sum.ms += (spent.user + spent.system) / 1000;
        found.forEach((place, at) => {
          const truth = edited.truth[at];
          const verdict = judge(place, truth);
          sum.quotes += 1;
          sum[verdict] += 1;
          states[place?.state ?? 'orphan'] = (states[place?.state ?? 'orphan'] ?? 0) + 1;
          if (verdict !== 'right' && samples.length < 6)
            samples.push(
              `   ${verdict} ${place?.state ?? 'orphan'} ${place?.score.toFixed(2) ?? ''}\n     quote: ${quotes[at]?.exact}\n     truth: ${truth ? edited.text.slice(truth.start, truth.end) : '-'}\n     found: ${place ? edited.text.slice(place.start, place.end) : '-'} ${JSON.stringify(place?.changes ?? '')}`,
            );
        });
      });
      const percent = (value: number) => ((100 * value) / sum.quotes).toFixed(1).padStart(5);
      console.log(
        `${set.padEnd(6)}${size.padEnd(9)}${name.padEnd(40)} right ${percent(sum.right)} wrong ${percent(sum.wrong)} lost ${percent(sum.lost)}  ${(sum.ms / sum.quotes).toFixed(3)} ms  n=${sum.quotes} ${JSON.stringify(states)}`,
      );
      if (verbose && samples.length > 0) console.log(samples.join('\n'));
    }
  }
  if (only && !`${set}/locked`.includes(only)) continue;
  const random = seeded(5 + seed);
  for (const [label, cases] of [
    ['locked', lockedCases(texts, 500, random)],
    ['harmless', harmlessCases(texts, 500, random)],
  ] as const) {
    let right = 0;
    const samples: string[] = [];
    const types: Record<string, number> = {};
    for (const { kind, text, passage, edited, truth } of cases) {
      const quote = describeQuote(text, passage.start, passage.end);
      const [place] = locateQuotes(edited, [quote]);
      const isThere = judge(place, truth) === 'right';
      const isChanged = place?.state === 'changed';
      const hasType =
        place?.changes?.some(({ type }) => type === kind || (kind === 'number' && type === 'date')) ?? false;
      const isRight = isThere && (kind === 'harmless' ? !isChanged : isChanged && hasType);
      if (isRight) right += 1;
      const key = `${kind}:${place?.state ?? 'orphan'}:${place?.changes?.map(({ type }) => type).join('+') ?? ''}`;
      types[key] = (types[key] ?? 0) + 1;
      if (!isRight && samples.length < 12)
        samples.push(
          `   ${kind}\n     quote: ${quote.exact}\n     truth: ${edited.slice(truth.start, truth.end)}\n     found: ${place ? `${place.state} ${edited.slice(place.start, place.end)}` : '-'} ${JSON.stringify(place?.changes ?? '')}`,
        );
    }
    console.log(`${set} ${label}: ${right} of ${cases.length} ${JSON.stringify(types)}`);
    if (verbose) console.log(samples.join('\n'));
  }
}
