import type { Stamped } from '@/lib/annotations';
import { idOf, makeAnnotation, makeArticle, makeEvidence, makeSource, makeVerdict, stamped } from './records';

/** Everything that has ever broken an export, to stand in every field that takes text. */
export const nasty = [
  '=HYPERLINK("https://evil.example","x")',
  '</script><script>alert(1)</script>',
  '"><img src=x onerror=alert(1)>',
  'line one\r\nline two, with "quotes"; and\ttabs',
  '[click](javascript:alert(1)) ![x](https://evil.example/pixel)',
  '# heading\n- list\n> quote\n| a | b |',
  '\u202Egnirts desrever\u202C 𝕬 👩‍👩‍👧 \u0000 \uFEFF',
  '__proto__',
];

export const hostileLibrary: readonly Stamped[] = nasty.flatMap((text, n) => {
  const base = (n + 1) * 10;
  return [
    stamped(makeArticle(base, { title: text, publisher: text, authors: [text] })),
    stamped(
      makeAnnotation(base + 1, idOf(base), {
        quote: { exact: text, prefix: text, suffix: text, start: 0, end: text.length },
        note: text,
        tags: [text],
        attribution: { start: 0, end: 1, speaker: text, verb: text, direct: false },
      }),
    ),
    stamped(
      makeSource(base + 2, { title: text, publisher: text, authors: [text], issued: text.slice(0, 60) }),
    ),
    stamped(makeEvidence(base + 3, idOf(base + 1), idOf(base + 2), { passage: text, comment: text })),
    stamped(
      makeVerdict(base + 4, idOf(base + 1), { rationale: text, author: text, asOf: text.slice(0, 60) }),
    ),
  ];
});
