import type { CardHost } from '@/components/card';

/** A card that is loaded when it is first needed, or a little before. */
export interface LateCard extends CardHost {
  /** Loads it now, so that opening it takes no time; does nothing the second time. */
  prepare(): void;
}

/**
 * Stands for the card until its script is there. What was asked meanwhile is done then, as it stands at that moment:
 * a card closed before it could open never opens. After a failed load the next need tries again.
 */
export function createLateCard(load: () => Promise<CardHost>, signal: AbortSignal): LateCard {
  let card: CardHost | undefined;
  let loading: Promise<void> | undefined;
  let shown: Parameters<CardHost['show']> | undefined;
  let message: Parameters<CardHost['toast']> | undefined;

  const arrive = (loaded: CardHost): void => {
    card = loaded;
    if (shown) loaded.show(...shown);
    if (message) loaded.toast(...message);
    shown = undefined;
    message = undefined;
  };
  const prepare = (): void => {
    if (card || loading || signal.aborted) return;
    loading = load()
      .then(arrive, (error) => !signal.aborted && console.error('Claimlight could not open its card:', error))
      .then(() => {
        loading = undefined;
      });
  };

  return {
    prepare,
    show(...asked) {
      if (card) {
        card.show(...asked);
        return;
      }
      shown = asked;
      prepare();
    },
    update(props) {
      if (card) card.update(props);
      else if (shown) shown = [props, shown[1], shown[2]];
    },
    hide() {
      card?.hide();
      shown = undefined;
    },
    toast(...asked) {
      if (card) {
        card.toast(...asked);
        return;
      }
      message = asked;
      prepare();
    },
    get isOpen() {
      return card ? card.isOpen : shown !== undefined;
    },
    get hasFocus() {
      return card?.hasFocus ?? false;
    },
    contains: (event) => card?.contains(event) ?? false,
  };
}
