/**
 * `npm run train`: trains the worth model and writes lib/claims/worth-weights.ts. `npm run train -- --verify` trains
 * and fails unless the committed file is the same to the byte. Needs the corpora (env CLAIMLIGHT_CORPORA). The
 * features include the kinds as the current code finds them: train again after changing their rules.
 */
import { readFileSync, writeFileSync } from 'node:fs';
import { findClassSlots } from './class-slots';
import { isHeldOut, readClaimBuster, readOwnPassages } from './examples';
import { defaultFit, expectArticles, fitModel } from './fit-model';
import { observe, withoutWords } from './observe';
import { pack, shapeStep, wordStep, writeWeightsFile } from './pack';
import { printScores } from './score-model';

const weightsFile = 'lib/claims/worth-weights.ts';

const debates = readClaimBuster();
if (!debates) throw new Error('ClaimBuster is not there: set CLAIMLIGHT_CORPORA to the folder of corpora.');
const own = readOwnPassages();
const news = [...own].filter(([doc]) => !isHeldOut(doc)).map(([, passage]) => passage);
const passages = [...debates, ...news];
const observations = observe(passages);
const model = pack(expectArticles(fitModel(observations, defaultFit, findClassSlots(passages))), wordStep);
const plain = pack(expectArticles(fitModel(observations.map(withoutWords))), shapeStep);
const file = writeWeightsFile(model, plain);

if (process.argv.includes('--verify')) {
  if (readFileSync(weightsFile, 'utf8') !== file) {
    throw new Error(
      `${weightsFile} is not what training yields: run \`npm run train\` and commit the result.`,
    );
  }
  console.log(`${weightsFile} is what training yields.`);
} else {
  writeFileSync(weightsFile, file);
  console.log(
    `${weightsFile}: ${file.length} characters, ${model.table.filter((byte) => byte !== 0).length} weights`,
  );
}
printScores('all', model, own);
printScores('shape and kinds alone', plain, own, withoutWords);
