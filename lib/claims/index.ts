export * from './claim';
export * from './palette';
export { splitSentences } from './sentences';
