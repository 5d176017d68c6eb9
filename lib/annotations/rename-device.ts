import { compareSiblings, type Register } from './registers';
import type { RecordState } from './stamped-record';

/**
 * The state with a device's edits numbered above `fork` under another name, with equal numbers: for a device that
 * finds out that another has used its name since then. The same state when it holds none.
 */
export function renameDevice(state: RecordState, from: string, fork: number, to: string): RecordState {
  let isChanged = false;
  const registers = new Map<string, Register>();
  for (const [name, register] of state.registers) {
    const renamed = renameIn(register, from, fork, to);
    isChanged ||= renamed !== register;
    registers.set(name, renamed);
  }
  return isChanged ? { ...state, registers } : state;
}

function renameIn(register: Register, from: string, fork: number, to: string): Register {
  const last = Object.hasOwn(register.seen, from) ? (register.seen[from] ?? 0) : 0;
  if (last <= fork) return register;
  const { [from]: _, ...others } = register.seen;
  return {
    seen: { ...others, ...(fork > 0 && { [from]: fork }), [to]: last },
    siblings: register.siblings
      .map((sibling) => (sibling.device === from && sibling.n > fork ? { ...sibling, device: to } : sibling))
      .sort(compareSiblings),
  };
}
