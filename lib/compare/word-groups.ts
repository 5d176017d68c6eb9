/**
 * What the comparison of two claims knows of words, in English and, for the words that say nothing, in the other
 * languages claims are found in. Small on purpose: what a list does not know counts as different, and a claim not
 * recognised is offered less, never wrongly. Compiled by hand for this purpose.
 */

/** Words without content of their own. */
export const emptyWords: ReadonlySet<string> = new Set(
  (
    'a an the this that these those it its his her their our my your he she they we you i who which what whose whom ' +
    'of in on at to from by for with without about into onto over under between among through during within across ' +
    'per as than then so and or but nor if because while when where whether though although until since after before ' +
    'is are was were be been being am has have had having do does did done will would shall should may might can could ' +
    'must there here also just only even still already yet now again very much more most less least some any all both ' +
    'such other another own same too up down out off back however moreover meanwhile according say says said told tell ' +
    'added adds reported reports report announced announces stated states claims claim claimed argued insisted noted ' +
    'show shows showed shown found find finds suggest suggests suggested warned warns confirmed confirms data figures ' +
    'figure official officials statement next ago expected estimated estimate estimates around roughly nearly ' +
    'almost approximately some get gets got go goes went come comes came make makes made take takes took taken ' +
    'each single apiece ' +
    // Spanish, French, German, Russian
    'el la los las un una unos unas de del al y o que en por para con sin sobre su sus se es son fue fueron ha han le les ' +
    'des du au aux et ou dans sur pour par avec sans ce cette ces est sont était ont une qui son sa ses selon ' +
    'der die das den dem ein eine einen einem einer und oder von vom zu zum zur im ist sind war waren hat haben wird ' +
    'wurde auf mit für bei nach aus als auch sich ' +
    'и в во на с со к ко по за из от до для о об у не что это как его ее их был была было были будет'
  ).split(' '),
);

/** Words so common in claims that sharing them means little. */
export const plainWords: ReadonlySet<string> = new Set(
  (
    'new year month week day people person country government minister ministry company percent rate number amount ' +
    'total part group world national public state city area million billion thousand euro dollar pound high low large ' +
    'big small long time first far major main long include plan use set hold call give see last cost worth pay'
  ).split(' '),
);

/** One line of words that say the same of a claim's subject, in whatever form they are written. */
const sameMeaning = `
cost price expense priced expensive
spend spending spent outlay outlays
fee charge tariff
build construct construction building built erect
finish complete completion completed completing concluded conclude
start begin begins began begun commence launch launched beginning
open opening opened inaugurate inaugurated
die died death dead dies killed kill fatality deaths
injure injured wounded injury hurt
buy bought purchase purchased acquire acquired acquisition
sell sold sale sales
increase increased rise rose risen grow grew grown growth climb climbed jump jumped soar soared surge surged higher
decrease decreased fall fell fallen drop dropped decline declined shrink shrank slide slid slow slowed lower cut reduce reduced
job employment employ employs employed worker workforce staff employee employees
close closed shut closure shuts
jobless unemployment unemployed
car vehicle automobile
firm company business corporation
child children kid kids
aid assistance help
deal agreement accord pact
treaty convention
sign signed signing signature
law act legislation statute
ban banned prohibit prohibited forbid forbidden outlaw outlawed
border frontier
soldier troops troop
army military armed
missile rocket
plane aircraft jet airplane
ship vessel boat
home house household housing
doctor physician
school schools
poll survey
vote voted ballot
election elections
budget budgets
debt debts
tax taxes taxation
wage wages salary salaries pay
profit profits earnings
revenue turnover revenues
population inhabitants residents inhabitant resident
emission emissions
electricity power
fuel petrol gasoline
rail railway railroad
road highway motorway
airport airports
hospital hospitals
crime offence offences crimes
prison jail
migrant migrants immigrant immigrants
refugee refugees
illness disease
vaccine vaccination jab vaccines vaccinated
flood flooding floods flooded
earthquake quake
fire blaze wildfire
storm hurricane typhoon cyclone
measure stretch span extend
contain comprise
produce manufacture production produced manufactured
deliver delivery delivered delivers
invade invaded invasion
annex annexed annexation
belong belongs part
independent independence
recognise recognised recognize recognized recognition recognises recognizes
citizen citizens
yearly annual annually
area size
sink sank sunk
destroy destroyed destruction
arrest arrested detain detained
win won victory
lose lost loss
film movie
football soccer
u.s us usa america american americans united-states
uk britain british u.k united-kingdom
russia russian russians
ukraine ukrainian ukrainians
china chinese
japan japanese
germany german germans
france french
italy italian italians
spain spanish
poland polish
india indian indians
iran iranian iranians
iraq iraqi iraqis
israel israeli israelis
turkey turkish türkiye
egypt egyptian
canada canadian canadians
australia australian australians
mexico mexican
brazil brazilian
nigeria nigerian
kenya kenyan
sweden swedish
norway norwegian
finland finnish
denmark danish
netherlands dutch
belgium belgian
greece greek
portugal portuguese
switzerland swiss
austria austrian
hungary hungarian
ireland irish
scotland scottish
wales welsh
england english
pakistan pakistani
korea korean
vietnam vietnamese
europe european
eu european-union
africa african
asia asian
un u.n united-nations
nato
`;

