import type { SyncTarget } from '@/lib/sync/target';
import { folder } from './folder';
import { s3 } from './s3';
import { webdav } from './webdav';

/** Every place to sync with, in the order they are offered. A new one is a file in this folder and a line here. */
export const targets: readonly SyncTarget[] = [webdav, s3, folder];
