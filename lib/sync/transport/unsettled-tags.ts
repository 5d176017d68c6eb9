import type { ListedFile } from '@/lib/sync/target';

/** The coarsest clock that tags are made of is a whole second; twice that covers its rounding. */
const UNSETTLED = 2_000;

/**
 * Marks tags that may yet stay the same while the content changes: nginx makes them of a file's second and its size, so
 * a file written twice within a second looks unchanged. Listed within two seconds of its last change, a file gets a tag
 * that it will not have again, and is looked at once more the next time: one small request too many, nothing missed.
 *
 * `date`: the server's own clock, as the answer gives it.
 */
export function markUnsettled(files: readonly ListedFile[], date: string | null): readonly ListedFile[] {
  const listedAt = Date.parse(date ?? '');
  if (!Number.isFinite(listedAt)) return files;
  return files.map((file) =>
    file.tag !== undefined && listedAt - (file.modifiedAt ?? Number.NEGATIVE_INFINITY) < UNSETTLED
      ? { ...file, tag: `${file.tag}~${crypto.randomUUID().slice(0, 8)}` }
      : file,
  );
}
