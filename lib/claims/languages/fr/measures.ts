import type { MeasureWords } from '@/lib/claims/language';
import { attachedMetricUnits, metricUnits } from '@/lib/claims/languages/metric';
import { wordTable } from '@/lib/claims/word-table';

export const measures: MeasureWords = {
  units: {
    ...metricUnits,
    ...wordTable([
      ['meter', 'mètre|mètres'],
      ['kilometer', 'kilomètre|kilomètres'],
      ['centimeter', 'centimètre|centimètres'],
      ['millimeter', 'millimètre|millimètres'],
      ['nautical-mile', 'mille marin|milles marins|milles nautiques'],
      ['square-kilometer', 'kilomètre carré|kilomètres carrés'],
      ['square-meter', 'mètre carré|mètres carrés'],
      ['cubic-meter', 'mètre cube|mètres cubes'],
      ['hectare', 'hectare|hectares'],
      ['metric-ton', 'tonne|tonnes'],
      ['kilogram', 'kilo|kilos|kilogramme|kilogrammes'],
      ['gram', 'gramme|grammes'],
      ['liter', 'litre|litres'],
      ['barrel', 'baril|barils'],
      ['celsius', 'degrés|degré|degrés celsius'],
      ['megawatt', 'mégawatt|mégawatts'],
      ['gigawatt', 'gigawatt|gigawatts'],
      ['terawatt-hour', 'térawattheure|térawattheures'],
      ['kilometer-per-hour', "kilomètres-heure|kilomètres par heure|kilomètres à l'heure"],
    ]),
  },
  attachedUnits: attachedMetricUnits,
  lengthWords: 'haies|de haut|de long|de large',
};
