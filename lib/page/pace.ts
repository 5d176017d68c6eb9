import { whenIdle } from './slices';

/** How many marks the browser is given on this page and machine, found out by timing the frames that show them. */
export interface Pace {
  /** Marks that may be painted now. */
  readonly most: number;
  /**
   * Times the next frame, which shows `painted` marks just registered; then, in an idle moment, calls `paint` if more
   * may be painted, or fewer. A later call overtakes an earlier one.
   */
  follow(painted: number, paint: () => void): void;
  /** Forgets what is being timed. */
  stop(): void;
}

/** What a pace asks of the browser. */
export interface Frames {
  /** Resolves to the milliseconds the next frame takes: scripts, layout and painting. */
  next(): Promise<number>;
  /** Resolves when there is nothing more urgent to do. */
  idle(): Promise<void>;
}

/**
 * Marks up to here are all painted at once: nearly every page of news. Painting them in portions takes longer in all,
 * because every portion is a repainting of its own (on 200,000 words 12 ms for a single mark, 20 for 500 of them).
 */
export const paintedAtOnce = 500;
/** Of more, so many are painted first, whatever the machine: those of a screen or two. */
export const fewestPainted = 200;
/**
 * More marks than this are never painted. A browser walks through every registered range again after each change of
 * the page or of its styles, wherever it is: 23,000 of them cost 150 ms with every keystroke of a page that changes as
 * it is typed in.
 */
export const mostPainted = 1_500;

/** Milliseconds a frame with marks may take. With twice as many it takes twice as long at most. */
const slowFrame = 32;
const quickFrame = slowFrame / 2;
/** A frame may be slow because of the page or of other programs: only so many in a row are believed. */
const slowInRow = 3;

/** Starts with few marks, doubles them while frames stay short, and halves them where they do not. */
export function createPace(frames: Frames): Pace {
  let most = fewestPainted;
  let ceiling = mostPainted;
  let slow = 0;
  let turn = 0;

  return {
    get most() {
      return most;
    },
    follow(painted, paint) {
      turn++;
      void time(turn, painted, paint);
    },
    stop() {
      turn++;
    },
  };

  async function time(own: number, painted: number, paint: () => void): Promise<void> {
    const took = await frames.next();
    if (own !== turn || !again(took, painted)) return;
    await frames.idle();
    if (own === turn) paint();
  }

  /** Whether to paint again after a frame that took so long. */
  function again(took: number, painted: number): boolean {
    const isFull = painted >= most && most < ceiling;
    if (took <= quickFrame) {
      slow = 0;
      if (isFull) most = Math.min(ceiling, 2 * most);
      return isFull;
    }
    slow++;
    if (slow < slowInRow) return isFull;
    if (took <= slowFrame || painted <= fewestPainted) return false;
    slow = 0;
    most = Math.max(fewestPainted, painted >> 1);
    ceiling = most;
    return true;
  }
}

/** The frames of a window. None come while the tab is in the background, and nothing is done then. */
export function framesOf(view: Window): Frames {
  return {
    next: () =>
      new Promise((resolve) => {
        view.requestAnimationFrame(() => {
          const began = performance.now();
          // A message is delivered after the frame has been painted.
          const { port1, port2 } = new MessageChannel();
          port1.onmessage = () => resolve(performance.now() - began);
          port2.postMessage(undefined);
        });
      }),
    idle: whenIdle,
  };
}
