import type { VaultState } from './vault-state';

/** A device of a vault, for people. */
export interface VaultDevice {
  readonly device: string;
  readonly owner: string;
  /** The person's name; absent in a vault of one's own. */
  readonly person?: string;
  /** "Laptop". */
  readonly deviceName: string;
  readonly isOwn: boolean;
  /** When it last wrote, in milliseconds since 1970 by its own clock; absent when it never did. */
  readonly writtenAt?: number;
  /** Segments that are known of but not applied here. */
  readonly behind: number;
  /** Whether somebody retired it, and it has not come back. */
  readonly isRetired: boolean;
}

/** The devices of a vault, this one first, then by who wrote last. */
export function listDevices({ own, member, streams, readOnly }: VaultState): readonly VaultDevice[] {
  const others = Object.values(streams)
    .sort((a, b) => b.writtenAt - a.writtenAt)
    .map(
      ({ device, owner, person, deviceName, writtenAt, position, end, retiredAt }): VaultDevice => ({
        device,
        owner,
        ...(person !== undefined && { person }),
        deviceName,
        isOwn: false,
        writtenAt,
        behind: Math.max(0, end - position),
        isRetired: retiredAt !== undefined,
      }),
    );
  const first: VaultDevice = {
    device: own.device,
    ...member,
    isOwn: true,
    ...(readOnly === undefined && own.headAt > 0 && { writtenAt: own.headAt }),
    behind: 0,
    isRetired: false,
  };
  return [first, ...others];
}
