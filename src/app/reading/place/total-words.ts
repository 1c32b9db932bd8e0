/** Words that mark a row as no customer, in the languages that people keep their lists in. */

import { tidy } from "../../../core/cells/cell";
import { lettered, wordsAlone } from "../../../core/texts/letters";
import { oncePerText } from "../../../core/texts/once-per-text";
import { alternatives } from "../alternatives";

/** A row of this name and no other is a total, an average, a share of all or what a page carries over, wherever it stands. */
const TOTAL = alternatives(
  `(gran |grand |sub |net |gross |sum |overall )?totals?|(grand |gran |sub )?(ttl|tot)|subtotals?|overall (total|result)|total result|all customers|
  ((percent|percentage|share|proportion) )?of (the )?(grand )?total|(running|cumulative|cumulated|accumulated) (total|sum|balance)|(total|sum) (so far|to date)|(sum|total) (of )?(the )?(top|first|best|largest) \\d+( \\p{Ll}+)?`,
  // What it is the total of, or in which tax it is counted: nobody is called so.
  `(grand |sub )?totals? (of |for |per |the |all |our |net |gross |customers?|clients?|accounts?|revenues?|sales|turnover|amounts?|orders?|invoices?|
  invoiced|paid|due|year|month|quarter|period|page|report|general|usd|eur|gbp|incl|excl|inc|exc|ex|including|excluding|before|after|with|without|
  vat|tax|taxes|gst|ht|ttc|tva|clientes?|clienti|kunden|netto|brutto|iva|(19|20)\\d\\d|q[1-4]|[, ])+`,
  `summe|gesamt|gesamtsumme|gesamtbetrag|gesamtumsatz|gesamtergebnis|zwischensumme|endsumme|nettosumme|bruttosumme|summe (netto|brutto)|
  insgesamt|total g[eé]n[eé]ral|total general|total geral|totaux|sous ?total|sous ?totaux|somme|suma total|sumas|soma total|somma|somme|
  totale|totali|totale (generale|complessivo)|subtotale|totales|totais|totaal|totaal generaal|eindtotaal|subtotaal`,
  `(totaal|totale|totali|total|totaux|summe|gesamt(summe|betrag)?|soma|suma|somme)( (excl|incl|inkl|exkl|zzgl|ohne|mit|ht|ttc|con|sin|sem|com|senza|hors|taxes?|btw|iva|mwst|ust|tva|netto|brutto|neto|bruto|generaal|général|general|geral|complessivo|alle|aller|tous|todos|tutti|kunden|clients|clientes|clienti|klanten|\\d+|eur|chf|usd|€))+`,
  `итого|всего|итог|общий итог|итого по (клиентам|всем)|сумма|genel toplam|ara toplam|razem|разом|усього|suma końcowa|suma częściowa|
  totalsumma|totalt|sammanlagt|skupaj|iš viso|kopā|kokku|yhteensä|i alt|sum total|celkem|spolu|összesen|ukupno|tổng cộng|tổng|jumlah|total keseluruhan|รวม|รวมทั้งหมด|σύνολο|الإجمالي|المجموع|اجمالي|إجمالي|مجموع|جمع( کل)?|סה כ|סך הכל|סך הכול|कुल( योग)?|योग`,
  `(总|合|小|共) ?计 ?\\d+ ?(家|户|位|人|个|笔|单|条|项)?|总 ?计|总额合计|总合计|合 ?计|合计金额|小 ?计|累 ?计|计|汇总|总和|总数|总额|总金额|共计|全部合计|以上合计|各项合计|
  [本当][页日周月季年期](小计|合计|总计|累计)|(上页|承前页|前页)?(结转|承前|过次页)|承前页|上页结转|转下页`,
  `總 ?計|合 ?計|合計金額|小 ?計|累 ?計|計|彙總|總和|總數|合共|總額|總金額|共計|[本當][頁日週月季年期](小計|合計|總計|累計)|承前頁|過次頁`,
  `総 ?計|総 ?合計|総額|頁計|月計|年計|中計|(前頁|次頁)繰越|(총 ?)?합 ?계|소 ?계|총 ?계|누 ?계|계|총액|합산`,
  `(brought|carried) (forward|down|over)|(balance )?[bc] [fd]|balance [bc][fd]|übertrag|report à nouveau|à reporter|suma y sigue|suma anterior|
  a riportare|riporto|a transportar|overbrengen`,
  `(opening|closing|beginning|ending|starting) balance|anfangsbestand|endbestand|solde (initial|final)|saldo (inicial|final|iniziale|finale)|[期年]初余额|
  [期年]末余额|上期结余|期初結餘|期末結餘|期初餘額|期末餘額|前期繰越|次期繰越|前月繰越|기초잔액|기말잔액`,
);

