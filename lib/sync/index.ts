export * from './outcome';
export * from './sync-options';
export * from './sync-plan';
export * from './sync-store';
export * from './target';
export * from './vault-devices';
export { VAULT_FILE, type VaultFile } from './vault-file';
export * from './vault-state';
