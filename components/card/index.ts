export { Card, type CardClaim, type CardProps } from './card';
export { type CardAnchor, type CardHost, createCardHost } from './card-host';
export { createPageHost, type PageHost } from './page-host';
export { placeCard } from './place-card';
