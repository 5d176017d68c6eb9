export * from './claim';
export * from './palette';
