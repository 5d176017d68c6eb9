/**
 * The parts of the reading script that are scripts of their own (`entrypoints/<name>.ts`): the finder of claims, the
 * words of languages other than English, what finds kept quotes again, and the card.
 */
export const partNames = ['claims', 'languages', 'quotes', 'card'] as const;
export type PartName = (typeof partNames)[number];
