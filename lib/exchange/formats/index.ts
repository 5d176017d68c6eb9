import type { Format } from '@/lib/exchange/format';
import { bundle } from './bundle';

/** Every format, the lossless one first. A new one is a file in this folder and a line here. */
export const formats: readonly Format[] = [bundle];
