import { partiesTable } from './parties-table';
import { territoriesTable } from './territories-table';

/**
 * The tables of names as they are shipped: a build writes this module out as the constants it comes to
 * (`scripts/build/minify.ts`), so the page's script holds neither the longer tables nor what shortens them.
 */

/** The id an entry has where its line gives none: the name in small letters, its words joined by hyphens. */
export function idOfName(name: string): string {
  return name.toLowerCase().replace(/[^a-z0-9]+/g, '-');
}

/** As `territoriesTable`, without the ids that the first name tells. */
export const packedTerritories: string = territoriesTable
  .trim()
  .split('\n')
  .map((line) => {
    const [id = '', first = ''] = line.split(/[|,]/, 2);
    return id === idOfName(first) ? line.slice(id.length) : line;
  })
  .join('\n');

const rows = partiesTable
  .trim()
  .split('\n')
  .map((line) => line.split('|'));

/** The ISO 3166 codes of all states in the table, two letters each. */
export const packedStateCodes: string = rows.map(([code = '']) => code).join('');

/** All names of parties, separated by commas. "Afghan+" stands for "Afghan" and "Afghans". */
export const packedPartyNames: string = rows
  .flatMap(([, ...lists]) => lists.filter((list) => list !== ''))
  .join(',')
  .replace(/(^|,)([^,]+),\2s(?=,|$)/g, '$1$2+');