/**
 * Averages, plans, taxes and the like, which a firm may be called as well, and short words of totals that are names in other
 * languages: a row of this name is one at an edge of the table or beside another row that does not count.
 */
const IN_ITS_PLACE = alternatives(
  `ytd|mtd|qtd|(year|month|quarter) to date|kumuliert|overall|summary|all|alle|tous|todos|tutti|全部|所有|全体|全體|sum|sums|result|ergebnis|suma|soma|summa|toplam|占比|百分比|比例|average|averages|avg|ave|mean|median|(population )?(std|standard) ?dev(iation)?|std|stdev|variance|standardabweichung|écart ?type|desviación (estándar|típica)|desvio padrão|标准差|標準差|標準偏差|标准偏差|方差|표준편차|
  durchschnitt|mittelwert|mittel|ø|moyenne|moy|promedio|media|m[eé]dia|gemiddelde|среднее|平均|平均值|均值|平均數|평균`,
  `(durchschnittlicher )?(warenkorb|auftragswert)|panier moyen|ticket (medio|médio|moyen)|scontrino medio|(average|avg|mean|median) (order|sale|sales|revenue|value|spend|basket|invoice|per customer|per client)( value| size)?|(moyenne|promedio|média|media|gemiddelde?|durchschnitt) (par|por|per|pro|de) \\p{Ll}+|客单价|平均客单价|客單價|人均(消费|销售额)?|客単価|객단가`,
  // What was planned, or came about before, beside what came about now.
  `((sales|revenue|turnover|annual|yearly|monthly|quarterly|year|month|quarter|team|company|our|fy ?\\d*|\\d{4}) )+(targets?|goals?|budgets?|plan|quota|forecast)( (total|ytd|this year|next year|q[1-4]|h[12]|fy ?\\d*|\\d{4}))?|(targets?|goals?|budgets?|plan|quota|forecast) ((19|20)\\d\\d|fy ?\\d*|sales|revenue|total|for (the |this |next )?(year|month|quarter|period|q[1-4]|h[12]|fy ?\\d*|\\d{4}).{0,8})|
  ((variance|difference|diff|gap|change|deviation|growth|increase|decrease) )?(to|vs|versus|against|from|over|on|of|in) ((the )?(target|goal|budget|plan|quota|forecast|last year|previous year|prior year|ly|py)|%)|(target|goal|budget|plan|quota|growth|change|variance) (achieve(d|ment)|attain(ed|ment)|reached|attainment %|%|percent(age)?|rate|yoy)|% (achieved|attained|reached|growth|change|variance|yoy)|
  (last|previous|prior) (year|month|quarter|period)( (total|sales|revenue))?|(same period )?(last|previous|prior) year|yoy( (growth|change))?|achievement( rate)?|
  (umsatz|jahres|monats|quartals|plan|soll|ziel|vertriebs)(ziel|plan|budget|umsatz|wert|vorgabe)e?|(ziel|plan|budget|soll) \\d{4}|zielerreichung|erfüllungsgrad|vorjahr(eswert|esumsatz)?|vorjahr \\d{4}|(abweichung|veränderung)( (zum?|zur|vom|von|gegen|gegenüber|ggü|vs|in|absolut|relativ|soll|plan|ziel|budget|vorjahr|\\d{4}).*)?|
  (objectif|budget|prévision) (annuel|mensuel|de vente|de ventes|\\d{4})|année (précédente|antérieure|n 1)|n 1|écart( (vs|par|sur|à|au|aux|avec|en|budget|objectif|prévision|absolu|relatif|n 1|\\d{4}).*)?|taux de réalisation|
  (objetivo|meta|presupuesto|orçamento) (anual|mensual|mensal|de ventas?|de vendas?|\\d{4})|(año|ano) anterior|(variación|variação|diferencia|diferença|cumplimiento)( (vs|con|com|respecto|sobre|frente|en|em|del?|do|da|anual|interanual|presupuesto|objetivo|meta|orçamento|\\d{4}).*)?|
  (obiettivo|budget) (annuale|annuo|mensile|di vendita|\\d{4})|anno precedente|(scostamento|variazione)( (vs|da|dal|su|sul|rispetto|in|annua|budget|obiettivo|\\d{4}).*)?|omzetdoel|jaardoel|(doel|begroting) \\d{4}|vorig jaar|verschil( (met|t o v|tov|vs|in|tegen|begroting|doel|\\d{4}).*)?|
  (本?年度?|全年|月度?|季度|销售|业绩|公司|團隊|团队|銷售|業績)*(目标|预算|计划|指标|目標|預算|計畫|計劃)(额|数|值|額|數)?|(目标|预算|计划|目標|預算)?(达成率|完成率|达成|完成比例|達成率|差异|差異)|上年(同期|度)?|去年(同期)?|上期|上月|(同比|环比|同比增长|环比增长|增长率|增长额|成長率|年增率)|
  (売上|年間|月間|年度)?(目標|予算|計画)(額|値|比)?|前年(度|同期|比)?|昨年|対前年比|(매출|연간|월간)? ?(목표|예산|계획)(액|치)?|전년( ?(대비|동기))?|달성률|증감률?`,
  `((fx|exchange|conversion) rates?|wechselkurs|umrechnungskurs|taux de change|tipo de cambio|taxa de câmbio|tasso di cambio|wisselkoers|汇率|匯率|為替レート|환율)(( |^)(used|applied|to|per|on|at|as of|am|zum|vom|du|del|di|au|al|[a-z]{3}|\\d+))*`,
  `(intercompany|inter company|group|consolidation) eliminations?|eliminations?|konsolidierung(sdifferenzen)?|éliminations? (intragroupe|intercos?)|内部(抵消|抵銷)|合并抵消|連結消去`,
  // Taxes and the like between a sum and a total.
  `((plus|add|zzgl|inkl|incl|excl|davon|dont) )?(\\d+ )?(vat|gst|hst|[csi]gst|utgst|cess|round off|sales tax|tax|taxes|mwst|ust|mehrwertsteuer|umsatzsteuer|tva|iva|btw|кдв|ндс|kdv|
  增值税|税额|税金|稅額|營業稅|消費税|消費税等|부가세|부가가치세)( \\d+)*|rounding|rundung|arrondi`,
  `((less|plus|add|zzgl|abzgl|abzüglich|zuzüglich|moins|menos|meno|减|減) )?((general|other|total|sonstige|autres|otros|outros) )?(discounts?( (given|allowed|granted))?|adjustments?|
  (rounding|currency|exchange) (adjustments?|differences?|error)|rundungsdifferenz(en)?|rabatte?|skonto|remises?|ajustements?|descuentos?|ajustes?|descontos?|sconti|arrotondament[oi]|korting(en)?|
  折扣|优惠|优惠金额|抹零|尾差|调整|調整|調整額|差额|差額|値引き?|値引額|할인|조정)`,
);

