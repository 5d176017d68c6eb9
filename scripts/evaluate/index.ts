import { type ClaimKindId, claimKindIds } from '@/lib/claims';
import { isHeldOut } from '@/scripts/train-worth/examples';
import { judgeCausal, scoreCausal } from './causal';
import { scoreClaimbuster } from './claimbuster';
import { corporaFolder } from './corpora';
import {
  checkFolder,
  type LabelledArticle,
  readLabelledFolder,
  readOwnArticles,
  wholeFolder,
} from './labelled';
import type { Score } from './metrics';
import { peers, scorePeer } from './peers';
import { evaluateRecognizers } from './recognizers';
import { type Judged, judge, scoreKinds, scoreWorthRanking } from './score-articles';
import { scoreSegmenter } from './segmenter';
import { figure, printTable } from './table';

/**
 * `npm run evaluate [kind [set]]`: the table of docs/detection.md for the code as it is. Folders of labelled
 * articles other than news-dev: CLAIMLIGHT_NEWS=folder,folder (relative to the corpora). With a kind, the
 * sentences of the set (news-dev when absent) that were missed or found falsely are listed.
 */
const aims: Readonly<Record<ClaimKindId, number>> = {
  cost: 0.95,
  date: 0.9,
  sovereignty: 0.85,
  statistic: 0.93,
  comparison: 0.82,
  cause: 0.7,
  legal: 0.75,
  attribution: 0.92,
};
const [shown, shownSet = 'news-dev'] = process.argv.slice(2);
console.log(`Corpora: ${corporaFolder}`);

for (const folder of (process.env['CLAIMLIGHT_NEWS'] ?? 'news-dev').split(',')) {
  const articles = readLabelledFolder(folder);
  if (articles) report(folder, articles);
  else console.log(`\n(${folder} is not there: skipped)`);
}
const own = readOwnArticles();
report(
  'own, held-out tenth',
  own.filter(({ id }) => isHeldOut(id)),
);
report('own, check set', readOwnArticles(checkFolder));
report('own, whole articles', readOwnArticles(wholeFolder));
if (shownSet === 'own') list('own', judge(own));
reportOthers();

function report(name: string, articles: readonly LabelledArticle[]): void {
  const judged = judge(articles);
  const rivals = peers.map((peer) => scorePeer(peer, articles));
  const rows = [...scoreKinds(judged)].map(([id, score]) => [
    id,
    String(score.support),
    ...cells(score),
    figure(aims[id]),
    ...rivals.map((rival) => figure(rival.get(id)?.f1)),
  ]);
  const header = ['kind', 'n', 'P', 'R', 'F1', 'aim', ...peers.map((peer) => `${peer.name} F1`)];
  printTable(`${name}: ${judged.length} sentences`, header, rows);
  const { ap, atHalf, highlighted } = scoreWorthRanking(judged);
  console.log(
    `worth = 2: AP ${figure(ap)} (aim .920), F1 at 0.5 ${figure(atHalf.f1)} (aim .850); ` +
      `highlighted by default: P ${figure(highlighted.precision)} R ${figure(highlighted.recall)} F1 ${figure(highlighted.f1)}`,
  );
  list(name, judged);
}

function reportOthers(): void {
  const claimbuster = scoreClaimbuster();
  const causal = judgeCausal();
  const segmenter = scoreSegmenter();
  console.log('');
  console.log(
    claimbuster
      ? `claimbuster/groundtruth: worth AP ${figure(claimbuster.ap)} over ${claimbuster.sentences} sentences`
      : '(claimbuster is not there: skipped)',
  );
  console.log(
    causal
      ? `causal: cause P R F1 ${cells(scoreCausal(causal)).join(' ')} over ${causal.length} sentences (its notion is wider: precision counts)`
      : '(causal is not there: skipped)',
  );
  console.log(
    segmenter
      ? `segmenter: ${segmenter.right} of ${segmenter.cases} cases, ${segmenter.golden} of the 52 Golden Rules`
      : '(segmenter is not there: skipped)',
  );
  const files = evaluateRecognizers(`${corporaFolder}/recognizers`);
  if (files.length === 0) console.log('(recognizers is not there: skipped)');
  else {
    const rows = files.map(({ file, expected, span, right }) => [
      file,
      String(expected),
      figure(span / Math.max(1, expected)),
      figure(right / Math.max(1, expected)),
    ]);
    printTable('recognizers', ['file', 'n', 'span', 'value'], rows);
  }
}

function cells({ precision, recall, f1 }: Score): string[] {
  return [figure(precision), figure(recall), figure(f1)];
}

function list(name: string, judged: readonly Judged[]): void {
  const id = claimKindIds.find((kind) => kind === shown);
  if (!id || name !== shownSet) return;
  for (const { kinds, sentence, claims } of judged) {
    if (kinds.has(id) === sentence.kinds.has(id)) continue;
    const why = claims
      .flatMap(({ reasons }) => reasons.filter(({ kind }) => kind === id))
      .map(({ code, raw }) => `${code}: "${raw}"`);
    console.log(`${kinds.has(id) ? 'FALSE ' : 'MISSED'} ${sentence.text}  [${why.join(', ')}]`);
  }
}
