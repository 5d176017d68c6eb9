const PART = /^[A-Za-z0-9_-][A-Za-z0-9._-]*$/;

/** The longest name that every file system and server takes, folder by folder. */
const MAX_PART = 200;

/** Whether a text may be the name of a remote file: parts without a leading dot, so never `..`, never an address. */
export function isFileName(name: string): boolean {
  return name.split('/').every((part) => PART.test(part) && part.length <= MAX_PART);
}

/** Throws `RangeError` for a name that no caller of ours should make. */
export function checkFileName(name: string): void {
  if (!isFileName(name)) throw new RangeError(`"${name}" is no name of a remote file`);
}

/** `seg/ab12-` → `seg`; the folder that a prefix lists, without a slash at its end; empty for the top. */
export function folderOf(prefix: string): string {
  const folder = prefix.slice(0, Math.max(prefix.lastIndexOf('/'), 0));
  if (folder !== '') checkFileName(folder);
  return folder;
}
