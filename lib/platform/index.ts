export * from './badge';
export * from './browser';
export * from './news-sites';
export * from './open-library';
export * from './permissions';
export * from './registration';
export * from './settings';
export * from './sites';
