import type { MoneyWords } from '@/lib/claims/language';
import { wordTable } from '@/lib/claims/word-table';

export const money: MoneyWords = {
  names: wordTable([
    ['EUR', 'euro|euros'],
    ['USD', 'dollar|dollars|dollars américains'],
    ['CAD', 'dollars canadiens'],
    ['AUD', 'dollars australiens'],
    ['GBP', 'livre|livres|livres sterling|livre sterling'],
    ['JPY', 'yen|yens'],
    ['CNY', 'yuan|yuans'],
    ['CHF', 'franc suisse|francs suisses'],
    ['XOF', 'francs cfa|franc cfa'],
    ['FRF', 'franc|francs'],
    ['RUB', 'rouble|roubles'],
    ['UAH', 'hryvnia|hryvnias'],
    ['INR', 'roupie|roupies'],
    ['TRY', 'livres turques|livre turque'],
    ['MAD', 'dirham|dirhams'],
    ['DZD', 'dinar|dinars'],
    ['MXN', 'peso|pesos'],
    ['ILS', 'shekel|shekels'],
    ['PLN', 'zloty|zlotys'],
  ]),
  minor: { centime: ['EUR', 100], centimes: ['EUR', 100], cents: ['EUR', 100] },
  scales: { k: 1000, m: 1e6, md: 1e9, mds: 1e9 },
  weights: { livres: 'pound' },
  weighing: 'pèse|pesait|pèsent',
};
