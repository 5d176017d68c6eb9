import * as chrono from 'chrono-node';
import compromise from 'compromise';
import winkModel from 'wink-eng-lite-web-model';
import winkNlp from 'wink-nlp';

/** What a reader could use instead, doing the part of the work it can do. */
export const contenders: readonly {
  readonly name: string;
  readonly runs: number;
  readonly run: (text: string) => unknown;
}[] = [
  {
    name: 'chrono-node: dates',
    runs: 21,
    run: (text) => chrono.parse(text, new Date('2019-11-20T00:00:00Z')),
  },
  { name: 'wink-nlp: entities', runs: 11, run: winkEntities() },
  {
    name: 'compromise: numbers and money',
    runs: 3,
    run: (text) => {
      // Both plug-ins' `numbers` and `money` come with the "three" build; the types know only the first.
      const read = compromise(text);
      return [read.numbers().out('array'), read.money().out('array')];
    },
  },
];

function winkEntities(): (text: string) => unknown {
  const nlp = winkNlp(winkModel, ['sbd', 'negation', 'ner']);
  return (text) => nlp.readDoc(text).entities().out();
}
