/**
 * What a word may be in a sentence, as bits: closed classes and the nouns that can speak. A word has several
 * ("that"); rules look at neighbours to tell which. There is no part-of-speech tagger: it would cost more
 * time than everything else together.
 */
export const isDeterminer = 1 << 0;
/** he, she, it, they, who … as a subject. */
export const isSubjectPronoun = 1 << 1;
/** I, we, you: they talk, but they are not who an article reports. */
export const isSelfPronoun = 1 << 2;
/** his, her, its, their, my, our, your. */
export const isPossessiveWord = 1 << 3;
export const isPreposition = 1 << 4;
/** and, or, but. */
export const isConjunction = 1 << 5;
/** that, which, when, while, because, if … */
export const isSubordinator = 1 << 6;
export const isBe = 1 << 7;
export const isHave = 1 << 8;
export const isDo = 1 << 9;
export const isModal = 1 << 10;
export const isNegation = 1 << 11;
/** Adverbs that stand between a subject and its verb: also, later, repeatedly … */
export const isAdverb = 1 << 12;
/** "to", before an infinitive or as a preposition. */
export const isTo = 1 << 13;
/** minister, spokeswoman, company, ministry: a noun whose bearer can say something. */
export const isSpeakerNoun = 1 << 14;
/** study, report, poll, data, documents: a source that "shows" and "suggests". */
export const isSourceNoun = 1 << 15;
/** A noun of measure whose going up or down is news: prices, unemployment, toll, shares. */
export const isMeasureNoun = 1 << 16;
/** Monday … Sunday, today, yesterday, tonight. */
export const isDayWord = 1 << 17;
/** A number in letters, or "dozens", "hundreds". */
export const isNumberWord = 1 << 18;
/** Mr, Dr, President: before a name. */
export const isTitle = 1 << 19;
/** him, them, us, me. */
export const isObjectPronoun = 1 << 20;
/** court, judge, prosecutor, parliament, police: who makes and applies law. */
export const isLawActor = 1 << 21;
/** law, bill, treaty, ruling, sentence: what law is made of. */
export const isLawNoun = 1 << 22;
/** get, become, grow, remain, seem: verbs that take an adjective. */
export const isLinkingVerb = 1 << 23;
/** some, all, many, most, both, few, one, others: they can be a subject on their own ("some said"). */
export const isQuantifier = 1 << 24;
