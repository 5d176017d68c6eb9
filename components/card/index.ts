export { Card, type CardClaim, type CardProps } from './card';
export { type CardAnchor, type CardHost, createCardHost } from './card-host';
export {
  createSelectionButton,
  type SelectionButton,
  type SelectionButtonOptions,
} from './selection-button';
