/** What Chromium adds to windows. */
interface FolderPicker {
  showDirectoryPicker(options: { mode: 'readwrite' }): Promise<unknown>;
}

const hasPicker = (view: object): view is FolderPicker => 'showDirectoryPicker' in view;

/** The folder the person picks; undefined when they pick none, or this browser has no picker. */
export async function pickFolder(): Promise<unknown> {
  if (!hasPicker(window)) return undefined;
  try {
    return await window.showDirectoryPicker({ mode: 'readwrite' });
  } catch {
    return undefined;
  }
}
