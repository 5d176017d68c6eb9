export * from './article';
export { createHighlighter, type Highlighter, type HighlighterOptions } from './highlighter';
export * from './mark';
export { readArticle } from './read-article';
