/** Words that Sheets reads as yes or no, in the language of whichever locale a spreadsheet has. */

const ENGLISH = /^(true|false)$/i;
const ELSEWHERE =
  /^(wahr|falsch|vrai|faux|vero|falso|verdadero|verdadeiro|waar|onwaar|sant|falskt|sand|falsk|sann|usann|tosi|epätosi|prawda|fałsz|pravda|nepravda|истина|ложь|істина|хибність|igaz|hamis|doğru|yanliş|yanlış|adevărat|fals|αληθες|ψευδες|benar|salah)$/iu;

/**
 * Whether a text would become a truth value in any spreadsheet.
 *
 * @param text as written; blanks around it do not help
 * @example isTruthWord("TRUE ") // => true
 */
export function isTruthWord(text: string): boolean {
  return ENGLISH.test(text.trim());
}

/**
 * Whether a text would become a truth value in spreadsheets of some locale.
 *
 * @param text as written
 * @example isTruthWordSomewhere("Wahr") // => true
 */
export function isTruthWordSomewhere(text: string): boolean {
  return isTruthWord(text) || ELSEWHERE.test(text.trim());
}
