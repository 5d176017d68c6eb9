import type { ListedFile } from '@/lib/sync/target';
import { plainTag } from './file-tag';
import { childrenOf, readXml, textOf } from './read-xml';

export interface BucketPage {
  /** Named by their whole keys. */
  readonly files: readonly ListedFile[];
  /** Asks for the next page; `undefined` on the last. */
  readonly next: string | undefined;
}

/** One page of a ListObjectsV2; `undefined` when it is none. */
export function readBucketPage(source: string): BucketPage | undefined {
  const root = readXml(source);
  if (root?.name !== 'ListBucketResult') return undefined;
  const files = childrenOf(root, 'Contents').flatMap((entry): ListedFile[] => {
    const name = textOf(entry, 'Key');
    if (name === undefined) return [];
    const tag = plainTag(textOf(entry, 'ETag'));
    const size = Number(textOf(entry, 'Size') ?? Number.NaN);
    const modifiedAt = Date.parse(textOf(entry, 'LastModified') ?? '');
    return [
      {
        name,
        ...(tag !== undefined && { tag }),
        ...(Number.isSafeInteger(size) && size >= 0 && { size }),
        ...(Number.isFinite(modifiedAt) && { modifiedAt }),
      },
    ];
  });
  const isCut = textOf(root, 'IsTruncated') === 'true';
  return { files, next: isCut ? textOf(root, 'NextContinuationToken') : undefined };
}
