import type { SovereigntyWords } from '@/lib/claims/sovereignty-words';

export const sovereignty: SovereigntyWords = {
  stating: {
    disputes: `disputa* territorial*|conflicto* territorial*|litigio* territorial*|diferendo* territorial*|
      disputa* fronteriz*|conflicto* fronteriz*|diferendo* fronterizo*|territorio* en disputa|territorio* disputado*|
      islas disputadas|islas en disputa|zona* en disputa|frontera* disputada*|aguas en disputa|aguas disputadas|
      región en disputa|región disputada|diferendo* marítimo*|disputa de soberanía`,
    claims: `reivindicaci* territorial*|reclamaci* territorial*|reclamo* territorial*|reclama* la soberanía|
      reclamó la soberanía|reivindica* la soberanía|reivindicó la soberanía|reclamo* de soberanía|
      reivindicación de soberanía`,
    cedes: `cesión territorial|cesiones territoriales|concesi* territorial*|ced* territorio*|cedió territorio*|
      ced* parte de su territorio|pérdida* territorial*|renunciar a territorio*`,
    annexes: 'anexión de|anexiones|anexionista*|expansión territorial',
    controls: 'línea de control|control territorial|ganancias territoriales',
    occupies: `territorio* ocupado*|territorios palestinos ocupados|potencia ocupante|fuerzas ocupantes|
      fuerzas de ocupación|tierras ocupadas|ocupación militar`,
    borders: `demarcación de la frontera|delimitación de la frontera|delimitación marítima|frontera* marítima*|
      límite* marítimo*|zona* económica* exclusiva*|aguas territoriales|mar territorial|integridad territorial|
      plataforma continental|fronteras de 1967|fronteras reconocidas internacionalmente`,
    secedes: `declar* la independencia|declar* su independencia|declar* independiente*|declaración de independencia|
      declaración unilateral de independencia|proclam* la independencia|proclam* su independencia|secesión|
      secesionista*|región separatista|regiones separatistas|república* separatista*|territorio* separatista*|
      república* autoproclamada*|se independiz*|independizarse`,
    status: `referéndum de independencia|referendo de independencia|referéndum sobre la independencia|
      referéndum de autodeterminación|referendo de autodeterminación|derecho de autodeterminación|
      derecho a la autodeterminación|solución de dos estados|solución de los dos estados|estado palestino|
      protectorado*|territorio* de ultramar|territorio* no autónomo*|estado libre asociado|
      asentamiento* israelí*|asentamientos judíos|colonias israelíes|asentamientos ilegales|
      política de una sola china|principio de una sola china|territorio* británico* de ultramar`,
  },
  nearPlace: {
    annexes: 'anexó|anexar|anexionar*|anexionó|anexado*|anexada*|anexaron|anexion* a|se anexó|anexa a',
    owns: 'soberanía|derechos históricos',
    'part-of': 'reunificación|integridad|incorporación a',
    status: 'colonia británica|colonia francesa|colonia española|colonia portuguesa|partición',
    claims: 'como propio|como propia|como propias|como propios|como suyo|como suya|como suyas',
  },
  selfRule: {
    secedes:
      'lograr la independencia|logró la independencia|obtuvo la independencia|obtener la independencia|alcanzó la independencia|independencia total|conseguir la independencia|independencia respecto',
    status:
      'independencia|autonomía|autodeterminación|autogobierno|estado independiente|estado soberano|país independiente|república independiente|nación soberana|territorio autónomo',
  },
  overLand: {
    claims:
      'reclama|reclaman|reclamaba|reclamó|reclamar|reclamado|reivindica|reivindican|reivindicó|reivindicar|reivindicaba|reclamo sobre|reclamación sobre|reclamaciones sobre|reivindicación de|reivindicación sobre|reivindicaciones sobre',
    disputes:
      'disputa por|disputan|se disputan|disputa sobre|conflicto por|diferendo por|litigio por|disputas por|tensión por',
    owns: 'soberanía sobre|soberanía de|soberanía argentina sobre|soberanía española sobre|soberanía marroquí sobre|soberanía israelí sobre|soberanía rusa sobre|soberanía china sobre|posesión de',
    administers: 'jurisdicción sobre|autoridad sobre|administración de',
    occupies: 'ocupación de|ocupación israelí de|ocupación rusa de|ocupación marroquí de',
    cedes:
      'ceder|cede|ceden|cedió|cederá|cedieron|cesión de|renunciar a|renunció a|renuncia a|entrega de|pérdida de',
    controls: 'control de|control sobre|toma de|captura de|conquista de',
    status: 'estatus de|futuro de|estatuto de',
  },
  taking: { administers: 'administra|administran|administraba|gobierna|gobernó|gobernaba|gobiernan' },
  storming: {
    controls:
      'capturó|capturaron|conquistó|conquistaron|tomó|tomaron|controla|controlan|controlaba|controlaban|reconquistó|recuperó|recuperaron|domina|dominan',
  },
  conquering: {
    occupies: 'ocupa|ocupan|ocupó|ocuparon|ocupar|ocupaba|ocupaban|ha ocupado',
    controls:
      'tomó el control de|tomaron el control de|tomar el control de|perdió el control de|recuperó el control de|asumió el control de',
    annexes: 'anexó|anexionó|anexar|anexionar',
  },
  toParty: {
    owns: 'pertenece a|pertenecen a|pertenecía a|pertenecían a|perteneció a|pertenece al',
    administers: 'administrad* por|gobernad* por',
    controls:
      'controlad* por|en manos de|en poder de|tomad* por|cayó en manos de|bajo control de|bajo el control de',
    occupies: 'ocupad* por',
    annexes: 'anexad* por|anexionad* por',
    claims: 'reclamad* por|reivindicad* por',
    cedes: 'cedid* a|devuelt* a|entregad* a|transferid* a',
    disputes: 'disputad* por|disputad* entre|en disputa entre',
    recognises: 'reconocid* por',
  },
  describing: {
    occupies: 'ocupado|ocupada|ocupados|ocupadas',
    annexes: 'anexionada|anexionado|anexada|anexado|anexionadas|anexadas',
    secedes: 'separatista|separatistas|secesionista|autoproclamada|autoproclamado',
    disputes: 'disputado|disputada|disputados|disputadas',
    status: 'autónoma|autónomo',
  },
  regimes: {
    controls: 'control|dominio',
    administers: 'administración|mandato|jurisdicción|gobierno',
    occupies: 'ocupación',
    owns: 'soberanía',
  },
  owned: {},
  predicates: {
    disputes: 'es disputada|es disputado|está ocupada|están ocupadas|está en disputa|están en disputa',
    annexes: 'fue anexad*|fueron anexad*|fue anexionad*',
  },
  leaving: {
    secedes:
      'se separó de|separarse de|se escindió de|independencia de|secesión de|independizarse de|se independizó de',
    'part-of': 'incorporarse a|se incorporó a|permanecer en|unirse a|salir de|abandonar',
  },
  remaining: 'sigue siendo|seguirá siendo|siguen siendo',
  membership:
    'parte de|parte del|parte integrante de|parte integral de|parte inalienable de|provincia de|una provincia de|colonia de',
  recognising:
    'reconoce|reconocen|reconoció|reconocieron|reconocer|reconocerá|reconocido|reconocida|reconozca|reconocimiento de|reconocimiento del',
  returning:
    'devolver|devolvió|devolverá|entregar|entregó|entregará|transferir|transfirió|traspasó|devolvieron',
  buying: 'comprar|compró|adquirir|adquirió|compra de',
  innocent: `día de la independencia|guerra de independencia|guerra de la independencia|independencia judicial|
    independencia económica|independencia energética|independencia financiera|independencia editorial|
    independencia de la justicia|independencia de los jueces|independencia del poder judicial|
    independencia del banco|control de fronteras|control* fronterizo*|bajo control|soberanía alimentaria|
    soberanía digital|soberanía energética|soberanía tecnológica|comunidad autónoma|comunidades autónomas|
    gobierno autonómico|conducción autónoma|ocupa el cargo|ocupa el puesto|ocupa el primer|ocupa el segundo|
    toma de posesión|toma de decisiones|tomó posesión|tomó la decisión|control de calidad|control de armas|
    control de la inflación|guardia fronteriza|autónomos|autonomía estratégica|autonomía universitaria`,
  territoryNouns:
    'territorio|territorios|islas|isla|islote|islotes|archipiélago|península|enclave|enclaves|exclave|provincia|provincias|atolón|arrecife|arrecifes|aguas|espacio aéreo|meseta|franja',
  landNouns:
    'región|regiones|zona|zonas|ciudad|ciudades|localidad|localidades|pueblo|pueblos|aldea|aldeas|distrito|tierras|tierra|capital|norte|sur|este|oeste|estrecho|mar|costa|valle|asentamientos|bastión|área|áreas|canal|peñón',
  stateNouns: 'estado|estados|país|países|nación|naciones|república|repúblicas|reino',
  forces:
    'fuerzas|tropas|ejército|militares|militantes|rebeldes|insurgentes|separatistas|soldados|combatientes|milicia|milicias|yihadistas|islamistas|talibanes|talibán|hamás|hezbolá|hutíes|guerrilla|guerrillas|paramilitares|junta|bandas|cárteles|cártel|onu|otan|ue|naciones unidas|estado islámico|régimen',
  institutions: 'policía|ayuntamiento|gobierno|hospital|universidad|audiencia',
  independents:
    'banco|bancos|judicial|jueces|juez|tribunal|tribunales|justicia|prensa|medios|fiscalía|fiscal|periodistas|regulador|coche|coches|vehículo|vehículos|batería|universidad|empresa|pacientes|mujeres|editorial|financiera|económica|trabajadores|personas',
  fillers:
    'el|la|los|las|un|una|unos|unas|su|sus|este|esta|estos|estas|ese|esa|toda|todo|todas|todos|gran|parte|mayor|mayoría|casi|más|menos|mitad|cuarta|tercera|quinta|tercio|de|del|cerca|varias|varios|dos|tres|cuatro|cinco|seis|siete|otras|otros|pequeña|pequeñas|pequeño|estratégica|estratégico|meridionales|septentrionales|antigua|antiguo|sobre|en|por ciento|también|amplias|mayoritariamente|a',
  closers:
    'y|o|pero|en|por|para|con|desde|hasta|tras|cuando|que|según|sin|como|ni|si|aunque|de|a|al|del|mientras|durante|antes|después',
  describingEndings:
    /(?:ales|ental|entales|oso|osa|osas|ado|ada|adas|ados|ido|ida|idas|idos|ano|ana|anas|eño|eña|ense|enses|ico|ica|icas)$/,
  adverbEndings: /mente$/,
  of: 'de|del',
  by: 'por',
  to: 'a|al',
  under: 'bajo|en|al|a',
  as: 'como',
  not: 'no|nunca|jamás|sin|tampoco|ni',
  being:
    'es|son|era|eran|fue|fueron|ser|sea|forma|forman|formaba|formaban|formó|formar|considera|consideran|como|sigue|siendo|sido|parte',
  auxiliaries: 'ha|han|había|habían|se|ya|aún|todavía|también|que|le|lo|la',
  relatives: 'que|,|cual|cuales',
  finiteVerbs: 'es|son|era|fue|será|ha|han|había|tiene|tenía|debe|puede',
  recognisedAs:
    'parte|capital|estado|país|territorio|independiente|soberano|soberana|república|rusas|rusa|ruso|ucraniano|israelí|marroquí|legítimo|integral|china',
  pronouns: '',
  own: 'su|sus|plena',
  parties: `ruso*|rusa*|ucranian*|chin*|japon*|israelí*|palestin*|argentin*|británic*|español*|marroquí*|saharaui*|turc*|
    griego*|griega*|serbi*|kosovar*|armeni*|azerbaiyan*|georgian*|indi*|pakistan*|siri*|iraquí*|iran*|kurd*|francés*|
    frances*|alemán*|aleman*|estadounidense*|venezolan*|guyanes*|bolivian*|chilen*|peruan*|colombian*|
    nicaragüens*|catalán|catalan*|escoc*|coreano*|coreana*|filipin*|vietnamit*|indonesi*|sudan*|etíope*|
    eritre*|somalí*|libi*|mauritan*|argelin*|danes*|danés|noruego*|holandes*|neerlandes*|portugues*|portugués|belga*|
    mexican*|cuban*|panameñ*|moscú|kiev|kyiv|pekín|tokio|londres|madrid|washington|parís|berlín|ankara|atenas|
    belgrado|rabat|caracas|buenos aires|georgetown|nueva delhi|islamabad|teherán|damasco|bagdad|kremlin|ee uu|
    eeuu|ee.uu.|unión soviética|urss|gran bretaña|inglaterra|imperio otomano|frente polisario|polisario|jartum|
    adís abeba|nairobi|bogotá|managua|la paz|santiago|lima|taipéi|seúl|manila|hanói|bakú|ereván|tiflis`,
  capitalisesNouns: false,
  freeOrder: false,
  adjectivesFollow: true,
};