/** `in %`, `% of budget`, `Growth %`; but `% Arabica` sells coffee. */
const OF_A_TOTAL =
  /^((in|as|en|em) )?%( (of|vs\.?|from|to|over|on|von|vom|des|der|du|del?|di|da|do|zum|zur|gegen|van|share|growth|change|total|gesamt|variance|yoy|achieved|attained|reached|erreicht)( .{1,40})?)?$|^\D{2,40} %$/iu;
/** `North - Subtotal`, and what nobody is called at any place. */
const PARTED_TOTAL =
  /[-–—:：]\s*(sub ?total|total|(zwischen)?summe|gesamt|sous-total|sub ?totale|totaal|小计|合计|小計|合計|소계|합계)\s*[:：]?$|^sub-?total\b|\bsub-?total[:：]?$|zwischensumme|sous-total|subtotaal/iu;

/** Words of a total among others, such as `North Total` or `Total for 2024`. */
const TOTAL_AT_AN_END = lettered(
  String.raw`^((grand |sub ?)?totals?|gesamt\p{Ll}*|summe|zwischensumme|sous ?totale?|totale?|totali|totaal|somme|somma|suma|soma|som|summa|сумма|итого|всего|toplam|razem|合计|小计|总计|合計|小計|總計|総計|합계|소계|총계)(?![\p{Ll}])|(\b((grand |sub ?)?totals?|gesamt|\p{Ll}*summe|sous ?total|totale?|totaal|ergebnis|toplam[ıi]?|razem)|итого|всего|合计|小计|总计|合計|小計|總計|総計|汇总|彙總|합계|소계|총계| 계|[\p{Script=Han}\p{Script=Katakana}] [计計])$`,
);

