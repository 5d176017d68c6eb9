import type { PartName } from '@/lib/messaging';
import type { PartScope, Parts } from './parts';

/** Called by the script of a part, which runs in the isolated world of the reading script. */
export function offerPart<Name extends PartName>(name: Name, part: Parts[Name]): void {
  const scope = globalThis as PartScope;
  scope.claimlightParts = { ...scope.claimlightParts, [name]: part };
  scope.claimlightAsked?.[name]?.offered();
}
