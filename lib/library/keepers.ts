import type { Writer } from '@/lib/annotations';

/** Names who kept a claim, from the device it was kept on: one key for all devices of a member of a team. */
export type KeeperOf = (device: string) => string;

/** This device's own. */
export const OWN_KEEPER = 'own';

/** The key of a device nothing is known of. */
export const keeperOfUnknown: KeeperOf = (device) => `device:${device}`;

/** A member by name ("person:Ana"), since a member may have several devices; anybody else by device. */
export const keeperOf =
  (writers: ReadonlyMap<string, Writer>): KeeperOf =>
  (device) => {
    const { isOwn, person } = writers.get(device) ?? { isOwn: false };
    if (isOwn) return OWN_KEEPER;
    return person ? `person:${person}` : keeperOfUnknown(device);
  };