/** A plan and the like, where it stands above the first or below the last customer; firms are called so as well. */
const PLAN = alternatives(
  `(our |the )?(targets?|goals?|budgets?|plan|plans|quota|forecast|objectives?|actual|actuals|variance|difference|diff|change|growth|increase|gap|delta|to go|shortfall|surplus|achieved|achievement|progress|check|control|checksum|benchmark|threshold|minimum target)|
  kontrolle|prüfsumme|contrôle|ziele?|zielwert|plan|planwert|soll|ist|vorgabe|differenz|wachstum|zuwachs|objectifs?|prévision|différence|évolution|croissance|objetivos?|meta|metas|presupuesto|previsión|diferencia|desviación|cumplimiento|alcanzado|crecimiento|desvio|atingido|realizado|orçamento|previsão|diferença|crescimento|
  obiettiv[oi]|preventivo|previsione|scostamento|raggiunto|differenza|crescita|doel|doelen|begroting|prognose|verschil|groei|план|цель|разница|hedef|bütçe`,
);

/**
 * Whether a name says what was planned, or how far off it is, and may be a firm's as well.
 *
 * @param name of the row
 * @example saysPlan("Target") // => true
 * @example saysPlan("Target Corporation") // => false
 */
export function saysPlan(name: string): boolean {
  return PLAN.test(plainName(name));
}

/** A line over rows of a list that are of another kind than those above it. */
const OTHERS = lettered(
  String.raw`^((our )?(lost|inactive|former|past|ex|closed|churned|dormant|archived|cancelled|canceled|blocked|deleted|terminated|gone|potential|prospective|non ?active|old|internal|supplier|vendor) ?(customers?|clients?|accounts?|companies|buyers?|members?|donors?|patients?|subscribers?|list)?|prospects?|leads?|suppliers?|vendors?|creditors?|partners?|employees|lost (in|since) \d{4}|no longer (active|customers?|clients?)|not active|(customers?|clients?|accounts?) (lost|gone|who left|closed|inactive)( .*)?|(ehemalige?|inaktive?|verlorene?|frühere?|gesperrte?|alte?|abgewanderte?|potenzielle?) ?(kunden|debitoren)?|altkunden|interessenten|lieferanten|(anciens?|inactifs?|perdus?|clients? (perdus?|inactifs?|anciens?)|anciens clients)|fournisseurs?|(clientes? )?(perdidos?|inactivos?|antiguos?|inativos?|antigos?|ex clientes)|proveedores|fornecedores|(clienti )?(persi|inattivi|ex clienti|cessati)|fornitori|(verloren|inactieve?|oude|voormalige?) ?klanten|leveranciers|(已?流失|停用|已停用|不活跃|沉睡|休眠|潜在|历史|失效|已?终止|暂停|黑名单|冻结|內部|内部|流失的)(客户|客戶|名单|会员)?|供应商|供應商|(失注|休眠|退会|解約|取引停止|離脱|見込み?|過去の)(顧客|客|先|得意先)?|仕入先|(이탈|휴면|비활성|탈퇴|거래 ?종료|잠재) ?(고객|거래처)?|공급업체)$`,
);

/**
 * Whether a line without a value says that those below it are no customers, or none any more.
 *
 * @param name of the line
 * @example saysOthers("Lost customers") // => true
 * @example saysOthers("Lost Valley Ltd") // => false
 */
export function saysOthers(name: string): boolean {
  return OTHERS().test(plainName(name));
}

/** Who is meant by a total that has no word of one. */
const ALL = alternatives(
  `(all|whole|entire|complete)( (clients?|accounts?|buyers?|company|list))?|everyone|everybody|company|alle( kunden)?|tous( les clients)?|tout|ensemble|
  todos( los clientes| os clientes)?|tutti( i clienti)?|alle klanten|全部(客户|客戶)?|全体|全體|所有(客户|客戶)?|すべて|全て|全社|전체|все|wszyscy|hepsi`,
  `(the )?(top|best|first) \\d+( (customers?|clients?|accounts?))?|top \\d+ (kunden|clientes?|clienti|klanten)|die (größten|besten) \\d+( kunden)?|前 ?\\d+ ?(名|位|大|家)?(客户|客戶)?|上位 ?\\d+ ?(社|名|件)?|상위 ?\\d+ ?(개사|개|명|위)?`,
);

