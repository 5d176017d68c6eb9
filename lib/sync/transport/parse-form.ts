import * as v from 'valibot';
import { AppError } from '@/lib/errors';
import { fail, ok, type Result } from '@/lib/result';
import type { TargetField } from '@/lib/sync/target';

/**
 * The values of a target's form, each required one present, names and addresses trimmed (a password is taken as it
 * is). Fails with `invalid-input`, naming the first field that is wrong by its label and never by its value.
 */
export function parseForm<Output>(
  fields: readonly TargetField[],
  schema: v.GenericSchema<unknown, Output>,
  input: unknown,
): Result<Output> {
  const values = v.safeParse(v.record(v.string(), v.unknown()), input);
  const given = values.success ? values.output : {};
  const cleaned = Object.fromEntries(fields.map((field) => [field.id, clean(field, given[field.id])]));
  const empty = fields.find(({ id, required }) => required && isEmpty(cleaned[id]));
  if (empty) return fail(new AppError('invalid-input', `${empty.label} is missing.`));
  const parsed = v.safeParse(schema, cleaned);
  if (parsed.success) return ok(parsed.output);
  const key = parsed.issues[0].path?.[0]?.key;
  const wrong = fields.find(({ id }) => id === key);
  return fail(new AppError('invalid-input', `${wrong?.label ?? 'This form'} is not filled in rightly.`));
}

function clean(field: TargetField, value: unknown): unknown {
  const text = value ?? field.initial ?? (field.type === 'folder' ? undefined : '');
  return typeof text === 'string' && field.type !== 'password' ? text.trim() : text;
}

const isEmpty = (value: unknown): boolean => value === undefined || value === '';
