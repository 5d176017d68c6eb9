import type { MeasureWords } from '@/lib/claims/language';
import { attachedMetricUnits, metricUnits } from '@/lib/claims/languages/metric';
import { wordTable } from '@/lib/claims/word-table';

export const measures: MeasureWords = {
  units: {
    ...metricUnits,
    ...wordTable([
      ['meter', 'meter|metern|metres'],
      ['kilometer', 'kilometer|kilometern'],
      ['centimeter', 'zentimeter|zentimetern'],
      ['millimeter', 'millimeter|millimetern'],
      ['nautical-mile', 'seemeile|seemeilen'],
      ['mile', 'meile|meilen'],
      ['square-kilometer', 'quadratkilometer|quadratkilometern'],
      ['square-meter', 'quadratmeter|quadratmetern'],
      ['cubic-meter', 'kubikmeter|kubikmetern'],
      ['hectare', 'hektar'],
      ['metric-ton', 'tonne|tonnen'],
      ['kilogram', 'kilo|kilogramm'],
      ['gram', 'gramm'],
      ['liter', 'liter|litern'],
      ['barrel', 'barrel|fass'],
      ['celsius', 'grad|grad celsius'],
      ['megawatt', 'megawatt'],
      ['gigawatt', 'gigawatt'],
      ['kilowatt-hour', 'kilowattstunde|kilowattstunden'],
      ['terawatt-hour', 'terawattstunden'],
      ['kilometer-per-hour', 'stundenkilometer|kilometer pro stunde'],
    ]),
  },
  attachedUnits: attachedMetricUnits,
  lengthWords: 'lauf|hoch|lang|breit|tief|hürden',
};
