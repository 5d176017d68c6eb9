const fractions: ReadonlyMap<string, number> = new Map(
  Object.entries({ '¼': 0.25, '½': 0.5, '¾': 0.75, '⅓': 1 / 3, '⅔': 2 / 3, '⅛': 0.125, '⅕': 0.2 }),
);

/**
 * The value written by a number token, as text to compare: "1,000", "1 000" and "1000" are equal, "3.50" is "3.5".
 * Marks are read the English way (comma groups, point decimals) except where that cannot be ("3,5", "1.500.000").
 * "10.000" is ten thousand to some readers and ten to others: it is equal to neither.
 */
export function numberValue(key: string): string {
  const last = key.at(-1) ?? '';
  const fraction = fractions.get(last);
  const digits = fraction === undefined ? key : key.slice(0, -1);
  const ascii = asciiDigits(digits).replace(/٫/g, '.').replace(/٬/g, ',');
  if (/^-?[1-9]\d{0,2}\.\d{3}$/.test(ascii)) return ascii;
  const plain = /(?:\.\d{3}){2}/.test(ascii) ? ascii.replaceAll('.', ',') : ascii;
  const grouped = /^-?\d{1,3}(?:[ ,']\d{3})+(?:\.\d+)?$/.test(plain);
  const text = grouped ? plain.replace(/[ ,']/g, '') : plain.replace(/^(-?\d+),(\d{1,2}|\d{4,})$/, '$1.$2');
  if (!/^-?\d+(?:\.\d+)?$/.test(text) || text.length > 15) return text;
  return String(Number(text) + (fraction ?? 0));
}

function asciiDigits(text: string): string {
  if (/^[\x20-\x7f]*$/.test(text)) return text;
  return text.replace(/\p{Nd}/gu, (digit) => {
    const code = digit.codePointAt(0) ?? 48;
    let zero = code;
    while (code - zero < 9 && /^\p{Nd}$/u.test(String.fromCodePoint(zero - 1))) zero -= 1;
    return String(code - zero);
  });
}
