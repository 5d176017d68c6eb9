export * from './article';
export { readArticle } from './read-article';
