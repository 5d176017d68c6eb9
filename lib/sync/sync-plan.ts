import type { SyncProblem } from './outcome';

/** What a sync would do, told before it is done: "this device: 120; vault: 4,310; conflicts: 2; nothing will be deleted". */
export interface SyncPlan {
  /** Records kept here and not deleted. */
  readonly here: number;
  /** Records in the vault and not deleted there. */
  readonly inVault: number;
  /** Of the vault's, those not known here. */
  readonly added: number;
  /** Known here, and the vault knows something newer. */
  readonly changed: number;
  /** Kept here, and deleted by the vault. */
  readonly deletedHere: number;
  /** In the vault, and deleted by this device. */
  readonly deletedThere: number;
  /** Written differently here and there, neither knowing of the other: both texts are kept. */
  readonly conflicts: number;
  /** Segments to fetch, and their bytes. */
  readonly segments: number;
  readonly bytes: number;
  /** Devices whose files could not all be read; what is told above leaves them out. */
  readonly warnings: readonly SyncProblem[];
}
