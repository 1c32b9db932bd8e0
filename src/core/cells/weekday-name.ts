/** The days of the week by name, in the languages in which exports write them before a date or behind it. */

import { withoutMarks } from "../texts/letters";

const NAMES =
  "monday tuesday wednesday thursday friday saturday sunday " +
  "montag dienstag mittwoch donnerstag freitag samstag sonnabend sonntag " +
  "lundi mardi mercredi jeudi vendredi samedi dimanche " +
  "lunes martes miércoles jueves viernes sábado domingo " +
  "segunda-feira terça-feira quarta-feira quinta-feira sexta-feira " +
  "lunedì martedì mercoledì giovedì venerdì sabato domenica " +
  "maandag dinsdag woensdag donderdag vrijdag zaterdag zondag " +
  "måndag tisdag onsdag torsdag fredag lördag söndag mandag tirsdag lørdag søndag " +
  "maanantai tiistai keskiviikko torstai perjantai lauantai sunnuntai " +
  "poniedziałek wtorek środa czwartek piątek sobota niedziela pt nd " +
  "pondělí úterý středa čtvrtek pátek neděle pondelok utorok streda štvrtok piatok nedeľa " +
  "luni marți miercuri joi vineri sâmbătă duminică " +
  "hétfő kedd szerda csütörtök péntek szombat vasárnap " +
  "pazartesi pzt salı çarşamba perşembe cuma cumartesi cmt pazar " +
  "понедельник вторник среда четверг пятница суббота воскресенье пн вт ср чт пт сб вс понеділок вівторок середа субота неділя нд " +
  "δευτέρα τρίτη τετάρτη πέμπτη παρασκευή σάββατο κυριακή " +
  "senin selasa rabu kamis jumat sabtu minggu isnin khamis ahad";
const SHORTEST = 2;

let days: readonly string[] | undefined;

/**
 * Whether a word names a day of the week, in full or cut after at least two letters.
 *
 * @param word letters only, in any case, with or without accents
 * @example ["Lun", "di", "paid"].map(isWeekday) // => [true, true, false]
 */
export function isWeekday(word: string): boolean {
  days ??= NAMES.split(" ").map(withoutMarks);
  const sought = withoutMarks(word).toLowerCase();
  return sought.length >= SHORTEST && days.some((name) => name.startsWith(sought));
}
