import type { MoneyWords } from '@/lib/claims/language';
import { wordTable } from '@/lib/claims/word-table';

export const money: MoneyWords = {
  names: wordTable([
    ['EUR', 'euro|euros'],
    ['USD', 'dólar|dólares|dólares estadounidenses|dólares americanos'],
    ['CAD', 'dólares canadienses'],
    ['AUD', 'dólares australianos'],
    ['GBP', 'libra|libras|libras esterlinas|libra esterlina'],
    ['JPY', 'yen|yenes'],
    ['CNY', 'yuan|yuanes'],
    ['CHF', 'franco|francos|francos suizos'],
    ['RUB', 'rublo|rublos'],
    ['UAH', 'grivna|grivnas'],
    ['MXN', 'peso|pesos|pesos mexicanos'],
    ['ARS', 'pesos argentinos'],
    ['CLP', 'pesos chilenos'],
    ['COP', 'pesos colombianos'],
    ['BRL', 'real|reales|reales brasileños'],
    ['PEN', 'sol|soles'],
    ['VES', 'bolívar|bolívares'],
    ['ESP', 'peseta|pesetas'],
    ['INR', 'rupia|rupias'],
    ['TRY', 'lira|liras|liras turcas'],
    ['MAD', 'dírhams|dirhams'],
    ['PYG', 'guaraníes'],
    ['ILS', 'séquel|séqueles'],
  ]),
  minor: { céntimos: ['EUR', 100], céntimo: ['EUR', 100], centavos: ['USD', 100], centavo: ['USD', 100] },
  scales: { m: 1e6, mm: 1e6 },
  weights: { libras: 'pound' },
  weighing: 'pesa|pesaba|pesan|peso',
};
