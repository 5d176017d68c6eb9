import * as v from 'valibot';
import { deviceId } from '@/lib/annotations';
import { openFile, type Sealing, sealFile, type Unopened } from './encryption';
import type { VaultState } from './vault-state';

const HEAD_FORMAT = 'claimlight-head';
const HEAD_VERSION = 1;
/** Segments of one stream: ten million changes, packed. */
const MOST_SEGMENTS = 20_000;
/** Devices of one vault, and complaints of one device. */
const MOST_DEVICES = 1_000;

const count = v.pipe(v.number(), v.integer(), v.minValue(0), v.maxValue(Number.MAX_SAFE_INTEGER));
const hash = v.pipe(v.string(), v.regex(/^[0-9a-f]{64}$/));
const label = v.pipe(v.string(), v.maxLength(200));
const position = v.pipe(v.number(), v.integer(), v.minValue(1), v.maxValue(99_999_999));
const entry = v.pipe(
  v.object({ from: position, to: position, size: count, hash, count, deletions: count, n: count }),
  v.check(({ from, to }) => from <= to, 'ends before it begins'),
);
const perDevice = <Schema extends v.GenericSchema>(schema: Schema) =>
  v.pipe(
    v.record(deviceId, schema),
    v.check((devices) => Object.keys(devices).length <= MOST_DEVICES, 'names too many devices'),
  );

const schema = v.object({
  format: v.literal(HEAD_FORMAT),
  version: v.pipe(v.number(), v.integer(), v.minValue(1)),
  device: deviceId,
  owner: label,
  person: v.exactOptional(label),
  deviceName: label,
  epoch: count,
  writtenAt: count,
  clock: v.pipe(v.string(), v.regex(/^[0-9a-f]{16}$/)),
  segments: v.pipe(v.array(entry), v.maxLength(MOST_SEGMENTS)),
  seen: perDevice(v.object({ position: count, hash: v.exactOptional(hash), n: count })),
  retired: perDevice(count),
  returnedAt: v.exactOptional(count),
  complaints: v.pipe(v.array(v.pipe(v.string(), v.maxLength(300))), v.maxLength(MOST_DEVICES)),
});

/**
 * What a device says of itself: its stream's segments, what it has of the others' streams, whom it retired, and which
 * files of others it could not read, so that their owner can send them again. Times in milliseconds since 1970.
 */
export type Head = v.InferOutput<typeof schema>;

export type ReadHead =
  | { readonly ok: true; readonly head: Head }
  | { readonly ok: false; readonly why: Unopened };

export function makeHead(vault: VaultState, clock: string, now: number, complaints: readonly string[]): Head {
  const { own, member, streams, retired } = vault;
  const seen = Object.values(streams).map(
    ({ device, position, hash, n }) => [device, { position, ...(hash && { hash }), n }] as const,
  );
  return {
    format: HEAD_FORMAT,
    version: HEAD_VERSION,
    device: own.device,
    ...member,
    epoch: vault.file.epoch,
    writtenAt: now,
    clock,
    segments: [...own.segments],
    seen: Object.fromEntries(seen),
    retired: { ...retired },
    ...(own.returnedAt !== undefined && { returnedAt: own.returnedAt }),
    complaints: complaints.slice(0, MOST_DEVICES),
  };
}

export const sealHead = (sealing: Sealing, name: string, head: Head): Promise<Uint8Array<ArrayBuffer>> =>
  sealFile(sealing, name, JSON.stringify(head));

/** Never throws. */
export async function openHead(
  sealing: Sealing,
  name: string,
  bytes: Uint8Array<ArrayBuffer>,
): Promise<ReadHead> {
  const opened = await openFile(sealing, name, bytes);
  if (!opened.ok) return opened;
  const input = parseJson(opened.payload);
  const parsed = v.safeParse(schema, input);
  if (parsed.success && parsed.output.version <= HEAD_VERSION) return { ok: true, head: parsed.output };
  const isNewer = v.is(v.object({ version: v.pipe(v.number(), v.minValue(HEAD_VERSION + 1)) }), input);
  return { ok: false, why: isNewer ? 'newer' : 'damaged' };
}

function parseJson(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return undefined;
  }
}
