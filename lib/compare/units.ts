import { meaningOf, stem } from './word-groups';

/**
 * What units measure, and how many of a base unit one is: by the definitions of the International System and of
 * the international yard and pound. "ton" is left out on purpose: it is three different masses.
 */
const table: Readonly<Record<string, Readonly<Record<string, number>>>> = {
  length: {
    meter: 1,
    kilometer: 1000,
    centimeter: 0.01,
    millimeter: 0.001,
    mile: 1609.344,
    yard: 0.9144,
    foot: 0.3048,
    inch: 0.0254,
    'nautical-mile': 1852,
  },
  area: {
    'square-meter': 1,
    'square-kilometer': 1e6,
    hectare: 1e4,
    acre: 4046.8564224,
    'square-mile': 2589988.110336,
    'square-foot': 0.09290304,
    'square-yard': 0.83612736,
  },
  volume: {
    liter: 1,
    milliliter: 0.001,
    hectoliter: 100,
    megaliter: 1e6,
    'cubic-meter': 1000,
    'cubic-kilometer': 1e12,
    gallon: 3.785411784,
    pint: 0.473176473,
    barrel: 158.987294928,
    'cubic-foot': 28.316846592,
  },
  mass: {
    kilogram: 1,
    gram: 0.001,
    milligram: 1e-6,
    'metric-ton': 1000,
    kiloton: 1e6,
    megaton: 1e9,
    gigaton: 1e12,
    pound: 0.45359237,
    ounce: 0.028349523125,
    stone: 6.35029318,
  },
  power: { watt: 1, kilowatt: 1e3, megawatt: 1e6, gigawatt: 1e9, terawatt: 1e12, horsepower: 745.7 },
  energy: { 'kilowatt-hour': 1, 'megawatt-hour': 1e3, 'gigawatt-hour': 1e6, 'terawatt-hour': 1e9 },
  speed: {
    'kilometer-per-hour': 1,
    'mile-per-hour': 1.609344,
    'meter-per-second': 3.6,
    knot: 1.852,
  },
  data: { byte: 1, kilobyte: 1e3, megabyte: 1e6, gigabyte: 1e9, terabyte: 1e12 },
};

const measures = new Map(
  Object.entries(table).flatMap(([dimension, units]) =>
    Object.entries(units).map(([unit, size]) => [unit, { dimension, size }] as const),
  ),
);

/** People, however they are counted. */
const people = new Set(
  'person people human inhabitant resident citizen civilian worker employee job staff'.split(' '),
);

/** What is measured, and the value in that dimension's base unit. */
export interface Magnitude {
  readonly dimension: string;
  readonly scale: number;
  readonly offset: number;
}

const fahrenheitPerCelsius = 5 / 9;
const freezingFahrenheit = 32;
const kelvinOffset = 273.15;

/** Two quantities with different dimensions are not compared. An unknown unit, a counted noun, is its own dimension. */
export function magnitudeOf(currency: string | undefined, unit: string | undefined): Magnitude {
  if (currency) return { dimension: `currency ${currency}`, scale: 1, offset: 0 };
  if (unit === undefined) return { dimension: 'count', scale: 1, offset: 0 };
  if (unit === 'celsius') return { dimension: 'temperature', scale: 1, offset: 0 };
  if (unit === 'kelvin') return { dimension: 'temperature', scale: 1, offset: -kelvinOffset };
  if (unit === 'fahrenheit') {
    return {
      dimension: 'temperature',
      scale: fahrenheitPerCelsius,
      offset: -freezingFahrenheit * fahrenheitPerCelsius,
    };
  }
  const measure = measures.get(unit);
  if (measure) return { dimension: measure.dimension, scale: measure.size, offset: 0 };
  return { dimension: `count ${people.has(unit) ? 'person' : meaningOf(stem(unit))}`, scale: 1, offset: 0 };
}
