/** The months by name, in the languages in which exports write them. */

import { withoutMarks } from "../texts/letters";

/** From January to December. Where two languages mean different months by one word, neither is here. */
const NAMES = [
  "january february march april may june july august september october november december",
  "januar februar märz april mai juni juli august september oktober november dezember",
  "janvier février mars avril mai juin juillet août septembre octobre novembre décembre",
  "enero febrero marzo abril mayo junio julio agosto septiembre octubre noviembre diciembre",
  "gennaio febbraio marzo aprile maggio giugno luglio agosto settembre ottobre novembre dicembre",
  "janeiro fevereiro março abril maio junho julho agosto setembro outubro novembro dezembro",
  "januari februari maart april mei juni juli augustus september oktober november december",
  "januari februari mars april maj juni juli augusti september oktober november december",
  "januar februar marts april maj juni juli august september oktober november december",
  "styczeń luty marzec kwiecień maj czerwiec lipiec sierpień wrzesień październik listopad grudzień",
  "stycznia lutego marca kwietnia maja czerwca lipca sierpnia września października listopada grudnia",
  "ocak şubat mart nisan mayıs haziran temmuz ağustos eylül ekim kasım aralık",
  "январь февраль март апрель май июнь июль август сентябрь октябрь ноябрь декабрь",
  "января февраля марта апреля мая июня июля августа сентября октября ноября декабря",
  "január február március április május június július augusztus szeptember október november december",
  "ianuarie februarie martie aprilie mai iunie iulie august septembrie octombrie noiembrie decembrie",
  "januari februari maret april mei juni juli agustus september oktober november desember",
  "jänner feber märz april mai juni juli august september oktober november dezember",
  "leden únor březen duben květen červen červenec srpen září říjen listopad prosinec",
  "ledna února března dubna května června července srpna září října listopadu prosince",
  "ιανουάριος φεβρουάριος μάρτιος απρίλιος μάιος ιούνιος ιούλιος αύγουστος σεπτέμβριος οκτώβριος νοέμβριος δεκέμβριος",
  "ιανουαρίου φεβρουαρίου μαρτίου απριλίου μαΐου ιουνίου ιουλίου αυγούστου σεπτεμβρίου οκτωβρίου νοεμβρίου δεκεμβρίου",
  "一月 二月 三月 四月 五月 六月 七月 八月 九月 十月 十一月 十二月",
];
/** A shorter word is no abbreviation of a month. */
const SHORTEST = 3;
const IRREGULAR: Readonly<Record<string, number>> = { mrz: 3, mrt: 3 };

let months: readonly (readonly string[])[] | undefined;
const remembered = new Map<string, number | undefined>();

/**
 * The month a word names, in full or cut after at least three letters; `undefined` when it names none, or several
 * (`jui` is June and July).
 *
 * @param word letters only, in any case, with or without accents
 * @example monthNamed("Sept") // => 9
 * @example monthNamed("févr") // => 2
 */
export function monthNamed(word: string): number | undefined {
  const sought = plain(word);
  if (!remembered.has(sought)) remembered.set(sought, monthIn(sought));
  return remembered.get(sought);
}

/** @private */
function monthIn(sought: string): number | undefined {
  if (IRREGULAR[sought]) return IRREGULAR[sought];
  months ??= NAMES.map((names) => names.split(" ").map(plain));
  const lists = months;
  const monthsWhere = (fits: (name: string) => boolean) =>
    new Set(lists.flatMap((names) => names.flatMap((name, index) => (fits(name) ? [index + 1] : []))));
  const named = monthsWhere((name) => name === sought);
  const isCut = named.size === 0 && sought.length >= SHORTEST;
  const fitting = isCut ? monthsWhere((name) => name.startsWith(sought)) : named;
  const [month] = fitting;
  return fitting.size === 1 ? month : undefined;
}

/** @private */
function plain(word: string): string {
  return withoutMarks(word).toLowerCase();
}
