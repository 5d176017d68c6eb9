export interface Box {
  readonly left: number;
  readonly top: number;
  readonly width: number;
  readonly height: number;
}

export interface Placement {
  readonly left: number;
  readonly top: number;
  /** The room there is; what does not fit scrolls inside. */
  readonly maxHeight: number;
  readonly side: 'below' | 'above' | 'beside';
}

/** Pixels between the claim and the card, and between the card and the window's edge. */
const gap = 8;
/** A card lower than this is not worth opening above or below; it then stands beside. */
const leastHeight = 160;

/**
 * Where the card stands, in viewport pixels: below the claim, else above, else beside it, and never on it. `claim` is
 * the box around its lines, `line` the line pointed at or the first, whose start the card keeps to.
 */
export function placeCard(
  claim: Box,
  line: Box,
  card: { readonly width: number; readonly height: number },
  view: { readonly width: number; readonly height: number },
): Placement {
  const left = clamp(line.left, gap, view.width - card.width - gap);
  const roomBelow = view.height - (claim.top + claim.height) - 2 * gap;
  const roomAbove = claim.top - 2 * gap;
  const below = (): Placement => ({
    side: 'below',
    left,
    top: claim.top + claim.height + gap,
    maxHeight: roomBelow,
  });
  const above = (): Placement => {
    const height = Math.min(card.height, roomAbove);
    return { side: 'above', left, top: claim.top - gap - height, maxHeight: roomAbove };
  };
  if (card.height <= roomBelow) return below();
  if (card.height <= roomAbove) return above();

  const beside = placeBeside(claim, card, view);
  if (beside) return beside;
  if (Math.max(roomBelow, roomAbove) >= leastHeight) return roomBelow >= roomAbove ? below() : above();

  // The claim fills the window: the bottom corner covers least of what is being read.
  const height = Math.min(card.height, view.height / 2);
  return {
    side: 'beside',
    left: view.width - card.width - gap,
    top: view.height - height - gap,
    maxHeight: height,
  };
}

function placeBeside(
  claim: Box,
  card: { readonly width: number; readonly height: number },
  view: { readonly width: number; readonly height: number },
): Placement | undefined {
  const top = clamp(claim.top, gap, Math.max(gap, view.height - card.height - gap));
  const maxHeight = view.height - top - gap;
  const right = claim.left + claim.width + gap;
  if (right + card.width + gap <= view.width) return { side: 'beside', left: right, top, maxHeight };
  const left = claim.left - gap - card.width;
  return left >= gap ? { side: 'beside', left, top, maxHeight } : undefined;
}

const clamp = (value: number, least: number, most: number): number =>
  Math.max(least, Math.min(value, Math.max(least, most)));

/** The smallest box around some; undefined for none. */
export function boxAround(boxes: readonly Box[]): Box | undefined {
  const [first] = boxes;
  if (!first) return undefined;
  const left = Math.min(...boxes.map((box) => box.left));
  const top = Math.min(...boxes.map((box) => box.top));
  const right = Math.max(...boxes.map((box) => box.left + box.width));
  const bottom = Math.max(...boxes.map((box) => box.top + box.height));
  return { left, top, width: right - left, height: bottom - top };
}
