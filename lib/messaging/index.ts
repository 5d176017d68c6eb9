export * from './protocol';
export * from './send';
export * from './serve';
