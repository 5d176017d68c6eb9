/** As far as the tests use it; the package brings no types. */
declare module 'jsonld' {
  interface Options {
    readonly safe?: boolean;
    readonly documentLoader: (url: string) => Promise<{ document: object; documentUrl: string }>;
  }
  const jsonld: {
    expand(document: object, options: Options): Promise<readonly Record<string, unknown>[]>;
    toRDF(document: object, options: Options & { format: string }): Promise<string>;
  };
  export default jsonld;
}
