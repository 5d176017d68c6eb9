import { trait } from './word-traits';

/**
 * Words whose change changes what is claimed. They decide how a change is named ("number", "date", "negation"), and
 * how much proof a place needs; that a word differs at all is seen without them, in any language.
 */

const functionWords =
  words(`a an the and or but if of in on at to by for from with as is are was were be been being
  it its he she they we you i his her their our your this that these those which who whom whose what when where
  has have had do does did will would can could may might shall should than then there here so such some any all also
  more most very just about into over after before up down out said says say saying 's
  der die das und ein eine le la les un une et de des du el los las y en il lo di che o os e het een van`);

const negations =
  words(`not no never n't without none nobody nothing nowhere neither nor cannot hardly barely scarcely rarely
  deny denies denied denying refuse refuses refused refusing fail fails failed failing lack lacks lacked lacking
  false untrue unlikely reject rejects rejected rejecting
  nicht kein keine keinen keinem keiner keines nie niemals ohne niemand nichts ne pas jamais aucun aucune sans rien
  ni nunca jamás ningún ninguna sin nada non mai nessun nessuna senza não nem sem niet geen nooit zonder ikke inte
  не нет ни без 不 没 沒 無 无 非 未 否 لا ليس لم لن לא אין`);

const months = `january february march april may june july august september october november december
  jan feb mar apr jun jul aug sep sept oct nov dec
  januar februar märz mai juni juli oktober dezember janvier février avril juin juillet août septembre octobre
  novembre décembre enero febrero marzo abril mayo junio julio agosto septiembre octubre noviembre diciembre`;
const weekdays = `monday tuesday wednesday thursday friday saturday sunday mon tue tues wed thu thur thurs fri sat sun
  montag dienstag mittwoch donnerstag freitag samstag sonntag lundi mardi mercredi jeudi vendredi samedi dimanche
  lunes martes miércoles jueves viernes sábado domingo`;
const days = words(`${months} ${weekdays} yesterday today tomorrow tonight noon midnight am pm 年 月 日`);
const monthNames = words(months);

/** Names of days and months that are also common words; only with a capital, or beside a number, are they dates. */
const doubtfulDates = words('may march mar sun sat mon wed mai dec juli am pm day 日 月 年 noon');
/** What makes the number before it one of a date or time. */
const afterClock = words('am pm uhr 年 月 日');
/** Words that only their capital makes a name, or another word: "US" and "us", "Polish" and "polish". */
export const toldByCapital = words('us who it aids polish turkey china chad jordan march may');

/** Places that no list of states, peoples and capitals has: see `addPlaceNames`. */
const places =
  words(`bahrain brussels santiago ecuador gaza greenland jerusalem jamaica liberia luxembourg malta monaco amsterdam
  niger oman qatar doha scotland tibet crimea donetsk luhansk wales europe european africa african asia asian`);

const numberWords: ReadonlyMap<string, number> = new Map(
  words(`zero one two three four five six seven eight nine ten eleven twelve thirteen fourteen fifteen sixteen seventeen
  eighteen nineteen twenty thirty forty fifty sixty seventy eighty ninety`).map((name, rank) => [
    name,
    rank <= 20 ? rank : 10 * (rank - 18),
  ]),
);
const otherNumberWords =
  words(`hundred hundreds thousands dozen dozens half third quarter thirds quarters double doubled triple tripled halved
  twice once first second fourth fifth sixth seventh eighth ninth tenth eleventh twelfth both single couple several
  eins zwei drei vier fünf sechs sieben acht neun zehn hundert tausend deux trois quatre cinq sept huit neuf dix cent
  mille dos tres cuatro cinco seis siete ocho nueve diez cien mil
  一 二 三 四 五 六 七 八 九 十 百 千 万 億 亿 兆 零 两`);

/** By each writing of a list of `name other writings|…`, and by its plural, the name. */
function namesOf(list: string): ReadonlyMap<string, string> {
  return new Map(
    list
      .split('|')
      .flatMap((row) =>
        words(row).flatMap((alias, _, [name = '']) => [[alias, name] as const, [`${alias}s`, name] as const]),
      ),
  );
}

const magnitudes = namesOf(
  `thousand k|million m mn mln millionen millones|billion b bn milliarden milliards|trillion t tn trn`,
);

/** Units by their common names; equal values are the same unit, another value is a changed figure. */
const units = namesOf(
  `% percent pc prozent|€ euro eur|$ dollar usd|£ pound gbp sterling|¥ yen jpy yuan renminbi|₹ rupee|₽ rouble ruble
  |cent|franc|peso|₩|₺ lira|₪ shekel|km kilometre kilometer|metre meter|mile|foot feet ft|inch inches|kg kilogram kilo
  |tonne|ton|gram|lb|litre liter|gallon|barrel|°|celsius|fahrenheit|degree|hectare|acre|mw megawatt|gw gigawatt|kwh|mph
  |kph|kmh|year|month|week|day|hour|minute|seconds|decade|century centuries|percentage|point|bps`,
);

/** What a word stands for where another writing means the same: "bn" and "billion", "five" and "5", "percent" and "%". */
export function meaningOf(key: string): string {
  const value = numberWords.get(key);
  if (value !== undefined) return String(value);
  if (key === "n't" || key === 'cannot') return 'not';
  if (key === '&') return 'and';
  return magnitudes.get(key) ?? units.get(key) ?? monthMeaning(key) ?? key;
}

function monthMeaning(key: string): string | undefined {
  if ((listedTraits(key) & trait.month) === 0 || key.length < 3) return undefined;
  return `${key.slice(0, 3)}.`;
}

function words(list: string): readonly string[] {
  return list.trim().split(/\s+/);
}

/** The traits of every listed word, together. */
const listed = new Map<string, number>();

for (const [bit, keys] of [
  [trait.functionWord, functionWords],
  [trait.negation, negations],
  [trait.dayOrMonth, days],
  [trait.month, monthNames],
  [trait.place, places],
  [trait.numberWord, [...numberWords.keys(), ...otherNumberWords]],
  [trait.magnitude, magnitudes.keys()],
  [trait.unit, units.keys()],
  [trait.doubtfulDate, doubtfulDates],
  [trait.toldByCapital, toldByCapital],
  [trait.afterClock, afterClock],
] as const)
  for (const key of keys) listed.set(key, (listed.get(key) ?? 0) | bit);

/**
 * Adds names of states, their peoples and capitals, separated by commas: a capital
 * at a sentence's start does not tell them from other words. To be called before a text is read, as `index.ts` does with
 * names of its own; the page's script is given the longer list that its finder of claims has.
 */
export function addPlaceNames(names: string): void {
  for (const key of names.toLowerCase().split(',')) listed.set(key, listedTraits(key) | trait.place);
}

/** The traits a word has by being listed here. */
export function listedTraits(key: string): number {
  return listed.get(key) ?? 0;
}
