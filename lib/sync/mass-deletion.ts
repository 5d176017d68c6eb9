/** More deletions than this are asked about, whatever share they are. */
const MOST_DELETIONS = 50;
/** A larger share of what is kept is asked about … */
const LARGEST_SHARE = 0.2;
/** … from so many records on: who keeps three and deletes one meant to. */
const FEWEST_ASKED = 5;

/** Whether so many deletions, of so many records not deleted before, need a person's word. */
export const isMassDeletion = (count: number, live: number): boolean =>
  count > MOST_DELETIONS || (count >= FEWEST_ASKED && count > live * LARGEST_SHARE);

/** Whether so many could be one, whatever is kept: below, nothing needs to be counted. */
export const mayBeMassDeletion = (count: number): boolean => count >= FEWEST_ASKED;

/** Ids shown with the question. */
export const MOST_SHOWN = 100;
