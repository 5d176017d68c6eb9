import type { MeasureWords } from '@/lib/claims/language';
import { attachedMetricUnits, metricUnits } from '@/lib/claims/languages/metric';
import { wordTable } from '@/lib/claims/word-table';

export const measures: MeasureWords = {
  units: {
    ...metricUnits,
    ...wordTable([
      ['meter', 'metro|metros'],
      ['kilometer', 'kilómetro|kilómetros'],
      ['centimeter', 'centímetro|centímetros'],
      ['mile', 'milla|millas'],
      ['nautical-mile', 'milla náutica|millas náuticas'],
      ['square-kilometer', 'kilómetros cuadrados|kilómetro cuadrado'],
      ['square-meter', 'metros cuadrados|metro cuadrado'],
      ['cubic-meter', 'metros cúbicos|metro cúbico'],
      ['hectare', 'hectárea|hectáreas'],
      ['metric-ton', 'tonelada|toneladas'],
      ['kilogram', 'kilo|kilos|kilogramo|kilogramos'],
      ['gram', 'gramo|gramos'],
      ['liter', 'litro|litros'],
      ['barrel', 'barril|barriles'],
      ['celsius', 'grados|grados centígrados'],
      ['megawatt', 'megavatios|megavatio'],
      ['gigawatt', 'gigavatios|gigavatio'],
      ['kilometer-per-hour', 'kilómetros por hora'],
    ]),
  },
  attachedUnits: attachedMetricUnits,
  lengthWords: 'lisos|vallas|de altura|de largo|de ancho',
};
