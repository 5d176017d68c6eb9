import { wordTable } from '@/lib/claims/word-table';

/** Abbreviations of units that the languages of the Latin script share, to CLDR identifiers. */
export const metricUnits: Readonly<Record<string, string>> = wordTable([
  ['kilometer', 'km|kms'],
  ['centimeter', 'cm'],
  ['millimeter', 'mm'],
  ['square-kilometer', 'km2|km²'],
  ['square-meter', 'm2|m²'],
  ['cubic-meter', 'm3|m³'],
  ['hectare', 'ha'],
  ['kilogram', 'kg'],
  ['milligram', 'mg'],
  ['milliliter', 'ml'],
  ['celsius', '°c|ºc|° c|grados celsius|degrés celsius|grad celsius'],
  ['kilowatt', 'kw'],
  ['megawatt', 'mw'],
  ['gigawatt', 'gw'],
  ['kilowatt-hour', 'kwh'],
  ['megawatt-hour', 'mwh'],
  ['terawatt-hour', 'twh'],
  ['kilometer-per-hour', 'km/h'],
  ['meter-per-second', 'm/s'],
  ['gigabyte', 'gb'],
  ['megabyte', 'mb'],
  ['terabyte', 'tb'],
]);

/** Units of one letter, only straight after digits. */
export const attachedMetricUnits: Readonly<Record<string, string>> = {
  m: 'meter',
  g: 'gram',
  t: 'metric-ton',
  l: 'liter',
};
