/** Crockford's base 32: no I, L, O or U, so that nothing printed is read as something else. */
const LETTERS = '0123456789ABCDEFGHJKMNPQRSTVWXYZ';
/** Bits of chance in a key: 8 groups of 4 letters. */
const GROUPS = 8;
const LETTERS_A_GROUP = 4;

/**
 * A recovery key to print: 160 random bits as eight groups of four letters and a check letter each, so that a slip of
 * the pen is found in its group: `7Q2MX-0AB3C-…`.
 */
export function createRecoveryKey(): string {
  const random = crypto.getRandomValues(new Uint8Array(GROUPS * LETTERS_A_GROUP));
  // 256 is a multiple of 32: the remainder favours no letter.
  const letters = Array.from(random, (byte) => LETTERS[byte % LETTERS.length]).join('');
  return Array.from({ length: GROUPS }, (_, index) => {
    const group = letters.slice(index * LETTERS_A_GROUP, (index + 1) * LETTERS_A_GROUP);
    return group + checkLetter(group, index);
  }).join('-');
}

export type ReadRecoveryKey =
  | { readonly ok: true; readonly value: string }
  /** Groups counted from 1; empty when letters are missing or too many. */
  | { readonly ok: false; readonly wrongGroups: readonly number[] };

/** Reads a key as typed from paper: any case, any separators, O for 0, I and L for 1. The value is as it was printed. */
export function readRecoveryKey(typed: string): ReadRecoveryKey {
  const letters = typed
    .toUpperCase()
    .replaceAll('O', '0')
    .replace(/[IL]/g, '1')
    .replace(/[^0-9A-Z]/g, '');
  const length = LETTERS_A_GROUP + 1;
  if (letters.length !== GROUPS * length) return { ok: false, wrongGroups: [] };
  const groups = Array.from({ length: GROUPS }, (_, index) =>
    letters.slice(index * length, (index + 1) * length),
  );
  const wrongGroups = groups.flatMap((group, index) =>
    checkLetter(group.slice(0, LETTERS_A_GROUP), index) === group.at(-1) ? [] : [index + 1],
  );
  return wrongGroups.length > 0 ? { ok: false, wrongGroups } : { ok: true, value: groups.join('-') };
}

/** Odd weights modulo 32 find every single wrong letter; the group's place finds groups in the wrong order. */
function checkLetter(group: string, index: number): string {
  const sum = Array.from(group).reduce(
    (total, letter, place) => total + LETTERS.indexOf(letter) * (2 * place + 1),
    index * 7,
  );
  return LETTERS[(sum + LETTERS.length) % LETTERS.length] ?? '';
}
