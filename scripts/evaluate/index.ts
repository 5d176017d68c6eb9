import { claimKindIds } from '@/lib/claims';
import { corporaFolder } from './corpora';
import { readLabelledFolder, readOwnArticles } from './labelled';
import { type Judged, judge, scoreKinds, scoreWorthRanking } from './score-articles';
import { figure, printTable } from './table';

const shown = process.argv[2];
console.log(`Corpora: ${corporaFolder}`);

for (const folder of (process.env['CLAIMLIGHT_NEWS'] ?? 'news-dev').split(',')) {
  const articles = readLabelledFolder(folder);
  if (articles) report(folder, judge(articles));
  else console.log(`\n(${folder} is not there: skipped)`);
}
report('own', judge(readOwnArticles()));

function report(name: string, judged: readonly Judged[]): void {
  const rows = [...scoreKinds(judged)].map(([id, { precision, recall, f1, support }]) => [
    id,
    String(support),
    figure(precision),
    figure(recall),
    figure(f1),
  ]);
  printTable(`${name}: ${judged.length} sentences`, ['kind', 'n', 'P', 'R', 'F1'], rows);
  const { ap, atHalf, highlighted } = scoreWorthRanking(judged);
  console.log(
    `worth = 2: AP ${figure(ap)}, F1 at 0.5 ${figure(atHalf.f1)}, highlighted P ${figure(highlighted.precision)} R ${figure(highlighted.recall)}`,
  );
  if (!shown || process.argv[3] !== name) return;
  for (const { kinds, sentence, claims } of judged) {
    for (const id of claimKindIds) {
      if (id !== shown || kinds.has(id) === sentence.kinds.has(id)) continue;
      const why = claims
        .flatMap(({ reasons }) => reasons.filter(({ kind }) => kind === id))
        .map(({ code, raw }) => `${code}:"${raw}"`);
      console.log(`${kinds.has(id) ? 'FALSE ' : 'MISSED'} ${sentence.text}  [${why.join(', ')}]`);
    }
  }
}
