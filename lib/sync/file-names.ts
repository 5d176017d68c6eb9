import type { SegmentEntry } from './vault-state';

export const HEADS = 'head/';
export const SEGMENTS = 'seg/';
/** Digits of a position; names of one stream sort as they were written. */
const POSITION_DIGITS = 8;

export const headName = (owner: string, device: string): string => `${HEADS}${owner}-${device}`;

/** `seg/ada-<device>-00000007`, and a pack `seg/ada-<device>-00000001-00000006`. */
export function segmentName(
  owner: string,
  device: string,
  { from, to }: Pick<SegmentEntry, 'from' | 'to'>,
): string {
  const range = from === to ? [from] : [from, to];
  return `${SEGMENTS}${[owner, device, ...range.map(writePosition)].join('-')}`;
}

/** Whose head a file is; undefined for a name that no head has. */
export function readHeadName(name: string): { readonly owner: string; readonly device: string } | undefined {
  const match = /^head\/([a-z0-9]{1,32})-([A-Za-z0-9][\w:.-]{0,63})$/.exec(name);
  return match?.[1] && match[2] ? { owner: match[1], device: match[2] } : undefined;
}

/**
 * A member's name as it may begin file names: lower-case letters and digits, accents dropped. Empty when nothing is
 * left; then another has to be asked for.
 */
export const toOwner = (name: string): string =>
  name
    .normalize('NFKD')
    .toLowerCase()
    .replace(/[^a-z0-9]/g, '')
    .slice(0, 32);

const writePosition = (position: number): string => String(position).padStart(POSITION_DIGITS, '0');
