import type { Stamped } from '@/lib/annotations';
import type { Result } from '@/lib/result';
import type { ParseOptions } from './format';
import { readers } from './formats';
import { bundle } from './formats/bundle';
import { csv } from './formats/csv';

/**
 * Reads a text in whichever of our formats it is written. What is recognised by none is handed to the reader whose
 * refusal says best what is wrong: that of tables for what has columns, else the bundle's.
 */
export function readFile(text: string, options: ParseOptions): Promise<Result<readonly Stamped[]>> {
  const reader = readers.find(({ recognise }) => recognise(text)) ?? (looksLikeTable(text) ? csv : bundle);
  return reader.parse(text, options);
}

/** Two columns and more in a first line that begins neither JSON nor a web page. */
const looksLikeTable = (text: string): boolean => /^\uFEFF?[^\s{[<][^\r\n]*,[^\r\n]*(\r?\n|$)/.test(text);
