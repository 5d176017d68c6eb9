import { inflect } from '@/lib/claims/inflect';
import { isWord } from '@/lib/claims/token-flags';
import { hashOf, tokenise } from '@/lib/claims/tokens';
import { slotOf } from '@/lib/claims/worth-features';
import type { Passage } from './examples';
import { wordClasses } from './word-classes';

/** Which classes a weight of the table leans on, by its slot. */
export interface ClassSlots {
  readonly count: number;
  readonly classesOf: ReadonlyMap<number, readonly number[]>;
}

/** Forms of a shorter word are other words as often as not: "us" and "used", "i" and "is". */
const longestBareWord = 3;

/** The slots of the words of `wordClasses` that occur in `passages`: what training never saw keeps no weight. */
export function findClassSlots(passages: readonly Passage[]): ClassSlots {
  const known = new Set<number>();
  for (const passage of passages) {
    for (const { text } of passage) {
      const { count, flags, hash } = tokenise(text);
      for (let token = 0; token < count; token++) {
        if (((flags[token] ?? 0) & isWord) !== 0) known.add(hash[token] ?? 0);
      }
    }
  }
  const lists = Object.values(wordClasses);
  const classesOf = new Map<number, number[]>();
  lists.forEach((words, index) => {
    const hashes = new Set(words.split(' ').flatMap(formsOf).map(hashOf));
    for (const slot of new Set([...hashes].filter((hash) => known.has(hash)).map(slotOf))) {
      classesOf.set(slot, [...(classesOf.get(slot) ?? []), index]);
    }
  });
  return { count: lists.length, classesOf };
}

function formsOf(word: string): string[] {
  return word.length <= longestBareWord ? [word] : Object.values(inflect(word));
}