/** Words of which a claim about one is not a claim about another of its line. */
const contrasts = `
first last second third fourth fifth sixth seventh eighth ninth tenth
north south east west northern southern eastern western northeast northwest southeast southwest
men women boy girl
male female
import export imported exported
domestic foreign overseas
gross net
nominal real
core headline
federal local regional
urban rural
summer winter spring autumn
buy sell
minimum maximum average median
die injure missing
birth die
win lose
open close
petrol diesel
coal gas oil nuclear solar wind hydro
democrat republican
conservative labour liberal
navy army police
sunni shia
catholic protestant
offshore onshore
primary secondary
parent child pensioner student teacher nurse doctor
budget debt deficit surplus
revenue profit loss
export import
birth death marriage divorce
marriage divorce
gdp inflation unemployment
imports exports
start finish
win contest
hire fire
upper lower
short long
buyer seller
tenant landlord
cat dog
cattle sheep pig
wheat maize rice barley corn
gold silver copper
cost revenue profit
murder robbery burglary theft fraud rape
tall long wide deep
new old
birth case die cure
free kill
release die
length height width depth
passenger crew
`;

/** Ways of saying that something went up, and that it went down: of one subject, a contradiction. */
const up = 'increase';
const down = 'decrease';

/** Words that deny what is said. */
export const denials: ReadonlySet<string> = new Set(
  (
    "not no never none neither cannot can't didn't doesn't isn't wasn't won't hasn't haven't aren't weren't without " +
    'fails failed refuses refused denies denied nicht kein keine pas jamais ningún nunca не нет'
  ).split(' '),
);

/** "Chilean" and "Chile", "Kenyan" and "Kenya": a people's name without its ending. Only ever compared. */
export function rootOfName(stemmed: string): string {
  const root = stemmed.replace(/(ian|ean|an|ese?|ish|i)$/, '').replace(/[aeiou]+$/, '');
  return root.length >= shortestRoot ? root : stemmed;
}

/** What happens to a thing once: of it, a date is what may differ, and no period. */
const onceWords =
  'finish start open sign build bear born found deliver invade annex independent die close ratify abolish adopt enact ' +
  'launch elect resign retire expire ban recognise withdraw join leave land discover invent merge marry collapse cede sink crash ' +
  'burn introduce establish create legalise decriminalise nationalise privatise assassinate convict sentence impeach ' +
  'overthrow crown unify split rename demolish destroy declare';

/** Amounts that are counted over a period, so that two of them without one are not compared. */
const flowWords =
  'profit revenue sell loss budget deficit surplus export import tax turnover income produce wage inflation growth ' +
  'spend emission gdp unemployment jobless visitor tourist arrival crime arrest birth';

const canonical = new Map<string, string>();
for (const line of sameMeaning.trim().split('\n')) {
  const [first = '', ...others] = line.split(' ');
  for (const word of [first, ...others])
    if (!canonical.has(stem(word))) canonical.set(stem(word), stem(first));
}

/** The one word that stands for all of its meaning. */
export const meaningOf = (stemmed: string): string => canonical.get(stemmed) ?? stemmed;

export const once: ReadonlySet<string> = new Set(onceWords.split(' ').map(meaningOfWord));
export const flows: ReadonlySet<string> = new Set(flowWords.split(' ').map(meaningOfWord));
export const upwards = meaningOfWord(up);
export const downwards = meaningOfWord(down);
/** Word → the lines of contrasts it stands in. */
export const contrastsOf: ReadonlyMap<string, readonly number[]> = readContrasts();

function meaningOfWord(word: string): string {
  return meaningOf(stem(word));
}

function readContrasts(): ReadonlyMap<string, readonly number[]> {
  const lines = new Map<string, number[]>();
  contrasts
    .trim()
    .split('\n')
    .forEach((line, index) => {
      for (const word of new Set(line.split(' ').map(meaningOfWord))) {
        lines.set(word, [...(lines.get(word) ?? []), index]);
      }
    });
  return lines;
}

/**
 * A word without its commonest endings, folded: enough to see that "costs", "costing" and "cost" are one. Not
 * Porter's: a word cut too far joins what is different, a word cut too little is merely not recognised.
 */
export function stem(word: string): string {
  const folded = foldLetters(word)
    .toLowerCase()
    .replace(/['’]s?$/u, '');
  if (/[Ѐ-ӿ]/u.test(folded)) return stemCyrillic(folded);
  if (folded.length <= 3 || /\d/.test(folded)) return folded;
  const singular = singularOf(folded);
  const root = singular.replace(/(?<=[aeiouy].*[^aeiou]|[aeiouy]{2}.*)(ing|ed)$/, '');
  const single = root === singular ? root : root.replace(/([bdfgmnprt])\1$/, '$1');
  return single.length > 3 ? single.replace(/e$/, '') : single;
}

/** Without accents; most words have none. */
function foldLetters(word: string): string {
  return /^[\x20-\x7e]*$/.test(word) ? word : word.normalize('NFKD').replace(/\p{M}/gu, '');
}

function singularOf(word: string): string {
  if (/(ss|us|is)$/.test(word)) return word;
  if (word.endsWith('ies')) return `${word.slice(0, -3)}y`;
  return /(x|ch|sh|ss|z)es$/.test(word) ? word.slice(0, -2) : word.replace(/s$/, '');
}

const longestEnding = 3;
const shortestRoot = 4;

function stemCyrillic(word: string): string {
  const ending = /[аеёиоуыэюяйьмх]+$/.exec(word)?.[0].length ?? 0;
  const cut = Math.min(ending, longestEnding, Math.max(0, word.length - shortestRoot));
  return cut > 0 ? word.slice(0, -cut) : word;
}
