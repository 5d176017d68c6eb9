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
    case 'P':
      return outer === 'other' || outer === 'table-cell' ? 'paragraph' : outer;
    default:
      return isNamedCaption(element) ? 'caption' : outer;
  }
}

/** The lines under pictures that are not set in a `<figcaption>`. */
const captionNames =
  /(?:^|[\s_-])(?:captions?|cutline)(?:$|[\s_-])|(?:img|image|photo|picture|media|video)[_-]?(?:caption|credit|desc|legend|cutline)/i;

/** As many paragraphs are no caption, whatever the names around them say. */
const maxCaptionParagraphs = 3;

function isNamedCaption(element: Element): boolean {
  const names = element.getAttribute('class');
  if (names === null || !captionNames.test(names)) return false;
  return element.localName !== 'body' && element.getElementsByTagName('p').length <= maxCaptionParagraphs;
}
