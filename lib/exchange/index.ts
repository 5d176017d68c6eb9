export * from './file-name';
export * from './format';
export { formats } from './formats';
export * from './plan-import';
export * from './read-file';
