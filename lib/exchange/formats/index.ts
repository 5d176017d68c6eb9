import type { Format, Reader } from '@/lib/exchange/format';
import { bibtex } from './bibtex';
import { bundle } from './bundle';
import { claimReview } from './claim-review';
import { cslJson } from './csl-json';
import { csv } from './csv';
import { htmlReport } from './html-report';
import { hypothesis } from './hypothesis';
import { markdown } from './markdown';
import { webAnnotation } from './web-annotation';

/** Every format that is written, the lossless one first. A new one is a file in this folder and a line here. */
export const formats: readonly Format[] = [
  bundle,
  webAnnotation,
  claimReview,
  csv,
  markdown,
  htmlReport,
  cslJson,
  bibtex,
];

/** Every format that is read, in the order they are tried. */
export const readers: readonly Reader[] = [bundle, webAnnotation, hypothesis, csv];
