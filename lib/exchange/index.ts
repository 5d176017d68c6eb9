export * from './file-name';
export * from './format';
export { formats, readers } from './formats';
export { cite } from './formats/csl-json';
export { type ExportedArticle, type ExportedClaim, gatherClaims } from './gather-claims';
export { eachInSlices, gatherInSlices, pause, SLICE, type SliceOptions } from './pause';
export * from './plan-import';
export * from './read-file';
