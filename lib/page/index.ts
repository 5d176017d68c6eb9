export * from './article';
export { boxesInView, frameOffset } from './frame-boxes';
export { createHighlighter, type Highlighter, type HighlighterOptions } from './highlighter';
export * from './mark';
export { mightBeArticle } from './might-be-article';
export { type ReadOptions, readArticle } from './read-article';
export { runAtOnce, runSliced, turn } from './slices';
export { blockSeparator } from './text-index';
export { type ArticleChange, type WatchOptions, watchArticle } from './watch-article';
