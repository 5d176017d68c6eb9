import { fnv1a } from '@/lib/hash';
import type { SubjectWord } from './claim-words';
import type { PreparedClaim } from './prepare-claim';

/** Terms a claim is found by: its most telling words. More would find little more, and each is written. */
export const mostTerms = 6;
/** Terms that fewer claims share come to stand together; more buckets would be more rows for the same. */
export const bucketCount = 4096;
/** Raised whenever a claim's terms would come out otherwise: what is stored is then worked out anew. */
export const termsVersion = 1;

/** The words by which a claim is found again, the most telling first. */
export function termsOf({ subject }: PreparedClaim): readonly string[] {
  return [...subject.values()]
    .sort(moreTelling)
    .slice(0, mostTerms)
    .map(({ key }) => key);
}

/** FNV-1a of each of its terms, 32 bits. */
export function termHashesOf(claim: PreparedClaim): readonly number[] {
  return termsOf(claim).map(fnv1a);
}

/** The numbers 0 … `bucketCount` − 1 under which a claim is looked up. */
export function bucketsOf(claim: PreparedClaim): readonly number[] {
  return [...new Set(termHashesOf(claim).map((hash) => hash % bucketCount))];
}

/** Names, then long words: without counting all that is kept, length is the best guess at how rare a word is. */
function moreTelling(a: SubjectWord, b: SubjectWord): number {
  return b.weight - a.weight || b.key.length - a.key.length || (a.key < b.key ? -1 : 1);
}
