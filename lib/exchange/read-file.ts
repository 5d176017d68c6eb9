import type { Stamped } from '@/lib/annotations';
import type { Result } from '@/lib/result';
import type { ParseOptions } from './format';
import { readers } from './formats';
import { bundle } from './formats/bundle';

/**
 * Reads a text in whichever of our formats it is written. What is recognised by none is handed to the bundle's reader:
 * its refusal says best what is wrong.
 */
export function readFile(text: string, options: ParseOptions): Promise<Result<readonly Stamped[]>> {
  const reader = readers.find(({ recognise }) => recognise(text)) ?? bundle;
  return reader.parse(text, options);
}
