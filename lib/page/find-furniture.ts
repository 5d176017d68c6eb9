import { type BlockRole, isFurniture } from './article';
import type { Body } from './choose-body';
import { isWithin, parentOf } from './composed-tree';
import type { PageBlock } from './read-blocks';
import { isFurnitureLine } from './trim-body';

/** The article with what stands around its body, in page order, and the roles that only the whole shows. */
export interface Furnished {
  readonly blocks: readonly PageBlock[];
  readonly roles: ReadonlyMap<PageBlock, BlockRole>;
}

/** Blocks before the body in which headline, standfirst and pictures are looked for. */
const maxBefore = 60;

/**
 * Adds to an article's body its headline, the standfirst below that and the captions, which stand in the body's element
 * or before it. What the body holds stays as it is, so that its text is the same with and without.
 */
export function findFurniture(all: readonly PageBlock[], body: Body, title: string | undefined): Furnished {
  const roles = new Map<PageBlock, BlockRole>();
  const { root } = body;
  const first = body.blocks.find(
    ({ role, element }) => !isFurniture(role) && root !== undefined && isWithin(element, root),
  );
  const end = first === undefined ? -1 : all.indexOf(first);
  if (end < 0) return { blocks: body.blocks, roles };
  const before = all.slice(Math.max(0, end - maxBefore), end);
  const top = headlineIn(before, title);
  const headline = before[top];
  const known = new Set(body.blocks);
  const added: PageBlock[] = [];
  for (const block of before.slice(top < 0 ? before.length : top)) {
    if (known.has(block)) continue;
    const role = block === headline ? 'headline' : roleBefore(block, headline, body);
    if (role === undefined) continue;
    added.push(block);
    if (role !== block.role) roles.set(block, role);
  }
  return { blocks: inOrder(all, withoutRepeats([...added, ...body.blocks])), roles };
}

/** The block that says the page's title, else the last of the first rank; -1 when there is neither. */
function headlineIn(before: readonly PageBlock[], title: string | undefined): number {
  const wanted = lettersOf(title ?? '');
  const named = before.findLastIndex((block) => isTitle(lettersOf(block.text), wanted));
  return named >= 0 ? named : before.findLastIndex(({ role }) => role === 'headline');
}

/** Letters: shorter titles are names of sections. */
const minTitle = 8;
/** The share of the longer that the shorter must be: titles come with the site's name, headlines with a kicker. */
const minTitleShare = 0.6;

function isTitle(text: string, title: string): boolean {
  const [short, long] = text.length < title.length ? [text, title] : [title, text];
  return short.length >= minTitle && short.length >= minTitleShare * long.length && long.includes(short);
}

const lettersOf = (text: string): string => text.toLowerCase().replace(/[^\p{L}\p{N}]+/gu, '');

/** UTF-16 units: shorter lines below a headline are labels; a paragraph without a name has to be longer. */
const minStandfirst = 20;
const minUnnamed = 60;

const standfirstNames =
  /(?:^|[\s_-])(?:standfirst|dek|deck|sub-?(?:head|title|headline|heading|header)|second-title|lede?|lead|intro|summary|excerpt|desc(?:ription)?|teaser(?:-text)?|preamble|chapo|chapeau|entradilla|bajada|vorspann|ingress|kicker-text)(?:$|[\s_-])/i;

/** A byline that goes on with where and when. */
const writtenBy = /^(?:By|Von|Par|Por|Di|Door) \p{Lu}/u;

/** What a block between headline and body is of the article; undefined when nothing. */
function roleBefore(
  block: PageBlock,
  headline: PageBlock | undefined,
  { isBelieved }: Body,
): BlockRole | undefined {
  const { text, element } = block;
  for (let doubt = block.doubt; doubt !== undefined; doubt = doubt.outer)
    if (doubt.standing === 'dubious' && !isBelieved(doubt)) return undefined;
  if (block.role === 'caption') return block.linkLength < text.length / 2 ? 'caption' : undefined;
  if (block.role === 'headline' || text.length < minStandfirst || block.linkLength > text.length / 3)
    return undefined;
  if (isFurnitureLine(block, 0) || writtenBy.test(text)) return undefined;
  const parent = parentOf(element);
  if (isNamedStandfirst(element) || (parent !== null && isNamedStandfirst(parent))) return 'standfirst';
  const isBelow = headline !== undefined && parent === parentOf(headline.element);
  const isDoubted = block.doubt !== undefined && !isBelieved(block.doubt);
  return isBelow && !isDoubted && (block.role === 'heading' || text.length >= minUnnamed)
    ? 'standfirst'
    : undefined;
}

const isNamedStandfirst = (element: Element): boolean =>
  standfirstNames.test(element.getAttribute('class') ?? '');

/** The same caption is often set twice, for the picture small and large. */
function withoutRepeats(blocks: readonly PageBlock[]): ReadonlySet<PageBlock> {
  const seen = new Set<string>();
  const kept = new Set<PageBlock>();
  for (const block of blocks) {
    if (block.role === 'caption' && seen.size !== seen.add(block.text).size) kept.add(block);
    else if (block.role !== 'caption') kept.add(block);
  }
  return kept;
}

const inOrder = (all: readonly PageBlock[], kept: ReadonlySet<PageBlock>): readonly PageBlock[] =>
  all.filter((block) => kept.has(block));
