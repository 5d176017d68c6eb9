import type { MoneyWords } from '@/lib/claims/language';
import { wordTable } from '@/lib/claims/word-table';

export const money: MoneyWords = {
  names: wordTable([
    ['EUR', 'euro|euros'],
    ['USD', 'dollar|dollars|us-dollar'],
    ['CAD', 'kanadische dollar'],
    ['AUD', 'australische dollar'],
    ['GBP', 'pfund|britische pfund|pfund sterling'],
    ['JPY', 'yen'],
    ['CNY', 'yuan'],
    ['CHF', 'franken|schweizer franken'],
    ['RUB', 'rubel'],
    ['UAH', 'hrywnja|hrywnia|griwna'],
    ['DEM', 'mark|d-mark|deutsche mark'],
    ['INR', 'rupie|rupien'],
    ['TRY', 'lira|türkische lira'],
    ['PLN', 'zloty|złoty'],
    ['SEK', 'kronen'],
    ['ILS', 'schekel'],
    ['HUF', 'forint'],
    ['MXN', 'peso|pesos'],
    ['ATS', 'schilling'],
  ]),
  minor: { cent: ['EUR', 100], rappen: ['CHF', 100], pfennig: ['DEM', 100] },
  scales: {},
  weights: { pfund: 'pound' },
  weighing: 'wiegt|wog|wiegen|schwer',
};
