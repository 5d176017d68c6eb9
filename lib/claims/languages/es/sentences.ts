import type { SentenceWords } from '@/lib/claims/language';

export const sentences: SentenceWords = {
  titles:
    'sr|sra|srta|sres|dr|dra|d|dña|prof|ing|lic|gral|gen|cnel|cap|tte|sto|sta|mons|excmo|excma|ilmo|arq|pdte|vs',
  abbreviations:
    'etc|ee|uu|ud|uds|s|a|c|cía|ltda|av|avda|depto|dpto|edo|admón|aprox|máx|mín|ene|feb|abr|ago|sept|oct|nov|dic|jr|hnos',
  beforeNumbers: 'núm|n|nº|art|arts|pág|págs|p|pp|vol|cap|fig|tel|km|aprox|c|ca',
  starters:
    'el|la|los|las|un|una|en|por|pero|y|según|este|esta|esto|también|además|sin|con|para|tras|desde|cuando|si|no|sí|aunque|así|ahora|su|sus|se|es|ya|lo|al|entre|como|mientras|ayer|hoy',
  certainStarters: 'el|los|las|en|pero|según|también|además|cuando|aunque|mientras|este|esta',
  plainWords: 'sta|cap|gen|a|s|c|art|km|d',
  speech: 'dijo|afirmó|señaló|explicó|añadió|aseguró|agregó|indicó|declaró|sostuvo|dice|advirtió|anunció',
};
