/**
 * CSV as RFC 4180 writes it: CRLF, quotes doubled, a field quoted where it must be. A field that a spreadsheet would
 * run as a formula gets an apostrophe in front (OWASP, "CSV Injection"): text from the web must not compute.
 */
export function writeRow(fields: readonly string[]): string {
  return `${fields.map(writeField).join(',')}\r\n`;
}

/** What a spreadsheet takes for the start of a formula, also behind blanks and in full width. */
const FORMULA = /^[\t\r]|^[\s\p{Cc}\uFEFF]*[=+\-@\uFF1D\uFF0B\uFF0D\uFF20]/u;

/** Whether a spreadsheet would run a field instead of showing it. */
export const isFormula = (field: string): boolean => FORMULA.test(field);

function writeField(field: string): string {
  const guarded = isFormula(field) ? `'${field}` : field;
  return /[",\r\n']/.test(guarded) ? `"${guarded.replaceAll('"', '""')}"` : guarded;
}

/** Reads CSV with commas, semicolons or tabs, quoted or not, any line ends. Never fails: odd quotes are text. */
export function readRows(text: string): readonly (readonly string[])[] {
  const source = text.replace(/^\uFEFF/, '');
  const separator = guessSeparator(source);
  const rows: string[][] = [];
  let row: string[] = [];
  let at = 0;
  while (at < source.length) {
    const { field, end } = readField(source, at, separator);
    row.push(field);
    if (source[end] === separator) {
      at = end + 1;
      if (at === source.length) row.push('');
      continue;
    }
    rows.push(row);
    row = [];
    at = end + (source.startsWith('\r\n', end) ? 2 : 1);
  }
  if (row.length > 0) rows.push(row);
  return rows.filter((fields) => fields.some((field) => field !== ''));
}

function readField(source: string, start: number, separator: string): { field: string; end: number } {
  if (source[start] !== '"') return readBare(source, start, separator);
  let field = '';
  let at = start + 1;
  for (;;) {
    const quote = source.indexOf('"', at);
    // A quote never closed: the rest of the file is the field.
    if (quote < 0) return { field: field + source.slice(at), end: source.length };
    field += source.slice(at, quote);
    if (source[quote + 1] !== '"') {
      // Text after the closing quote is not CSV; it is kept, as spreadsheets do.
      const rest = readBare(source, quote + 1, separator);
      return { field: field + rest.field, end: rest.end };
    }
    field += '"';
    at = quote + 2;
  }
}

function readBare(source: string, start: number, separator: string): { field: string; end: number } {
  let end = start;
  while (end < source.length && source[end] !== separator && source[end] !== '\n' && source[end] !== '\r')
    end++;
  return { field: source.slice(start, end), end };
}

/** The sign that stands most often in the first line, outside quotes. */
function guessSeparator(source: string): string {
  const line = (/^(?:"(?:[^"]|"")*"|[^\r\n"])*/.exec(source)?.[0] ?? '').replace(/"(?:[^"]|"")*"/g, '');
  const counts = [',', ';', '\t'].map((sign) => ({ sign, count: line.split(sign).length }));
  return counts.sort((a, b) => b.count - a.count)[0]?.sign ?? ',';
}
