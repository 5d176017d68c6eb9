export * from './records';
export * from './schemas';
