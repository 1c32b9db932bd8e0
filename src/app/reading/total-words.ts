/** Words that mark a row as no customer, in the languages that people keep their lists in. */

import { tidy } from "../../core/cells/cell";

/** A row of this name and no other is a total, or an average, wherever it stands. */
const TOTAL =
  /^(grand total|overall|overall (total|result)|total result|sum total|net total|result|all customers|average|mean|median|durchschnitt|mittelwert|moyenne|promedio|media|gemiddelde|平均|平均值|平均數|均值|sub ?total|totals?|sum|summe|gesamt|gesamtsumme|gesamtergebnis|zwischensumme|ergebnis|insgesamt|total g[eé]n[eé]ral|total general|total geral|sous ?total|suma|soma|somme|totale|totale generale|totaal|eindtotaal|subtotaal|subtotale|итого|всего|общий итог|toplam|genel toplam|razem|suma końcowa|summa|yhteensä|i alt|celkem|összesen|tổng cộng|jumlah|σύνολο|总计|总 ?计|总额合计|合 ?计|小 ?计|累 ?计|汇总|总和|共计|[本当][页日周月季年](小计|合计|总计|累计)|總 ?計|合 ?計|小 ?計|累 ?計|彙總|總和|共計|[本當][頁日週月季年](小計|合計|總計|累計)|総計|頁計|月計|합계|소계|총계|총합계)$/u;

/** Words of a total among others, such as `North Total` or `Total for 2024`. */
const TOTAL_AT_AN_END =
  /^((grand |sub ?)?totals?|gesamt|summe|zwischensumme|sous ?total|totale?|totaal|合计|小计|总计|合計|小計|總計|総計)\b|(\b((grand |sub ?)?totals?|gesamt|summe|zwischensumme|sous ?total|totale?|totaal|ergebnis)|合计|小计|总计|合計|小計|總計|総計|汇总|彙總)$/u;

/** What stands below a table about the table. */
const NOTE =
  /^(\*|※|source|notes?|remarks?|prepared|printed|exported|generated|created by|created on|downloaded|accrual basis|cash basis|report|page \d|as of|end of|quelle|stand|anmerkung|hinweis|fuente|nota|fonte|备注|备 注|注|说明|(制表|制单|填表|打印|导出|审核)(人|员|时间|日期)?|数据来源|来源|单位|以上|備註|註|說明|(製表|製單|列印|匯出|審核)(人|員|時間|日期)?|資料來源|來源|單位|出力日時|作成者|出典|작성자|출력일시?|출처)(\b|[:：,，.。 ]|$)/u;

/** What a printed page says of itself. */
const PAGE =
  /^((page|seite|p[aá]gina|pagina|стр\.?) ?\d+( ?(of|von|de|di|van|из|\/) ?\d+)?|第 ?\d+ ?[页頁](.{0,3}共 ?\d+ ?[页頁])?|\d+ ?(ページ|페이지))$/u;

/** What stands for a name that is not there; pivot tables write it in brackets. */
const NO_NAME =
  /^([-–—−―/.?？…*_]+|n\/a|n\.a\.?|#n\/a|null|nan|[([（【]\s*(blank|empty|none|null|unknown|空白|空|无|無|leer|vide|en blanco|vac[ií]o|vazio|vuoto|leeg|пусто|空欄|비어 있음)\s*[)\]）】])$/u;

/** Names under which tills and shops collect whoever has no name. */
const WALK_IN =
  /^(cash sales?|cash customers?|cash|counter sales?|walk ?ins?|walk ?in (customers?|clients?|sales?)|one ?time (customers?|vendors?)|cpd|guests?|guest (checkout|customers?)|retail customers?|pos customers?|anonymous|unknown|unknown customers?|no name|unspecified|misc|miscellaneous|various|various customers?|(all )?others?|(all )?other (customers?|clients?)|rest|sundry|diverse|diverse kunden|sonstige|sonstige kunden|übrige|übrige kunden|laufkunde|laufkundschaft|barverkauf|client comptoir|client de passage|divers|autres|autres clients|cliente vario|varios|otros|otros clientes|outros|outros clientes|altri|altri clienti|overige|consumidor final|publico en general|público en general|consumatore finale|散客|零售散客|零散客户|零售客户|零售|现金客户|现金|匿名|未知|无名|其他|其它|其他客户|过路客|临时客户|門市客|散客戶|零售客戶|現金客戶|過路客|臨時客戶|其他客戶|一見客|その他|기타)$/u;

/**
 * Whether a name says that its row is a total: `wholly` when it is nothing else, `partly` when it may also be a name.
 *
 * @param name of the row
 * @example saysTotal("Grand Total:") // => "wholly"
 * @example saysTotal("Total Wine") // => "partly"
 * @example saysTotal("Alder Ltd") // => "no"
 */
export function saysTotal(name: string): "wholly" | "partly" | "no" {
  // A name that looks like a formula is a name.
  if (/^[=+@]/.test(name.trim())) return "no";
  const words = plain(name);
  if (TOTAL.test(words)) return "wholly";
  return TOTAL_AT_AN_END.test(words) ? "partly" : "no";
}

/**
 * Whether a text below a table speaks about the table.
 *
 * @param text of the row's first cell
 * @example isNote("Source: ledger export") // => true
 */
export function isNote(text: string): boolean {
  return NOTE.test(tidy(text).toLowerCase());
}

/**
 * Whether a name only says that there is none.
 *
 * @param name of a customer
 * @example saysNoName("(blank)") // => true
 * @example saysNoName("Dash - Co") // => false
 */
export function saysNoName(name: string): boolean {
  return NO_NAME.test(tidy(name).toLowerCase());
}

/**
 * Whether a text is the number of a printed page.
 *
 * @param text of a row that holds nothing else
 * @example isPageNumber("Page 2 of 9") // => true
 * @example isPageNumber("Page Ltd") // => false
 */
export function isPageNumber(text: string): boolean {
  return PAGE.test(tidy(text).toLowerCase());
}

/**
 * Whether a name collects buyers that nobody knows.
 *
 * @param name of a customer
 * @example isWalkIn("Walk-in customer") // => true
 */
export function isWalkIn(name: string): boolean {
  return WALK_IN.test(plain(name));
}

/** Lower case, without brackets, punctuation and double blanks. @private */
function plain(name: string): string {
  return tidy(name)
    .toLowerCase()
    .replace(/[([（【][^)\]）】]*[)\]）】]/g, " ")
    .replace(/[^\p{L}\p{N}]+/gu, " ")
    .trim();
}
