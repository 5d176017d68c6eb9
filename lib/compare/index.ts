export { bucketsOf, termsVersion } from './claim-terms';
export { compareClaims, type Resemblance, type ValueDifference } from './compare-claims';
export * from './evidence-origins';
export * from './find-contradictions';
export { type ComparableClaim, type PreparedClaim, prepareClaim } from './prepare-claim';
export * from './recognised';