/** What stands below a table about the table. */
const NOTE =
  /^(\*|※|[([]\d{1,2}[)\]] |records? (downloaded|exported|found)|record\(s\)|seller id|source|notes?|remarks?|(prepared|printed|approved|checked|reviewed|verified|authori[sz]ed|signed|compiled|issued|received) by|prepared|printed|signature:|exported|generated|created by|created on|downloaded|accrual basis|cash basis|report|page \d|as of|end of|quelle|stand|anmerkung|hinweis|fuente|nota|fonte|备注|备 注|注|说明|(制表|制单|填表|打印|导出|审核|审批|复核|批准|经办|会计|出纳|主管|财务)(人|员|时间|日期|主管|负责人|签字)?|数据来源|来源|数据截止.*|截止.*|统计口径|统计时间|单位|以上|備註|註|說明|(製表|製單|列印|匯出|審核|審批|覆核|核准|經辦|會計|出納|主管|財務)(人|員|時間|日期|主管|負責人|簽字)?|資料來源|來源|單位|出力日時|作成者|出典|작성자|출력일시?|출처)(\b|[:：,，.。 ]|$)/u;

/** What a printed page says of itself. */
const PAGE =
  /^((page|seite|p[aá]gina|pagina|стр\.?) ?\d+( ?(of|von|de|di|van|из|\/) ?\d+)?|第 ?\d+ ?[页頁](.{0,3}共 ?\d+ ?[页頁])?|\d+ ?(ページ|페이지))$/u;

