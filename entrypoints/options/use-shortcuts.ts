import { useEffect, useState } from 'preact/hooks';
import type { Shortcut } from '@/components/options/shortcuts-section';
import { browser } from '@/lib/platform';

/** The keys as bound now: asked again when the person comes back from changing them. */
export function useShortcuts(): readonly Shortcut[] {
  const [shortcuts, setShortcuts] = useState<readonly Shortcut[]>([]);
  useEffect(() => {
    const read = async () => {
      const commands = await browser.commands.getAll();
      setShortcuts(
        commands
          .filter(({ description }) => description)
          .map(({ name = '', description = '', shortcut = '' }) => ({ name, description, keys: shortcut })),
      );
    };
    void read();
    window.addEventListener('focus', read);
    return () => window.removeEventListener('focus', read);
  }, []);
  return shortcuts;
}

/** Chromium has an address for it; Firefox a call, from version 137 on. */
export async function openShortcutSettings(): Promise<void> {
  const { commands } = browser;
  if ('openShortcutSettings' in commands && typeof commands.openShortcutSettings === 'function') {
    await commands.openShortcutSettings();
  } else {
    await browser.tabs.create({ url: 'chrome://extensions/shortcuts' });
  }
}
