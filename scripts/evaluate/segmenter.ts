import { splitSentences } from '@/lib/claims';
import { readCorpus } from './corpora';

interface SegmenterCase {
  readonly text: string;
  readonly expected: readonly string[];
}

/** Cases of pragmatic_segmenter's English specification whose sentences come out exactly, white space apart. */
export function scoreSegmenter(): { right: number; cases: number; golden: number } | undefined {
  const source = readCorpus('segmenter/english_spec.json');
  if (source === undefined) return undefined;
  const cases: readonly SegmenterCase[] = JSON.parse(source);
  const isRight = cases.map(({ text, expected }) => {
    const found = splitSentences(text, 'en').map(({ start, end }) => squeeze(text.slice(start, end)));
    return (
      found.length === expected.length &&
      found.every((sentence, at) => sentence === squeeze(expected[at] ?? ''))
    );
  });
  return {
    right: isRight.filter(Boolean).length,
    cases: cases.length,
    golden: isRight.slice(0, goldenRules).filter(Boolean).length,
  };
}

/** The first cases of the file are the Golden Rules. */
const goldenRules = 52;

function squeeze(text: string): string {
  return text.replace(/\s+/g, ' ').trim();
}
