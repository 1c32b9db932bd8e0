/** Words and signs that people write where a value is missing. */

const NOTHING = [
  "n[./]?\\s?a\\.?|nan|nil|null|none|blank|empty|not (?:available|applicable)|no (?:value|data)",
  "n\\.?\\s?v\\.?|k\\.\\s?a\\.?|keine? (?:angaben?|daten)|keine|entfällt|nicht (?:verfügbar|vorhanden)",
  "s[./]\\s?[od]\\.?|n[./]\\s?[cd]\\.?|néant|aucune?|sans objet|non disponible|no (?:disponible|aplica)|ninguno|sin datos?",
  "não (?:disponível|se aplica)|nessuno|n\\.?\\s?v\\.?t\\.?|niet beschikbaar|geen",
  "[无無空]|暂无(?:数据)?|暫無(?:資料)?|[无無](?:数据|資料|记录|紀錄)|[没沒]有|不适用|不適用|なし|該当なし|未入力|없음|해당\\s?없음",
].join("|");
const BLANK_MARK = new RegExp(
  `^(?:[-\u2212–—―_ー]+|[/…·•・]|\\.{2,}|\\\\N|0{1,4}([-/.])0{1,2}\\1(?:0{2}|0{4})(?: 00:00(?::00)?)?|[(<[]?(?:${NOTHING})[)>\\]]?)$`,
  "i",
);
const UNKNOWN_MARK =
  /^(?:tb[acd]|pending|unknown|not known|\?+|unbekannt|offen|ausstehend|inconnue?|en attente|à définir|desconocid[oa]|pendiente|desconhecid[oa]|pendente|sconosciut[oa]|onbekend|待定|待填|待补|待補|待确认|待確認|未知|未填|未定|不详|不詳|不明|미정)$/i;

/**
 * Whether a text says that there is nothing here; an error such as `#N/A` does not, because a formula that failed is to
 * be mended.
 *
 * @param text tidied
 * @example isBlankMark("n.a.") // => true
 */
export function isBlankMark(text: string): boolean {
  return BLANK_MARK.test(text);
}

/**
 * Whether a text says that there is a value which is not known: that is no 0, as a blank cost is.
 *
 * @param text tidied
 * @example isUnknownMark("TBD") // => true
 */
export function isUnknownMark(text: string): boolean {
  return UNKNOWN_MARK.test(text);
}
