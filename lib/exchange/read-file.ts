import type { Stamped } from '@/lib/annotations';
import { AppError } from '@/lib/errors';
import { fail, type Result } from '@/lib/result';
import type { Format, ParseOptions } from './format';
import { formats } from './formats';

/** Reads a text in whichever of our formats it is written. Fails in words when it is none of them. */
export async function readFile(text: string, options: ParseOptions): Promise<Result<readonly Stamped[]>> {
  const format = formats.find(({ recognise, parse }) => parse && recognise?.(text));
  // What is recognised by none is handed to the bundle's reader: its refusal says best what is wrong.
  const reader: Format['parse'] = (format ?? formats[0])?.parse;
  return reader
    ? reader(text, options)
    : fail(new AppError('unreadable-file', 'No format that can be imported is installed.'));
}
