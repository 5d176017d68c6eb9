import type { SovereigntyWords } from '@/lib/claims/sovereignty-words';

export const sovereignty: SovereigntyWords = {
  stating: {
    disputes: `différend* territoria*|conflit* territoria*|litige* territoria*|dispute* territoria*|
      différend* frontali*|conflit* frontali*|litige* frontali*|contentieux territorial|contentieux frontalier|
      territoire* disputé*|territoire* contesté*|île* disputée*|îles contestées|zone* disputée*|
      frontière* contestée*|frontière* disputée*|région* disputée*|archipel disputé|eaux disputées|eaux contestées`,
    claims: `revendication* territoriale*|revendique* la souveraineté|revendiquent la souveraineté|
      revendiqué la souveraineté|revendication* de souveraineté|prétentions territoriales|ambitions territoriales`,
    cedes: `concession* territoriale*|cession* territoriale*|échange* de territoire*|céder des territoires|
      céder du territoire|cède des territoires|cédé des territoires|perte* territoriale*|céder une partie de son territoire`,
    annexes:
      "annexion de|annexion d'|annexion du|annexion des|annexions|annexionniste*|expansion territoriale",
    controls: 'ligne de contrôle|contrôle territorial|gains territoriaux',
    occupies: `territoire* occupé*|territoires palestiniens occupés|puissance occupante|forces d'occupation|
      armée d'occupation|terres occupées|zones occupées|occupation militaire`,
    borders: `démarcation de la frontière|délimitation de la frontière|délimitation maritime|tracé de la frontière|
      frontière* maritime*|zone* économique* exclusive*|eaux territoriales|mer territoriale|intégrité territoriale|
      plateau continental|frontières de 1967|frontières internationalement reconnues`,
    secedes: `déclar* l'indépendance|déclar* son indépendance|déclar* indépendant*|déclaration d'indépendance|
      proclam* l'indépendance|proclam* son indépendance|sécession|sécessionniste*|région* séparatiste*|
      république* séparatiste*|territoire* séparatiste*|république* autoproclamée*|enclave séparatiste`,
    status: `référendum d'indépendance|référendum sur l'indépendance|référendum d'autodétermination|
      droit à l'autodétermination|solution à deux états|solution à deux etats|état palestinien|etat palestinien|
      protectorat*|territoire* d'outre-mer|territoire* non autonome*|colonies israéliennes|colonie* juive*|
      implantations israéliennes|politique d'une seule chine|principe d'une seule chine|statut final de|
      collectivité d'outre-mer|territoire britannique`,
  },
  nearPlace: {
    annexes: 'annexé*|annexer*|annexion|annexe la|annexe le|annexent',
    owns: 'souveraineté|droits historiques',
    'part-of': 'réunification|rattachement|rattaché* à',
    status: 'colonie britannique|colonie française|colonie portugaise|colonie espagnole|partition',
    claims: 'comme sien|comme sienne|comme siens|comme siennes|comme son territoire|comme faisant partie',
  },
  selfRule: {
    secedes:
      "accéder à l'indépendance|accédé à l'indépendance|accède à l'indépendance|obtenu son indépendance|obtenir l'indépendance|pleine souveraineté|accession à l'indépendance",
    status:
      'indépendance|autonomie|autodétermination|état indépendant|etat indépendant|état souverain|etat souverain|pays indépendant|république indépendante|territoire autonome|indépendantiste*',
  },
  overLand: {
    claims:
      'revendique|revendiquent|revendiquait|revendiquaient|revendiqué|revendiquer|revendication de|revendication sur|revendications sur|prétend à|réclame|réclament',
    disputes:
      'différend sur|différend autour|litige sur|conflit autour|se disputent|dispute sur|conteste|contestent|tensions autour|différend à propos',
    owns: 'souveraineté sur|souveraineté de|souveraineté du|souveraineté des|souveraineté marocaine sur|souveraineté israélienne sur|souveraineté russe sur|souveraineté française sur|souveraineté chinoise sur|possession de',
    administers: 'juridiction sur|autorité sur|administration de|administration du',
    occupies:
      "occupation de|occupation du|occupation des|occupation d'|occupation israélienne de|occupation russe de",
    cedes:
      'céder|cède|cèdent|cédé|cédait|céderait|cession de|cession du|renoncer à|renonce à|renoncé à|rétrocession de|perte de',
    controls: 'contrôle de|contrôle du|contrôle sur|prise de|capture de|contrôle des',
    status: 'statut de|statut du|avenir de|avenir du',
  },
  taking: { administers: 'administre|administrent|administrait|gouverne|gouvernait|gouvernent' },
  storming: {
    controls:
      "contrôle|contrôlent|contrôlait|contrôlaient|capturé|conquis|repris|reprennent|reprend|s'emparent de|s'est emparé de|se sont emparés de|s'est emparée de|emparés de|emparé de|emparée de|s'emparer de|reconquis|libéré|tient|tiennent|dominent",
  },
  conquering: {
    occupies: 'occupe|occupent|occupait|occupaient|occupé|occuper|a occupé',
    controls:
      "pris le contrôle de|pris le contrôle du|prend le contrôle de|prendre le contrôle de|perdu le contrôle de|repris le contrôle de|contrôle de|pris le contrôle d'",
    annexes: 'annexé|annexer|annexe|annexait',
  },
  toParty: {
    owns: 'appartient à|appartiennent à|appartenait à|appartenaient à|appartient au|appartenaient au',
    administers: 'administré* par|gouverné* par',
    controls:
      'contrôlé* par|tenu* par|aux mains de|aux mains des|aux mains du|tombé* aux mains|sous le contrôle de|sous contrôle de|sous le contrôle du|sous le contrôle des|pris* par',
    occupies: 'occupé* par',
    annexes: 'annexé* par',
    claims: 'revendiqué* par|réclamé* par',
    cedes: 'cédé* à|rétrocédé* à|rendu* à|restitué* à|transféré* à|cédé* au|rétrocédé* au',
    disputes: 'disputé* par|disputé* entre|contesté* par|que se disputent',
    recognises: 'reconnu* par',
  },
  describing: {
    occupies: 'occupé|occupée|occupés|occupées',
    annexes: 'annexé|annexée|annexés|annexées',
    secedes: 'séparatiste|séparatistes|sécessionniste|autoproclamée|autoproclamé',
    disputes: 'disputé|disputée|disputées|contesté|contestée|contestées|disputés',
    status: 'autonome|semi-autonome',
  },
  regimes: {
    controls: 'contrôle|domination',
    administers: 'administration|mandat|juridiction',
    occupies: 'occupation',
    owns: 'souveraineté',
  },
  owned: {},
  predicates: {
    disputes: 'est disputé*|est contesté*|sont disputé*|est occupé*|sont occupé*',
    annexes: 'a été annexé*|fut annexé*|ont été annexé*',
  },
  leaving: {
    secedes:
      'séparé de|séparée de|séparer de|fait sécession de|indépendance de|indépendance du|détaché de|détachée de',
    'part-of': 'quitter|rejoindre|rester dans|rattaché à|rattachée à',
  },
  remaining: 'reste|restera|restent|demeure',
  membership:
    'partie de|partie intégrante de|partie intégrante du|partie du|province de|une province de|colonie de|partie des',
  recognising:
    "reconnaît|reconnait|reconnaissent|reconnu|reconnaître|reconnaitra|reconnaîtra|reconnaissait|reconnaisse|reconnaissance de|reconnaissance du|reconnaissance d'",
  returning: 'rendre|rend|rendu|restituer|restitué|rétrocéder|rétrocédé|transférer|transféré|remettre',
  buying: 'acheter|acheté|achète|acquérir|racheter|achat du|achat de',
  innocent: `fête de l'indépendance|jour de l'indépendance|guerre d'indépendance|indépendance de la justice|
    indépendance des juges|indépendance judiciaire|indépendance énergétique|indépendance financière|
    indépendance éditoriale|indépendance des médias|indépendance de la presse|indépendance de la banque|
    contrôle* aux frontières|contrôle des frontières|contrôle* frontali*|police aux frontières|sous contrôle|
    souveraineté alimentaire|souveraineté numérique|souveraineté énergétique|souveraineté industrielle|
    souveraineté technologique|voiture autonome|véhicule* autonome*|autonomie stratégique|perte d'autonomie|
    contrôle de la qualité|contrôle des prix|contrôle technique|prise de conscience|prise de position|
    prise de parole|revendique* l'attentat|revendiqué l'attentat|revendique* l'attaque|revendiqué l'attaque|
    occupe le poste|occupe la première|occupe la deuxième|partie de campagne|l'annexe|une annexe|annexes`,
  territoryNouns:
    "territoire|territoires|île|îles|îlot|îlots|archipel|péninsule|presqu'île|enclave|enclaves|province|provinces|atoll|récif|récifs|eaux|espace aérien|plateau|oblast",
  landNouns:
    'région|régions|zone|zones|ville|villes|localité|localités|village|villages|district|terres|terre|capitale|nord|sud|est|ouest|détroit|mer|côte|vallée|colonies|bastion|bande|canal',
  stateNouns: 'état|états|etat|etats|pays|nation|nations|république|républiques|royaume',
  forces:
    'forces|troupes|armée|armées|militaires|militants|rebelles|insurgés|séparatistes|soldats|combattants|milice|milices|djihadistes|jihadistes|islamistes|talibans|hamas|hezbollah|houthis|guérilla|paramilitaires|junte|gangs|cartels|onu|otan|ue|nations unies|état islamique|m23|régime',
  institutions: 'police|mairie|gouvernement|hôpital|université|tribunal|métropole',
  independents:
    'banque|banques|justice|juges|juge|judiciaire|tribunal|tribunaux|presse|médias|parquet|procureur|procureurs|journalistes|régulateur|voiture|voitures|véhicule|véhicules|batterie|batteries|université|universités|entreprise|entreprises|patients|femmes|éditoriale|financière|énergétique|salariés|personnes|seniors|âgées|enfants',
  fillers:
    "le|la|les|l'|un|une|des|de|d'|du|son|sa|ses|leur|leurs|ce|cette|ces|tout|toute|toutes|tous|grande|majeure|partie|plupart|quasi|plus|moins|moitié|tiers|quart|cinquième|près|environ|plusieurs|deux|trois|quatre|cinq|six|sept|autres|petite|petites|petit|petits|stratégique|méridionales|ancienne|ancien|sur|en|pour cent|aussi|quelques|à|vastes|totalité|ensemble|grandes|quelque|essentiel",
  closers:
    "et|ou|mais|en|par|pour|avec|depuis|jusqu'|après|avant|quand|lorsque|que|qui|selon|sans|comme|ni|si|alors|dans|sur|au|à|aux|pendant|contre|malgré|dont|où",
  describingEndings:
    /(?:ales|aux|ale|al|euse|euses|eux|é|ée|és|ées|ain|aine|aines|ique|iques|ais|aise|aises|ois|oise|oises|ien|ienne|iennes|iens)$/,
  adverbEndings: /ment$/,
  of: "de|du|des|d'",
  by: 'par',
  to: 'à|au|aux',
  under: 'sous|à|dans|en',
  as: 'comme|en tant que',
  not: "ne|n'|pas|jamais|sans|refuse|refusé|ni",
  being:
    'est|sont|était|étaient|fut|être|soit|fait|font|faisait|faisaient|faisant|faire|considère|considèrent|comme|reste|restera|été',
  auxiliaries: "a|ont|avait|avaient|s'|se|déjà|encore|toujours|aussi|que|l'|les|est|sont|été|également",
  relatives: "que|qu'|,|dont|qui",
  finiteVerbs: 'est|sont|était|fut|sera|a|ont|avait|doit|peut',
  recognisedAs:
    'partie|capitale|état|etat|pays|territoire|indépendant|indépendante|souverain|souveraine|république|russes|russe|ukrainien|israélienne|marocain|marocaine|intégrante|chinois|faisant',
  pronouns: 'elle|elles',
  own: 'son|sa|leur|pleine',
  parties: `russe*|ukrainien*|chinois*|japonais*|israélien*|palestinien*|argentin*|britannique*|espagnol*|marocain*|sahraoui*|
    turc*|turque*|grec*|grecque*|serbe*|kosovar*|arménien*|azerbaïdjanais*|azéri*|géorgien*|indien*|pakistanais*|
    syrien*|irakien*|iranien*|kurde*|français*|allemand*|américain*|vénézuélien*|guyanien*|bolivien*|chilien*|
    catalan*|écossais*|coréen*|philippin*|vietnamien*|indonésien*|soudanais*|éthiopien*|érythréen*|somalien*|
    libyen*|mauritanien*|algérien*|danois*|norvégien*|néerlandais*|portugais*|belge*|mexicain*|cubain*|comorien*|
    malgache*|mauricien*|rwandais*|congolais*|malien*|moscou|kiev|kyiv|pékin|tokyo|londres|madrid|washington|paris|
    berlin|ankara|athènes|belgrade|rabat|alger|caracas|buenos aires|new delhi|islamabad|téhéran|damas|bagdad|
    kremlin|kigali|kinshasa|urss|union soviétique|grande-bretagne|angleterre|empire ottoman|front polisario|
    polisario|khartoum|addis-abeba|taipei|séoul|manille|hanoï|bakou|erevan|tbilissi|copenhague|moroni|port-louis`,
  capitalisesNouns: false,
  freeOrder: false,
  adjectivesFollow: true,
};
