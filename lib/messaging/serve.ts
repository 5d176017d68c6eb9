import * as v from 'valibot';
import { AppError } from '@/lib/errors';
import { type Handlers, listen, tabulate } from './listen';
import type { BackgroundProtocol } from './protocol';
import { contentScriptMayAsk, inputSchemas } from './schemas';

/** Serves the background's messages. Call it synchronously at the top of the worker, or a waking message is lost. */
export function serve(handlers: Handlers<BackgroundProtocol>, signal: AbortSignal): void {
  const schemas = new Map<string, v.GenericSchema>(Object.entries(inputSchemas));
  listen(tabulate(handlers), signal, (message, caller) => {
    if (!caller.isOwnPage && !contentScriptMayAsk.has(message.name)) {
      throw new AppError('permission-denied', `A page's script may not ask for "${message.name}".`);
    }
    const schema = schemas.get(message.name);
    if (!schema) throw new AppError('unexpected', `"${message.name}" has no schema.`);
    const parsed = v.safeParse(schema, message.input);
    if (parsed.success) return parsed.output;
    const [issue] = parsed.issues;
    throw new AppError(
      'invalid-input',
      `"${message.name}" was sent something unusable: ${v.getDotPath(issue) ?? 'input'} ${issue.message}`,
    );
  });
}
