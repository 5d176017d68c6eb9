import type { BlockRole } from './article';

/** The role that an element gives to the blocks in it, from the one around it. */
export function roleOf(element: Element, tag: string, outer: BlockRole): BlockRole {
  if (outer === 'caption') return outer;
  switch (tag) {
    case 'H1':
      return 'headline';
    case 'H2':
    case 'H3':
    case 'H4':
    case 'H5':
    case 'H6':
      return 'heading';
    case 'FIGURE':
    case 'FIGCAPTION':
    case 'CAPTION':
      return 'caption';
    case 'BLOCKQUOTE':
      return 'quote';
    case 'LI':
    case 'DT':
    case 'DD':
      return outer === 'quote' ? outer : 'list-item';
    case 'TD':
    case 'TH':
      return 'table-cell';
    default:
      if (isNamed(element, captionNames)) return 'caption';
      if (isNamed(element, standfirstNames)) return 'standfirst';
      return tag === 'P' && (outer === 'other' || outer === 'table-cell') ? 'paragraph' : outer;
  }
}

/** The lines under pictures that are not set in a `<figcaption>`. */
const captionNames =
  /(?:^|[\s_-])(?:captions?|cutline)(?:$|[\s_-])|(?:img|image|photo|picture|media|video)[_-]?(?:caption|credit|desc|legend|cutline)/i;

/** Names that only standfirsts have; a "lead", an "intro" or a "summary" may be the first paragraph of the text. */
const standfirstNames =
  /(?:^|[\s_-])(?:standfirst|dek|deck|chapo|chapeau|entradilla|bajada|vorspann|ingress|synopsis)(?:$|[\s_-])/i;

/** As many paragraphs are neither, whatever the names around them say. */
const maxParagraphs = 3;

function isNamed(element: Element, pattern: RegExp): boolean {
  const names = element.getAttribute('class');
  if (names === null || !pattern.test(names)) return false;
  return element.localName !== 'body' && element.getElementsByTagName('p').length <= maxParagraphs;
}
