import type { SovereigntyWords } from '@/lib/claims/sovereignty-words';

export const sovereignty: SovereigntyWords = {
  stating: {
    disputes: `gebietsstreit*|territorialstreit*|territorialkonflikt*|grenzstreit*|grenzkonflikt*|inselstreit|
      territoriale* streit*|territoriale* konflikt*|umstritten* gebiet*|umstritten* insel*|umstritten* region*|
      umstritten* grenz*|umstritten* seegebiet*|umstritten* territor*|umstritten* provinz*|umstritten* gewässer*`,
    claims:
      'gebietsanspr*|territorialanspr*|territoriale* anspr*|hoheitsanspr*|besitzanspr* auf|souveränitätsanspr*',
    cedes:
      'gebietsabtretung*|gebietstausch*|gebietsverlust*|territoriale* zugeständnis*|landtausch|gebiete abtreten|gebiete abzutreten|gebiet abtreten|gebiete abgetreten|gebiete abtritt',
    annexes: 'annexion*|annektier*|landraub|gebietsgewinne durch',
    controls: 'kontrolllinie|waffenstillstandslinie|geländegewinn*|gebietsgewinn*|gebietskontrolle',
    occupies: `besetzt* gebiet*|besetzt* palästinensisch*|besatzungsmacht|besatzungsmächte|besatzungstruppen|
      völkerrechtswidrig besetzt*|illegal besetzt*|besetzung der|besetzung des|besetzung von|besatzung der`,
    borders: `grenzziehung*|grenzdemarkation|demarkationslinie*|seegrenze*|ausschließliche* wirtschaftszone*|
      hoheitsgewässer*|territorialgewässer*|territoriale* integrität|festlandsockel*|grenzen von 1967|grenzvertrag*|
      grenzverlauf*`,
    secedes: `unabhängigkeitserklärung*|für unabhängig erklärt*|unabhängigkeit erklärt*|unabhängigkeit erklärte*|
      unabhängigkeit ausgerufen|unabhängigkeit aus|sezession*|abspaltung|separatistengebiet*|separatistisch* republik*|
      separatistisch* region*|abtrünnig*|von der separatisten*|volksrepublik donezk|volksrepublik luhansk|losgesagt|abgespalten|spaltete sich`,
    status: `unabhängigkeitsreferend*|unabhängigkeitsvotum|selbstbestimmungsrecht*|recht auf selbstbestimmung|
      zweistaatenlösung|zwei-staaten-lösung|palästinenserstaat*|palästinensisch* staat*|protektorat*|
      überseegebiet*|siedlungsbau|israelisch* siedlung*|jüdisch* siedlung*|ein-china-politik|ein-china-prinzip|
      eigenstaatlichkeit|autonomiestatus|sonderverwaltungs*|selbstverwaltet*|sonderstatus|autonome* republik*|
      autonome* gebiet*|autonome* region*|teilautonom*`,
  },
  nearPlace: {
    annexes: 'annektier*|annexion*|einverleib*|eingliederung',
    owns: 'souveränität|hoheitsgewalt|staatshoheit|oberhoheit',
    occupies: 'besatzung|okkup*|besetzt* seit',
    'part-of': 'wiedervereinigung mit|anschluss an|bestandteil',
    status: 'eigenstaatlichkeit|kolonie|teilung',
    controls:
      'unter kontrolle gebracht|unter ihre kontrolle|unter seine kontrolle|unter kontrolle von|unter der kontrolle|kontrolle über|pufferzone',
    claims:
      'als ihr eigen*|als sein eigen*|als teil ihres|als teil seines|als eigenes staatsgebiet|als ihr staatsgebiet|als sein staatsgebiet',
  },
  selfRule: {
    secedes:
      'unabhängig werden|unabhängig wurde|wurde unabhängig|unabhängig von|unabhängigkeit von|unabhängigkeitsbewegung',
    status:
      'unabhängigkeit|autonomie|selbstbestimmung|selbstverwaltung|unabhängig* staat*|souverän* staat*|unabhängig* republik*|unabhängig* land',
  },
  overLand: {
    claims:
      'beansprucht|beanspruchen|beanspruchte|beanspruchten|erhebt anspruch auf|erheben anspruch auf|erhob anspruch auf|anspruch auf|ansprüche auf',
    disputes:
      'streit um|streiten um|streitet um|konflikt um|streit über|streiten über|streiten sich um|spannungen um',
    owns: 'souveränität über|hoheit über|hoheitsrechte über|herrschaft über',
    administers: 'verwaltung der|verwaltung des|verwaltung von|gerichtsbarkeit über',
    occupies: 'besatzung der|okkupation der|besetzung',
    cedes:
      'abtretung der|abtretung des|abtretung von|abtreten|abgetreten|tritt ab|trat ab|verzichten auf|verzichtet auf|verlust der|rückgabe der|übergabe der',
    controls:
      'kontrolle über|kontrolle der|eroberung der|eroberung des|eroberung von|einnahme von|einnahme der',
    status: 'status der|status des|status von|zukunft der|zukunft des',
  },
  taking: {
    administers:
      'verwaltet|verwalten|verwaltete|regiert|regierte|regieren|beherrscht|beherrschte|beherrschen',
  },
  storming: {
    controls:
      'kontrolliert|kontrollieren|kontrollierte|kontrollierten|erobert|eroberte|eroberten|erobern|zurückerobert|zurückeroberten|eingenommen|einnahmen|befreit|befreite|befreiten|gefallen',
  },
  conquering: {
    occupies: 'besetzt|besetzte|besetzten|besetzen|besetzt halten|hält besetzt',
    annexes: 'annektiert|annektierte|annektieren|einverleibt|einverleiben',
  },
  toParty: {
    owns: 'gehört zu|gehören zu|gehörte zu|gehörten zu|gehört zum|gehörte zum|gehören zum|gehört völkerrechtlich zu|gehört offiziell zu|gehört seit',
    administers: 'verwaltet von|regiert von',
    controls:
      'kontrolliert von|gehalten von|in der hand|in den händen|unter kontrolle der|unter der kontrolle|fiel an|gefallen an|kontrolle der',
    occupies: 'besetzt von',
    claims: 'beansprucht von|beansprucht wird',
    cedes: 'abgetreten an|zurückgegeben an|übergeben an|ging an|gingen an|kam zu|kamen zu|fiel an',
    recognises: 'anerkannt von|anerkannt wird',
  },
  describing: {
    occupies: 'besetzte|besetzten|besetzter|besetztes',
    annexes: 'annektierte|annektierten|annektierter',
    secedes: 'abtrünnige|abtrünnigen|separatistische|separatistischen|selbsternannte|selbsternannten',
    disputes: 'umstrittene|umstrittenen|umstrittenes|umkämpfte|umkämpften',
    status: 'autonome|autonomen|selbstverwaltete|selbstverwalteten|halbautonome|halbautonomen',
    controls: 'kontrollierte|kontrollierten|gehaltene|gehaltenen|eroberte|eroberten',
    administers: 'verwaltete|verwalteten',
    claims: 'beanspruchte|beanspruchten',
  },
  regimes: {
    controls: 'kontrolle|hand|händen',
    administers: 'verwaltung|mandat|herrschaft|verwaltungshoheit',
    occupies: 'besatzung|besetzung',
    owns: 'souveränität|hoheit',
  },
  owned: {},
  predicates: {
    disputes: 'ist umstritten|sind umstritten',
    occupies: 'ist besetzt|sind besetzt|hält besetzt',
  },
  leaving: {
    secedes: 'unabhängigkeit von|abspaltung von|loslösung von|sagte sich von',
    'part-of': 'beitritt zu|anschluss an',
  },
  remaining: 'bleibt|bleiben|blieb|blieben',
  membership:
    'teil von|teil der|teil des|ein teil von|bestandteil von|bestandteil der|bestandteil des|provinz von|kolonie von|teil seines|teil ihres',
  recognising:
    'anerkannt|anerkennt|anerkennen|erkannte|erkannten|erkennt|erkennen|anerkennung der|anerkennung des|anerkennung von|anerkannte',
  returning: 'zurückgeben|zurückgegeben|zurückzugeben|übergeben|zurückgab|übergab|abgetreten',
  buying: 'kaufen|gekauft|erwerben|kauf',
  innocent: `unabhängigkeitstag*|unabhängigkeit der justiz|unabhängigkeit der richter|unabhängigkeit der notenbank|
    unabhängigkeit der zentralbank|unabhängigkeit der medien|unabhängigkeit der presse|unabhängig davon|grenzkontroll*|
    grenzschutz*|grenzpolizei|unter kontrolle gebracht werden|inflation unter kontrolle|außer kontrolle|
    besetzung des films|besetzung der serie|besetzung der stelle|neubesetzung|digitale souveränität|
    technologische souveränität|energiesouveränität|tarifautonomie|strategische autonomie|autonomes fahren|
    autonome fahrzeuge|fest in der hand|anspruch auf|teil der lösung|teil des problems|teil der wahrheit|
    hausbesetzung|besetzte häuser|zur hand|an der hand|nicht anerkannt|
    als flüchtling anerkannt`,
  territoryNouns:
    'gebiet|gebiete|gebieten|gebiets|territorium|territorien|territoriums|insel|inseln|inselgruppe|archipel|halbinsel|enklave|exklave|provinz|provinzen|atoll|riff|riffe|gewässer|gewässern|luftraum|staatsgebiet|hochebene|oblast|eiland|felseninsel',
  landNouns:
    'region|regionen|stadt|städte|ort|orte|ortschaft|ortschaften|dorf|dörfer|bezirk|bezirke|land|hauptstadt|norden|süden|osten|westen|meerenge|meer|küste|tal|siedlung|siedlungen|landesteil|landesteile|küstenstreifen|kleinstadt|grenzort|kanal|teile|großteil',
  stateNouns: 'staat|staaten|nation|nationen|republik|königreich|länder|volksrepublik',
  forces:
    'truppen|streitkräfte|armee|militär|miliz|milizen|rebellen|aufständische|aufständischen|separatisten|soldaten|kämpfer|dschihadisten|islamisten|taliban|hamas|hisbollah|huthi|huthis|junta|banden|guerilla|vereinte nationen|vereinten nationen|uno|un|nato|eu|islamischer staat|regierungstruppen|regierungssoldaten|regime',
  institutions: 'polizei|rathaus|behörde|verwaltung',
  independents:
    'bank|banken|notenbank|zentralbank|ezb|justiz|richter|gericht|gerichte|presse|medien|staatsanwaltschaft|journalisten|behörde|auto|autos|fahrzeug|fahrzeuge|universität|universitäten|hochschulen|hochschule|unternehmen|frauen|patienten|redaktion|finanzielle|fahren|roboter|kinder|energie|gewerkschaft|verein|rundfunk|experte|experten',
  fillers:
    'der|die|das|den|dem|des|ein|eine|einen|einer|eines|sein|seine|seinen|seiner|seines|seinem|ihre|ihr|ihren|ihrer|ihres|früheren|frühere|dieser|diese|dieses|diesen|ganze|ganzen|große|großen|großer|weite|weiten|teil|mehr|weniger|als|hälfte|drittel|fünftel|viertel|fast|rund|etwa|mehrere|zwei|drei|vier|fünf|sechs|sieben|andere|anderen|kleine|kleinen|kleiner|strategisch|wichtige|wichtigen|ehemalige|ehemaligen|von|vom|im|in|an|auf|auch|einige|völkerrechtlich|südlichen|nördlichen|östlichen|westlichen|meisten|gesamte|gesamten|prozent|unbewohnten|unbewohnte|beiden|über|am',
  closers:
    'und|oder|aber|doch|in|im|an|am|auf|aus|bei|mit|nach|von|zu|für|seit|bis|vor|wenn|weil|dass|als|wie|ob|ohne|gegen|durch|während|ist|sind|war|waren|hat|haben|wird|werden|wurde|wurden|soll|will|ab|sagte|anerkannt|anerkennen|an|zurück|bleiben|gehören|sein|annektiert|besetzt|nicht',
  describingEndings:
    /(?:ische|ischen|ischer|isches|liche|lichen|licher|ige|igen|iger|te|ten|ter|ierte|ierten|e|en)$/,
  adverbEndings: /weise$/,
  of: 'von|der|des|vom',
  by: 'von',
  to: 'an|zu|zum',
  under: 'unter|in|an',
  as: 'als',
  not: 'nicht|nie|niemals|kein|keine|keinen|ohne|weigert',
  being:
    'ist|sind|war|waren|wird|werden|wurde|wurden|bleibt|bleiben|blieb|sei|seien|als|sein|betrachtet|betrachten|bildet|gewesen|gilt|sieht|gelten',
  auxiliaries:
    'hat|haben|hatte|hatten|ist|sind|wird|wurde|wurden|auch|noch|schon|bereits|heute|weiterhin|seither|seitdem|sich|völkerrechtlich|international',
  relatives: 'die|das|der|,|den|dem|welche',
  finiteVerbs: 'ist|sind|war|waren|hat|habe|haben|hätte|sei|wird|werde|kann|könne|müsse',
  recognisedAs:
    'teil|hauptstadt|staat|land|gebiet|unabhängig|unabhängigen|unabhängiger|souverän|souveränen|republik|russisch|ukrainisch|israelisch|marokkanisch|eigenständigen|provinz|staatsgebiet|chinesisch|bestandteil',
  pronouns: 'sie|es',
  own: 'seine|ihre|seiner|ihrer|volle',
  parties: `russisch*|russen|ukrainisch*|ukrainer|chinesisch*|japanisch*|japaner|israelisch*|palästinensisch*|palästinenser*|argentinisch*|
    britisch*|briten|spanisch*|spanier|marokkanisch*|türkisch*|türken|griechisch*|griechen|serbisch*|serben|kosovarisch*|
    armenisch*|armenier|aserbaidschanisch*|georgisch*|indisch*|pakistanisch*|syrisch*|irakisch*|iranisch*|kurdisch*|
    kurden|französisch*|franzosen|deutsch*|amerikanisch*|amerikaner|us|venezolanisch*|bolivianisch*|chilenisch*|
    katalanisch*|katalanen|schottisch*|schotten|koreanisch*|südkoreanisch*|nordkoreanisch*|philippinisch*|vietnamesisch*|
    indonesisch*|sudanesisch*|äthiopisch*|eritreisch*|somalisch*|libysch*|dänisch*|dänen|norwegisch*|niederländisch*|
    portugiesisch*|italienisch*|österreichisch*|polnisch*|ungarisch*|rumänisch*|sowjetisch*|osmanisch*|moskau*|kiew*|
    peking*|tokio*|london*|madrid*|washington*|paris|berlin*|ankara*|athen*|belgrad*|rabat*|caracas|neu-delhi|
    islamabad*|teheran*|damaskus|bagdad*|kreml*|sowjetunion|großbritannien*|england*|osmanisch* reich*|polisario|
    taipeh*|seoul*|manila*|hanoi*|baku*|eriwan*|tiflis|kopenhagen*|wien|rom|budapest|italien*|österreich*|
    russland*|japan*|china*|israel*|marokko*|spanien*|frankreich*|indien*|pakistan*|serbien*|dänemark*|argentinien*|
    venezuela*|deutschland*|ukraine|georgien*|aserbaidschan*|armenien*|griechenland*|zypern*|syrien*|mauritius|guyana*`,
  capitalisesNouns: true,
  freeOrder: true,
  adjectivesFollow: false,
};
