/** What a token is: bits of `Tokens.flags`. */

/** Letters, perhaps with digits after the first letter ("Q3", "G7"). */
export const isWord = 1 << 0;
/** Digits with their separators, or a vulgar fraction; its number is in `Tokens.value`. */
export const isNumber = 1 << 1;
export const isCurrencySign = 1 << 2;
export const isPercentSign = 1 << 3;
/** A double quotation mark of any script. */
export const isQuote = 1 << 4;
/** A single quotation mark that is no apostrophe inside a word; at a word's end it may still be one ("workers'"). */
export const isSingleQuote = 1 << 5;
/** An opening bracket or quotation mark; undirected marks are judged by the spaces about them. */
export const isOpen = 1 << 6;
export const isClose = 1 << 7;
/** Hyphens, dashes and the minus sign. */
export const isDash = 1 << 8;
/** One of `. ! ? …` and their like in other scripts. */
export const isTerminator = 1 << 9;
export const isSpaceBefore = 1 << 10;
/** A line break stands before it. */
export const isLineStart = 1 << 11;
/** Two or more line breaks stand before it. */
export const isBlockStart = 1 << 12;
/** A word whose first letter is a capital. */
export const isCapitalised = 1 << 13;
/** A word of two capitals or more and nothing small. */
export const isAllCaps = 1 << 14;
/** The "'s" split off "Russia's" ("it's" too: only grammar tells them apart). */
export const isPossessive = 1 << 15;
/** A contraction with "not": "didn't", kept whole. */
export const isNegated = 1 << 16;
/** Single letters with dots, kept whole: "U.S.", "p.m." (hashed with a dot after every letter). */
export const isDotted = 1 << 17;
/** Too long to be looked into, or an address ("https://…"): a token to pass over. */
export const isOpaque = 1 << 18;
/** A number written with a leading zero, a group separator or a decimal sign. */
export const isGrouped = 1 << 19;
export const isDecimal = 1 << 20;
/** A run of three or more of the same mark, as one token ("...", "-----"). */
export const isRun = 1 << 21;
/** A word with digits in it ("Q3", "N1"). */
export const hasDigits = 1 << 22;
/** A word of a script without case. */
export const isCaseless = 1 << 23;
