/** What of a manifest the tests in real browsers change. */
interface Grants {
  permissions?: string[] | undefined;
  host_permissions?: string[] | undefined;
}

/**
 * Holds what a person would grant by a prompt: access to this machine's pages, and notifications. A browser driver
 * cannot click a permission prompt.
 */
export function grantForTests(manifest: Grants): void {
  manifest.permissions = [...(manifest.permissions ?? []), 'notifications'];
  manifest.host_permissions = [...(manifest.host_permissions ?? []), '*://localhost/*', '*://127.0.0.1/*'];
}
