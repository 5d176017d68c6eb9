import { browser } from './browser';

const permission = { permissions: ['notifications' as const] };

/** Asks for leave to show notifications. Call it first thing in a click: browsers ask only then. */
export const requestNotifications = (): Promise<boolean> => browser.permissions.request(permission);

/** Shows a notification, in place of an earlier one under the same id; nothing where the permission is not held. */
export async function showNotification(id: string, title: string, message: string): Promise<void> {
  if (!(await browser.permissions.contains(permission))) return;
  const iconUrl = browser.runtime.getURL('/icon/128.png');
  await browser.notifications.create(id, { type: 'basic', iconUrl, title, message });
}

/** Calls back when a notification is clicked. To be called at the top of the worker; follows a permission given later. */
export function onNotificationClick(listener: (id: string) => void): void {
  let isListening = false;
  const listen = () => {
    // The API is there only with the permission, whatever the types say.
    if (isListening || !('notifications' in browser) || !browser.notifications) return;
    browser.notifications.onClicked.addListener(listener);
    isListening = true;
  };
  listen();
  browser.permissions.onAdded.addListener(listen);
}
