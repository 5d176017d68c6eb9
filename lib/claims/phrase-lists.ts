/** Bits of `Prose.starts`: the lists whose phrases may begin at a token. */
export const list = {
  verbs: 1,
  nouns: 2,
  causing: 4,
  comparing: 8,
  law: 16,
  spending: 32,
  counting: 64,
  timing: 128,
  land: 256,
  time: 512,
  number: 1024,
  /** No list: a colon, which may stand between a name and what is quoted. */
  colon: 1 << 15,
} as const;