/** What stands for a name that is not there; pivot tables write it in brackets. */
const NO_NAME =
  /^([-–—−―/.?？…*_=~→⇒»>]+|tb[adc]|to be (determined|decided|advised|announced|confirmed)|待定|待确认|待確認|未定|x{3,8}|placeholder|(example|sample|dummy) (customer|client|company|name)|(e\. ?g\.|for example|example:|z\. ?b\.|p\. ?ex\.|p\. ?ej\.|例如|例[:：]) ?.*|n\/a|n\.a\.?|#n\/a|\\n|null|none|undefined|nan|[([（【]\s*(blank|empty|none|null|unknown|not set|no value|なし|空白|空|无|無|leer|vide|en blanco|vac[ií]o|vazio|vuoto|leeg|пусто|空欄|비어 있음)\s*[)\]）】])$/u;

/** Names under which tills and shops collect whoever has no name. */
const WALK_IN = alternatives(
  `cash (sale|customer|client)s?( .+)?|cash|(over the )?counter( (sale|customer)s?)?|walk ?(ins?|up)|walk ?(in|up) (customers?|clients?|sales?)|
  (till|pos|retail|shop|store|website|online|internet|phone)( (sales?|customers?|orders?))|retail|pos|till|one ?time (customers?|vendors?)|cpd|guests?|
  guest (checkout|customers?)|general public|anonymous( .+)?|unknown|unknown (customers?|buyers?)|no (name|customer|client|company|account|organi[sz]ation|contact|value)( project)?|unassigned|not (assigned|set|given|known|available|applicable)|default customer|unspecified|not specified|no customer specified|misc|misc(ellaneous)? customers?|
  miscellaneous|various|various customers?|(all )?others?|(all )?other (customers?|clients?)|rest|sundry|sundry (customers?|debtors?)|tests?|test test|
  test (customers?|clients?|orders?|accounts?|users?|buyers?)`,
  `testkund(e|in)|diverse|(diverse|sonstige|übrige) (kunden|debitoren)|sonstige|übrige|laufkunden?|laufkundschaft|tageskunden?|kassenkunden?|bar(verkauf|verkäufe|kunden?|kasse)|
  thekenverkauf|ladenverkauf|nicht (zugeordnet|angegeben|bekannt)|ohne (kunden?|namen|zuordnung|angabe)|keine? (kunde|name|angabe|zuordnung)|unbekannt|gastkunde|gast|privatkunden?`,
  `client test|clients? (comptoir|de passage|anonyme|divers|occasionnel|particuliers?)|(vente|ventes) (au )?comptoir|comptoir|particuliers?|divers|autres|autres clients|sans (client|nom)|non (affecté|attribué|renseigné|précisé|identifié)|consommateur final|inconnu|anonyme`,
  `cliente (de )?prueba|cliente (vario|mostrador|contado|general|genérico|ocasional|final|eventual|anónimo)|clientes (varios|contado|mostrador)|mostrador|ventas? (de )?(mostrador|contado)|
  varios|otros|otros clientes|sin (cliente|nombre|asignar|especificar|identificar)|no (asignado|identificado)|ventas? (al )?p[uú]blico( (en )?general)?|consumidor final|p[uú]blico( en)? general|desconocido`,
  `outros|outros clientes|consumidor|consumidor (final|não identificado)|cliente (padrão|balcão|avulso|diversos?|não identificado)|(venda|vendas) (de )?balcão|diversos|não informado`,
  `altri|altri clienti|consumatore finale|cliente (generico|occasionale|vario|banco|privato|anonimo)|clienti (vari|diversi|occasionali)|vendit[ae] (al )?banco|corrispettivi|banco`,
  `overige|(losse|contante|diverse|overige) (klanten?|verkopen?|verkoop)|baliever(koop|kopen)|kasverkoop|passanten?|toonbank(verkoop)?|onbekend`,
  `(测试|測試)(客户|账号|用户|订单|客戶|帳號|訂單)?|(门店|店面|零售|线下|现场)?(散客|散户|零客)(户)?|(零售|零散|零星|现金|临时|其他|其它|匿名|普通|默认|未知|过路|个人|门市|门店|到店|游客)(客户|顾客|用户|会员|客)|
  未指定(客户)?|无客户|未分配|未归属|未填写|零售|门市|门店零售|门店销售|现金(销售|交易)?|现销|匿名|未知|无名|其他|其它|过路客|路人|游客`,
  `未指定(客戶)?|散客戶?|散戶|(零售|零星|現金|臨時|其他|門市|過路|匿名|一般|未知)(客戶|顧客|客)|門市|現金|過路客|一見客`,
  `テスト|一般(客|顧客|のお客様)|未設定|未登録|不明|(店頭|現金|窓口)(販売|売上|客)?|諸口|その他(顧客|得意先)?|フリー客|一見(客)?|匿名`,
  `기타|(일반|현금|소매|기타|익명|비회원|미등록)( ?(고객|손님|거래처))?|비회원|현금 ?판매|방문 ?고객|미지정|미분류`,
  `pozostali|inni|klient detaliczny|sprzedaż detaliczna|diğer|perakende( müşteri)?|muhtelif( müşteriler)?|прочие|розничный покупатель|частное лицо|физическое лицо`,
);

/**
 * Whether a name says that its row is a total: `wholly` when it is nothing else, `partly` when it may also be a name.
 *
 * @param name of the row
 * @example saysTotal("Grand Total:") // => "wholly"
 * @example saysTotal("Total Wine") // => "partly"
 * @example saysTotal("Alder Ltd") // => "no"
 */
export const saysTotal = oncePerText((name): "wholly" | "partly" | "no" => {
  // A name that looks like a formula is a name.
  if (/^[=+@]/.test(name.trim())) return "no";
  // SAP marks its sums with one star, or more for sums of sums, before the number of the group.
  if (/^([∑Σ]( .*)?|\*{1,4}( ?\d[\w-]*)?)$/u.test(name.trim())) return "wholly";
  if (AMOUNT_IN_WORDS.test(name.trim())) return "wholly";
  if (SPREAD.test(name.trim())) return saysTotal(name.replace(/(?<=\S) (?=\S)/gu, ""));
  if (PARTED_TOTAL.test(tidy(name)) || mayBeName(name)) return "wholly";
  const words = plainName(name);
  if (TOTAL.test(words) || (WITH_MARKS.test(name) && TOTAL.test(tidy(name)))) return "wholly";
  return TOTAL_AT_AN_END().test(words) || ALL.test(words) ? "partly" : "no";
});

/** T O T A L, as headings of printed lists are spread; two blanks part its words. */
const SPREAD = /^[A-Za-zÀ-ÿ]( {1,3}[A-Za-zÀ-ÿ]){3,} ?[:：]?$/u;

/** An amount as cheques and invoices write it out below their lines. */
const AMOUNT_IN_WORDS =
  /^(?=.*[元圆圓角分整正])[（(]?(?:大写|大寫|人民币|人民幣|合计|合計|[:：\s）)])*[零〇壹贰貳叁參肆伍陆陸柒捌玖拾佰仟万萬亿億元圆圓角分整正]{3,}$/u;

/**
 * Whether a name says an average, a plan, a tax or the like, which somebody may be called: only its place among the rows tells.
 *
 * @param name of the row
 * @example ["Average", "Suma", "Total"].map(mayBeName) // => [true, true, false]
 */
export function mayBeName(name: string): boolean {
  return OF_A_TOTAL.test(tidy(name)) || IN_ITS_PLACE.test(plainName(name));
}

/** Of scripts whose vowels are marks, which are no letters of their own: Hindi, Thai. */
const WITH_MARKS = /[\u0900-\u0dff\u0e00-\u0e7f]/;

const PART =
  /^(?!.*( (ltd|inc|llc|plc|cic|gmbh)\.?|公司|[店厅廳馆館屋社])$)[-–—•· ]*(of which|thereof|o\/w|including|incl\.?|davon|darunter|dont|de los cuales|de las cuales|del cual|dos quais|di cui|waarvan|其中|うち|内、?訳|이 ?중|그 ?중)([ :：,，]|(?<=[\u3040-\u9fff]).)/iu;

/**
 * Whether a row says that it is a part of the one above it.
 *
 * @param name of the row
 * @example saysPart("of which online") // => true
 * @example saysPart("Dontas Ltd") // => false
 */
export function saysPart(name: string): boolean {
  return PART.test(name);
}

/** Names of rows that say the largest, the smallest or the number of the others; each may be a name as well. */
const STATISTICS: Readonly<Record<Exclude<Statistic, "average" | "median">, RegExp>> = {
  largest: /^(max|maximum|largest|highest|最大值?|最高值?|höchstwert|máximo|massimo)$/u,
  smallest: /^(min|minimum|smallest|lowest|最小值?|最低值?|kleinstwert|mínimo|minimo)$/u,
  count:
    /^(count|number|n|((total )?(number|no|count) of |total )?(active )?(customers|clients|accounts|buyers|rows|records|entries|lines)( count)?|anzahl (der )?(zeilen|einträge|datensätze)|行数|条数|件数|筆數|행 ?수|건수|anzahl (der )?kunden|nombre de clients|número de clientes|numero (di )?clienti|aantal klanten|客户(总数|数量|数目)|客戶(總數|數量)|顧客数|고객수|计数|個数|个数|户数|客户数|anzahl|nombre|cantidad|conteggio|aantal)$/u,
};

export type Statistic = "largest" | "smallest" | "average" | "median" | "count";

/**
 * What a row seems to say of all others by its name; its value shows whether it does.
 *
 * @param name of the row
 * @example statisticOf("Max.") // => "largest"
 * @example statisticOf("Maxine") // => null
 */
export function statisticOf(name: string): Statistic | null {
  const words = plainName(name);
  const kinds = ["largest", "smallest", "count"] as const;
  return kinds.find((kind) => STATISTICS[kind].test(words)) ?? null;
}

/** Words of statistics before or behind that of a group; the short ones are names as well. */
const PARTIAL: readonly (readonly [Statistic, string])[] = [
  [
    "average",
    "averages?|avg|mean|ø|durchschnitt|mittelwert|schnitt|moyenne|promedio|media|média|gemiddelde?|平均值?|均值|평균|среднее|ortalama",
  ],
  ["median", "median|médiane|mediana|mediaan|中位数|中位數|中央値|중앙값"],
  ["largest", "max|maximum|largest|highest|最大值?|最高值?|最高|máximo|massimo|최대"],
  ["smallest", "min|minimum|smallest|lowest|最小值?|最低值?|最低|mínimo|minimo|최소"],
];
/** Most names have none of these, and need no closer look. */
const MAY_BE_PARTIAL =
  /av|mean|ø|schn|mitt|moy|prom|m[eé]d|gem|平均|均值|평균|сред|orta|中|중|max|larg|high|最|máx|mass|최|min|small|low|mín/iu;
const UNSPACED = String.raw`[\u3040-\u9fff\uac00-\ud7a3]`;
const PARTIAL_WORDS = PARTIAL.map(([kind, words]) => ({
  kind,
  pattern: lettered(
    `^(${words})( |(?<=${UNSPACED}))?$|^(${words})( |(?<=${UNSPACED})).|.( |(?=${UNSPACED}))(${words})$`,
  ),
}));

/**
 * What a row seems to say of a group, by a word that may stand among others; its value shows whether it does.
 *
 * @param name of the row
 * @example partialStatisticOf("North average") // => "average"
 * @example partialStatisticOf("Averaging Ltd") // => null
 */
export function partialStatisticOf(name: string): Statistic | null {
  if (!MAY_BE_PARTIAL.test(name)) return null;
  const words = plainName(name);
  return PARTIAL_WORDS.find(({ pattern }) => pattern().test(words))?.kind ?? null;
}

const COUNT =
  /^(?:(?:#|n|nr|no|count|anzahl|共|计)[\s.:：=]*(\d{1,7})|(?:total )?(\d{1,7})\s*(?:customers?|clients?|accounts?|buyers?|rows?|records?|items?|names?|entries|kunden|clientes|clienti|klanten|家|户|位|人|个|个客户|家客户|位客户|名|社|件|곳|개|명|개사))[家户位人个名]?$/iu;

/** North (2 customers). */
const COUNT_BEHIND =
  /^.+[([（] ?(\d{1,5}) ?(?:customers?|clients?|accounts?|buyers?|kunden|clientes|clienti|klanten|家|户|位|人|个|个客户|家客户|社|件|곳|개|명)?[)\]）]$/iu;

/**
 * The number of customers that a row seems to name, `null` for none; its value shows whether it is their sum.
 *
 * @param name of the row
 * @example countIn("# 12") // => 12
 * @example countIn("12 customers") // => 12
 * @example countIn("Studio 54") // => null
 */
export function countIn(name: string): number | null {
  const [, behind, before] = COUNT.exec(tidy(name)) ?? [];
  const [, inBrackets] = COUNT_BEHIND.exec(tidy(name)) ?? [];
  const digits = behind ?? before ?? inBrackets;
  return digits === undefined ? null : Number(digits);
}

/**
 * Whose total a row is, `""` when its name does not say.
 *
 * @param name of the row
 * @example totalOf("Total for Ann Alder") // => "ann alder"
 */
export function totalOf(name: string): string {
  return plainName(name).replace(TOTAL_BEFORE, "").replace(TOTAL_BEHIND, "").trim();
}

const TOTAL_BEFORE =
  /^(sub ?)?(totale?|totaal|summe|gesamt|合计|小计|合計|小計)( (for|of|für|pour|de|del|di|van))?\b/u;
const TOTAL_BEHIND = /(\b(sub ?)?(totale?|totaal|summe|gesamt|ergebnis)|合计|小计|合計|小計|汇总)$/u;

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
 * Whether a text speaks about the table by its first word only, and goes on as the name of a customer may.
 *
 * @param text of which `isNote` is true
 * @example ["Notes & Co", "Notes: none", "Source"].map(goesOnAsName) // => [true, false, false]
 */
export function goesOnAsName(text: string): boolean {
  const [said = ""] = NOTE.exec(tidy(text).toLowerCase()) ?? [];
  // `Prepared by Ann` is no name.
  const isWord = said !== "" && !said.trim().includes(" ");
  return isWord && NOTE_GOES_ON.test(tidy(text).toLowerCase().slice(said.length)) && !/[:：\d]/.test(text);
}

/** Letters, or a sign that stands in names. */
const NOTE_GOES_ON = /^\s*[&+a-zà-ÿ\u0400-\u04ff\u3040-\u9fff\uac00-\ud7a3]/u;

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
export const isWalkIn = oncePerText((name): boolean => WALK_IN.test(plainName(name)));

/**
 * A name in lower case, without brackets but those around all of it, punctuation and double blanks.
 *
 * @param name of a row
 * @example plainName("Alder & Co. (old)") // => "alder co"
 */
export function plainName(name: string): string {
  const text = tidy(name).toLowerCase();
  // One that nothing closes is passed over as a whole, so that a name of nothing but such costs no more than others.
  const bare = text.replace(/[([（【][^)\]）】]*([)\]）】]?)/g, (aside, end) => (end === "" ? aside : " "));
  return wordsAlone(bare) || wordsAlone(text);
}
