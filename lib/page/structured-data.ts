/** One node of a page's JSON-LD. Everything in it is the page's word: untyped until looked at. */
export type LinkedNode = Readonly<Record<string, unknown>>;

/** schema.org types that are articles, by their last word; LiveBlogPosting is one, SocialMediaPosting is not. */
const articleTypes = /(?:^|[/:])(?!Social|Discussion)(?:\w*Article|\w*BlogPosting|Report)$/;
/** A review of a claim comes beside the article that explains it, or alone. */
const reviewTypes = /(?:^|[/:])(?:ClaimReview|CriticReview|Review)$/;

/** Deeper nesting than this is not looked into: hostile pages nest without end. */
const maxDepth = 6;
/** UTF-16 units: a script longer than this is not parsed. */
const maxScriptLength = 2_000_000;

/** Every JSON-LD node of the page, `@graph` and arrays unfolded; broken scripts are mended where easy, else skipped. */
export function readLinkedData(document: Document): readonly LinkedNode[] {
  const nodes: LinkedNode[] = [];
  for (const script of document.querySelectorAll('script[type^="application/ld+json" i]')) {
    unfold(parse(script.textContent), nodes, 0);
  }
  return nodes;
}

/** The node that describes this page's article; the first of several. */
export function articleNode(nodes: readonly LinkedNode[]): LinkedNode | undefined {
  const ofTypes = (types: RegExp) => nodes.find((node) => typesOf(node).some((type) => types.test(type)));
  return ofTypes(articleTypes) ?? ofTypes(reviewTypes);
}

/** The names of a node's types. */
export function typesOf(node: LinkedNode): readonly string[] {
  const type = node['@type'];
  return (Array.isArray(type) ? type : [type]).filter((name) => typeof name === 'string');
}

function unfold(value: unknown, into: LinkedNode[], depth: number): void {
  if (depth > maxDepth) return;
  if (Array.isArray(value)) for (const item of value) unfold(item, into, depth + 1);
  else if (isNode(value)) {
    into.push(value);
    unfold(value['@graph'], into, depth + 1);
    unfold(value['mainEntity'], into, depth + 1);
  }
}

/** Whether a value is a JSON object. */
export function isNode(value: unknown): value is LinkedNode {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

/** What is often wrong in the wild: line breaks inside strings, comments or CDATA around, trailing commas, `;` at the end. */
function parse(source: string): unknown {
  if (source.length > maxScriptLength) return undefined;
  try {
    return JSON.parse(source);
  } catch {
    // Runs of white space first, or what follows would look for an end of them from every place in one.
    const mended = source
      // biome-ignore lint/suspicious/noControlCharactersInRegex: raw control characters are what breaks JSON here.
      .replace(/[\u0000- ]+/g, ' ')
      .replace(/^ ?(?:\/\/ ?)?(?:<!--|<!\[CDATA\[|\/\*.*?\*\/)|(?:\/\/ ?)?(?:-->|\]\]>) ?$/g, '')
      .replace(/,( ?[}\]])/g, '$1')
      .replace(/; ?$/, '');
    try {
      return JSON.parse(mended);
    } catch {
      return undefined;
    }
  }
}
