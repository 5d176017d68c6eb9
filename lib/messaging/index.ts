export type { Caller, Handlers } from './listen';
export * from './part-names';
export * from './protocol';
export * from './send';
export * from './serve';
export * from './serve-page';
