/**
 * The citation styles offered, in the Citation Style Language 1.0.2, written for what a source here has: who, when,
 * what, by whom published, where, when looked at. They follow the manuals' rules for web pages and reports: APA 7,
 * MLA 9, Chicago 17 (author–date) and Harvard (Cite Them Right). Where no author is known, the publisher signs.
 */
const style = (title: string, macros: string, layout: string): string =>
  `<style xmlns="http://purl.org/net/xbiblio/csl" class="in-text" version="1.0" demote-non-dropping-particle="never" default-locale="en-US">
<info><title>${title}</title><id>claimlight-${title}</id><updated>2026-11-23T00:00:00+00:00</updated></info>
${macros}
<citation><layout><text variable="title"/></layout></citation>
<bibliography et-al-min="21" et-al-use-first="19"><layout>${layout}</layout></bibliography></style>`;

const author = (name: string): string =>
  `<macro name="author"><names variable="author">${name}<substitute><text variable="publisher"/><text variable="title"/></substitute></names></macro>`;

/** Not again where the publisher stands for the author. */
const publisher = (attributes = ''): string =>
  `<macro name="publisher"><choose><if variable="author"><text variable="publisher"${attributes}/></if></choose></macro>`;

/** Not again where the title stands for the author. */
const title = (attributes: string): string =>
  `<macro name="title"><choose><if variable="author publisher" match="any"><text variable="title"${attributes}/></if></choose></macro>`;

const day = (variable: string, form = ''): string =>
  `<date variable="${variable}"><date-part name="day" suffix=" "/><date-part name="month"${form} suffix=" "/><date-part name="year"/></date>`;

const year = '<date variable="issued"><date-part name="year"/></date>';

const apa = style(
  'APA',
  author(
    '<name and="symbol" delimiter=", " initialize-with=". " name-as-sort-order="all" delimiter-precedes-last="always"/>',
  ) +
    publisher() +
    title(' font-style="italic"') +
    `<macro name="when"><choose><if variable="issued"><date variable="issued" prefix="(" suffix=")"><date-part name="year"/><date-part name="month" prefix=", "/><date-part name="day" prefix=" "/></date></if><else><text value="(n.d.)"/></else></choose></macro>`,
  '<group delimiter=" "><group delimiter=". " suffix="."><text macro="author"/><text macro="when"/><text macro="title"/><text macro="publisher"/></group><text variable="URL"/></group>',
);

const mla = style(
  'MLA',
  author('<name and="text" delimiter=", " name-as-sort-order="first" delimiter-precedes-last="always"/>') +
    publisher(' font-style="italic"') +
    title(' quotes="true" text-case="title"') +
    `<macro name="when">${day('issued', ' form="short"')}</macro><macro name="seen">${day('accessed', ' form="short"')}</macro>`,
  '<group delimiter=" "><group delimiter=". " suffix="."><text macro="author"/><text macro="title"/><group delimiter=", "><text macro="publisher"/><text macro="when"/><text variable="URL"/></group></group><group prefix="Accessed " suffix="."><text macro="seen"/></group></group>',
);

const chicago = style(
  'Chicago',
  author('<name and="text" delimiter=", " name-as-sort-order="first" delimiter-precedes-last="always"/>') +
    publisher() +
    title(' quotes="true" text-case="title"') +
    `<macro name="year"><choose><if variable="issued">${year}</if><else><text value="n.d."/></else></choose></macro><macro name="when"><date variable="issued"><date-part name="month"/><date-part name="day" prefix=" "/></date></macro><macro name="seen"><choose><if variable="issued" match="none"><group prefix="Accessed "><date variable="accessed"><date-part name="month"/><date-part name="day" prefix=" "/><date-part name="year" prefix=", "/></date></group></if></choose></macro>`,
  '<group delimiter=". " suffix="."><text macro="author"/><text macro="year"/><text macro="title"/><text macro="publisher"/><text macro="when"/><text macro="seen"/><text variable="URL"/></group>',
);

const harvard = style(
  'Harvard',
  author(
    '<name and="text" delimiter=", " initialize-with="." name-as-sort-order="all" delimiter-precedes-last="never"/>',
  ) +
    publisher() +
    title(' font-style="italic"') +
    `<macro name="year"><choose><if variable="issued"><group prefix="(" suffix=")">${year}</group></if><else><text value="(no date)"/></else></choose></macro><macro name="seen"><group prefix="(Accessed: " suffix=")">${day('accessed')}</group></macro>`,
  '<group delimiter=". " suffix="."><group delimiter=" "><text macro="author"/><text macro="year"/><text macro="title"/></group><text macro="publisher"/><group delimiter=" "><group prefix="Available at: "><text variable="URL"/></group><text macro="seen"/></group></group>',
);

/** By the name people know each by, in the order they are offered. */
export const citationStyles = { APA: apa, MLA: mla, Chicago: chicago, Harvard: harvard } as const;
export type CitationStyle = keyof typeof citationStyles;

const months = (form: 'long' | 'short'): string =>
  Array.from({ length: 12 }, (_, month) => {
    const date = new Date(Date.UTC(2026, month, 1));
    const name = new Intl.DateTimeFormat('en-US', { month: form, timeZone: 'UTC' }).format(date);
    const dot = form === 'short' && month !== 4 ? '.' : '';
    return `<term name="month-${String(month + 1).padStart(2, '0')}"${form === 'short' ? ' form="short"' : ''}>${name}${dot}</term>`;
  }).join('');

/** The words of English that these styles use. */
export const citationLocale = `<locale xmlns="http://purl.org/net/xbiblio/csl" version="1.0" xml:lang="en-US">
<style-options punctuation-in-quote="true"/>
<date form="text"><date-part name="month" suffix=" "/><date-part name="day" suffix=", "/><date-part name="year"/></date>
<date form="numeric"><date-part name="year"/></date>
<terms><term name="and">and</term><term name="and" form="symbol">&amp;</term><term name="et-al">et al.</term>
<term name="open-quote">“</term><term name="close-quote">”</term><term name="open-inner-quote">‘</term><term name="close-inner-quote">’</term>
<term name="page-range-delimiter">–</term><term name="no date">n.d.</term>${months('long')}${months('short')}</terms></locale>`;
