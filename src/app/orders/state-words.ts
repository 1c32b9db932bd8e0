/** Words of order states, in the languages of shop systems: which of them mean that nothing was bought. */

import { tidy } from "../../core/cells/cell";
import { withoutAccents, wordsAlone } from "../../core/texts/letters";
import { oncePerText } from "../../core/texts/once-per-text";
import { alternatives } from "../reading/alternatives";

/** What a state says of its order; `closed` means done in one system and called off in another. */
export type StateMeaning = "not-bought" | "partly-returned" | "closed" | "done" | "open" | null;

/** Written as `plain` gives them: in lower case, without accents and without the signs that Thai and Hindi set above and below letters. */
const WORDS: Readonly<Record<Exclude<StateMeaning, null>, RegExp>> = {
  "not-bought": alternatives(
    `(order |fully |auto )?cancel(l?ed|l?ation)?( (by|due|because|on|at|after|before|out|no) .*)?|void(ed)?|(fully |payment )?refund(ed)?|
    full refund|refund complete|(delivery )?refused( by (the )?(customer|recipient|buyer))?|undeliverable|(fully )?returned|return(ed)? to (sender|seller)|unpaid|not paid|payment (pending|due|failed|error|declined)|requires (payment method|action|confirmation|capture|source)|incomplete( expired)?|past due|overdue|已?逾期|uberfallig|en retard|vencid[oa]|scadut[oa]|
    (pending|awaiting|waiting for|open) (\\w+ ){0,2}payment|fail|failed|failure|dropped|declined|rejected|denied|expired|abandoned|no shows?|no showed|not attending|draft|quote|
    quotation|quotation sent|storniert (durch|von|vom) .*|annulee?s? par .*|(cancelad|anulad|cancellat|annullat)[oa]s? (por|pelo|pela|dal?|dall) .*|geannuleerd door .*|estimate|charged? ?backs?|disputed?|dispute lost|reversed|uncollectible|deleted|lost|closed lost( .*)?|输单|丢单|失单|輸單|丟單|失單|payment error|test|expenses?|outgoing|money out|ausgaben?|depenses?|egresos?|despesas?|uscit[ae]|uitgaven?|出金|지출|출금|prospecting|qualification|qualified( to buy)?|
    needs analysis|value proposition|id decision makers|perception analysis|proposal( price quote)?|late cancel(l?ed|l?ation)?|negotiation( review)?|
    ((page|product|item|screen|list) ?)?views?( (item|items|cart|product|page|item list|search results|content))?|pv|fav(ou?rite)?|(add(ed)?|remove(d)?) (to|from) (cart|basket|bag|wish ?list)|cart|basket|wish ?list|
    (begin|start|initiate|initiated) checkout|checkout( started)?|add (shipping|payment) info|session start|first visit|scroll|click(ed)?|search(ed)?|select (item|promotion|content)|impressions?|log ?in|sign ?up|浏览|加购|收藏|点击|加入购物车|
    discovery|appointment scheduled|presentation scheduled|decision maker bought in|contract sent|pipeline`,
    `已?取消|订单取消|交易取消|已撤单|已撤销|已?红冲|(交易|订单)(已)?关闭|已关闭|已?退款|已?全额退款|退款成功|退款完成|(已|买家|整单)?退货(退款|完成|成功|入库)?|
    待付款|未付款|待支付|未支付|等待(买家)?付款|支付失败|付款失败|交易失败|(已?作废|发票作废)(发票)?|草稿|报价|已?失效|((买家|客户|用户|收件人|顾客)?已?|货到)拒(收|签)(退回|退货)?|已拒单|已?退单|已?退菜|已?反结账|删除|已删除|被合并|已合并|被拆分|支出|已支出|不计收支|中性交易|已终止|不成立|订单不成立`,
    `訂單取消|((買家|客戶|收件人|顧客)?已?|貨到)拒(收|簽)(退回|退貨)?|交易取消|(交易|訂單)(已)?關閉|已關閉|全額退款|(已|買家|整單)?退貨(退款|完成|成功|入庫)?|未付款|等待(買家)?付款|付款失敗|作廢|已作廢|草稿|報價|不成立|訂單不成立`,
    `retoure( .*)?|rucksendung( .*)?|widerrufen|nicht zugestellt|nao (aprovad[oa]|autorizad[oa])|retour (recu|client|ontvangen)|storniert|storno|abgebrochen|annulliert|erstattet|zuruckerstattet|ruckerstattet|retourniert|zuruckgeschickt|unbezahlt|
    nicht bezahlt|zahlung ausstehend|warten auf zahlung|fehlgeschlagen|zahlungsfehler|entwurf|angebot( gesendet| verschickt)?|abgelehnt|geloscht|verloren|perdue?s?|perdid[oa]s?|pers[oa]`,
    `annulee?s?|rembourse(e|s|es)?|retourne(e|s|es)?|impaye(e|s|es)?|non payee?|(en )?attente d[eu] (paiement|virement|cheque)( .*)?|erreur de paiement|paiement refuse|devis envoye|echouee?|echec|
    brouillon|devis|refusee?`,
    `((pedido|venda|venta|compra|orden) )?cancelad[oa]s?|em digitacao|error (de|en el) pago|erro no pagamento|presupuesto enviado|anulad[oa]s?|reembolsad[oa]s?|devuelt[oa]s?|devolvid[oa]s?|impagad[oa]s?|no pagad[oa]|
    nao pag[oa]|pendiente de pago|aguardando pagamento|pagamento pendente|fallid[oa]|falhou|recusad[oa]|rechazad[oa]|
    borrador|rascunho|presupuesto|orcamento|estornad[oa]`,
    `((ordine|fattura|vendita) )?(annullat[oa]|stornat[oa])|cancellat[oa]|rimborsat[oa]|res[oa]|non (pagat|saldat|incassat)[oa]|da (pagare|saldare|incassare)|in attesa di pagamento|fallit[oa]|bozza|preventivo`,
    `geannuleerd|terugbetaald|geretourneerd|onbetaald|niet betaald|wacht op betaling|mislukt|concept|offerte`,
    `キャンセル(済み?|完了|確定|待ち)?|注文取消|取消|取消済み?|返品(済み?)?|返金(済み?)?|未払い?|未入金|入金待ち|支払い?待ち|下書き|見積もり?`,
    `(주문|결제)?취소(됨|완료)?|환불(됨|완료)?|반품(됨|완료)?|미결제|미입금|결제 ?대기|입금 ?대기|결제 ?실패`,
    `hyvitetty|peruutettu|stornovan[oay]|krediterad|kreditert|krediteret|iade( edildi)?|đa huy|tra hang|hoan tien|ملغ[يى]|ملغاة|مرتجع|مسترد|(di)?batal(kan)?( .*)?|belum (di)?bayar|pengiriman gagal|dikembalikan|nieop[lł]acon[aey]|nezaplacen[oay]?|anulowan[aey]|obetald|makulera(d|t)|ubetalt|maksamatta|peruttu|odenmedi|iptal edil(di|mis)|neachitat[a]?|kifizetetlen|torolve|visszamondva|lemondva|anulat[aă]?|storn[ao]t[aă]?|returnat[aă]|скасован[аоиі]|повернен[оаі]|отказан[аои]?|ακυρ[ωώ]θηκε|ακυρωμ[εέ]νη|επιστρ[αά]φηκε|בוטל[הו]?|מבוטל(ת)?|הוחזר[הו]?|ยกเลก(แลว)?|คนเงน(แลว)?|คนสนคา(แลว)?|đa hoan tien|đa tra hang|لغو شده|रदद|otkazan[aeo]|ponisten[aeo]|stornira(na|no|n)|отмен[её]н[аоы]?|возврат|zwrot|zwrocon[eoay]|zwrot srodkow|vracen[oay]?|vratka|retur|returner(ad|ade|t|et)|palautettu|visszakuld(ve|ott)|returnat[a]?|возвращ[её]н|не оплачен|iptal|iptal edildi|anulowan[eoay]|odrzucon[aey]|zrusen[oay]?|avbruten|annulleret|kansellert`,
  ),
  "partly-returned": alternatives(
    `partial(ly)? (refund(ed)?|return(ed)?)|部分退款|部分退货|部分退貨|teilweise (ruck|zuruck)?erstattet|
    partiellement rembourse(e|s|es)?|parcialmente reembolsad[oa]|parzialmente rimborsat[oa]|
    gedeeltelijk terugbetaald|一部返金|부분 ?환불`,
  ),
  closed: alternatives(
    "closed?|geschlossen|cloture[es]*|ferme[es]*|cerrad[oa]|fechad[oa]|chius[oa]|gesloten",
  ),
  done: alternatives(
    `part(ly|ial|ially)?[ -](paid|payment|shipped|fulfil?led|delivered|invoiced|billed)|deposit (paid|received)|awaiting (fulfil?lment|shipment|shipping|pick ?up|dispatch|collection|delivery)|구매 ?(결정|확정)|교환( ?완료)?|uhrazen[oay]?|hoan thanh|đa giao|da giao|(transaksi |pesanan )?selesai|(sedang |perlu |siap )?dikirim|terkirim|выдан|مكتمل|تم التسليم|vyrizen[oay]?|op[lł]acon[aey]|zaplacen[oay]?|betalt?d?|maksettu|odendi|achitat[a]?|kifizetve|оплачен[аоы]?|выполнен[аоы]?|доставлен[аоы]?|zrealizowan[aey]|in house|arrived|stayed|seated|已?结账|已?結帳|已?挂账|已?结单|待审核|待審核|待配货|待打印|待打单|partiellement (payee?|livree?|expediee?)|parcialmente (pagad[oa]|pag[oa]|entregad[oa]|enviad[oa])|parzialmente (pagat[oa]|evas[oa])|gedeeltelijk (betaald|geleverd)|部分(付款|支付|收款|回款|发货|發貨|出库)|一部(入金|発送)(済み?)?|부분 ?(결제|배송|입금)|
    purchased?|buy|bought|order (placed|completed)|checkout completed|购买|下单购买|
    ok|okay|completed?|checked (in|out)|attended|paid|(remote )?payment (accepted|received|completed?|confirmed)|done|approved|confirmed|accepted|invoiced|posted|shipping|to ship|to receive|ready to ship|on (the|its) way|sale|sales order|locked|in transit|out for delivery|picked up|
    collected|ready( for pickup)?|success(ful)?|succeeded|delivered|shipped|dispatched|fulfill?ed|finished|processing|processed|
    settled|paid out|final(i[sz]ed)?|captured|authori[sz]ed|received|income|incoming|money in|einnahmen?|recettes?|ingresos?|receitas?|entrat[ae]|inkomsten|수입|입금|bezahlt|versendet|交易成功|交易完成|正常|完成|已完成|未关闭|订单未关闭|未作废|未取消|未退款|赢单|贏單|已?成交|gewonnen|gagnee?|ganad[oa]|ganh[oa]|vint[oa]|
    (正数|负数|正常|蓝字|红字)发票|已收钱|对方已收钱|支付成功|收款成功|收入|已收入|无售后|無售後|无售后或售后取消|已付款|已支付|(卖家)?已发货|已出库|等待出库|待出库|(买家|顾客|客户)?已付款|等待(卖家|商家)?发货|等待(买家)?确认(收货)?|卖家部分发货|配送中|派送中|运输中|運送中|運輸中|出貨中|已存入零钱|已收货|已签收|已发货待签收|待签收|待发货|
    待收货|已确认|已审核|已?开立|已?开具|已?開立|處理中|处理中|備貨中|备货中|已结算|已结清|已开票|已發貨|已出貨|待出貨|已收貨|待發貨|已確認|已審核|
    (komplett |vollstandig |teilweise )?(abgeschlossen|bezahlt|geliefert|ausgeliefert)|erledigt|zugestellt|gebucht|verbucht|freigegeben|festgeschrieben|comptabilise(e|s|es)?|contabilizad[oa]|registrad[oa]|versandbereit|versandfertig|abholbereit|abgeholt|entregue|(pago|pagamento) aprovado|aprovad[oa]|faturad[oa]|afgerond|afgehandeld|bezorgd|geleverd|consegnat[oa]|evas[oa]|in preparazione|payee?|livree?|expediee?|terminee?|pagad[oa]|pag[oa]|entregad[oa]|complet(ad)?[oa]|enviad[oa]|
    pagat[oa]|saldat[oa]|incassat[oa]|spedit[oa]|completat[oa]|vigente|timbrad[oa]|paiement( a distance)? accepte|(en cours de )?preparation( en cours)?|en preparation|in (bearbeitung|verarbeitung|zustellung|lavorazione|behandeling)|en proceso|em processamento|en camino|en transito|en preparacion|listo para enviar|a caminho|em transito|unterwegs|en route|in consegna|onderweg|atendid[oa]|em aberto|em andamento|betaald|verzonden|voltooid|(発送|支払い?|処理|入金|出荷|配達|注文|対応)済み?|(入金|支払い?)確認(済み?)?|受注(確定|済み?)|出荷確定|手配済み?|(発送|出荷)?準備中|未対応|対応中|収入|(発送|処理|入金)?完了|未発送|発送待ち|配送中|배송 ?중|배송 ?준비 ?중?|배송 ?대기|상품 ?준비 ?중|배송완료|결제완료|구매확정|выполнен[аоы]?|доставлен[аоы]?|оплачен[аоы]?|отправлен[аоы]?|заверш[её]н[аоы]?|zrealizowan[eoay]|wysłan[eoay]|opłacon[eoay]|dostarczon[eoay]|zakończon[eoay]|wystawion[aey]|onayland[ıi]|onayli|teslim edildi|kargoda|kargolandı|tamamlandı|odendi|teljesitve|kiszallitva|szallitas alatt|feldolgozas alatt|fizetve|livrat[aă]?|finalizat[aă]?|expediat[aă]?|platit[aă]?|виконан[аоиі]|доставлен[аоиі]|сплачен[аоиі]|завършен[ао]?|изпълнен[ао]?|ολοκληρ[ωώ]θηκε|ολοκληρωμ[εέ]νη|παραδ[οό]θηκε|εξοφλ[ηή]θηκε|הושלם|הושלמה|נמסר|שולם|สาเรจ|จดสงแลว|ชาระแลว|đa thanh toan|تکمیل شده|परण|dostavljen[aeo]|isporucen[aeo]|zavrsen[aeo]|placen[aeo]|levererad|skickad|betald|slutford|leveret|sendt|fuldfort|levert|fullfort|toimitettu|lahetetty|valmis`,
  ),
  open: alternatives(
    `open|opened|outstanding|ausstehend|openstaande?|new|sent|issued|viewed|won|closed won|in progress|to do|offen|ouverte?|abiert[oa]|abert[oa]|apert[oa]|open staand`,
  ),
};

/**
 * What a state says of its order; `null` for a word that is not known, which says nothing.
 *
 * @param state as written
 * @example stateMeaning("Cancelled") // => "not-bought"
 * @example stateMeaning("wc-pending-payment") // => "not-bought"
 * @example stateMeaning("[8] Storniert") // => "not-bought"
 * @example stateMeaning("Backordered") // => null
 */
export const stateMeaning = oncePerText((state): StateMeaning => {
  // Programs number their states: [9] Retoure, 7 - Shipped.
  const named = state.replace(NUMBERED, "");
  const words = plain(named);
  const bare = plain(withoutAsides(named));
  const asides = (state.match(ASIDE) ?? []).map(plain);
  const meanings: readonly Exclude<StateMeaning, null>[] = [
    "partly-returned",
    "not-bought",
    "closed",
    "done",
    "open",
  ];
  const found = (text: string) => meanings.find((meaning) => WORDS[meaning].test(text));
  return (
    found(words) ??
    // JD writes (删除)等待出库 over an order that was deleted while it waited.
    (asides.some((aside) => WORDS["not-bought"].test(aside)) ? "not-bought" : found(bare)) ??
    worstOf(
      state
        .split(/[,，;；、]| [-–—|/] /)
        .map(plain)
        .map(found),
    ) ??
    (CALLED_OFF.test(words) && !STILL_OPEN.test(words) ? "not-bought" : null)
  );
});

/**
 * Whether a state says that something is still open, and nothing else.
 *
 * @param state as written
 * @example ["Open", "New"].map(saysOpen) // => [true, false]
 */
export function saysOpen(state: string): boolean {
  return OPEN.test(plain(state));
}

const OPEN =
  /^(open|opened|outstanding|ausstehend|offen|ouverte?|abiert[oa]|abert[oa]|apert[oa]|open ?staande?)$/u;

/**
 * Whether states say of some orders that they are paid: of these one that is open is not. Beside closed ones open and paid are
 * steps of an order.
 *
 * @param states as written
 * @example [["Open", "Paid"], ["Open", "Paid", "Closed"]].map(tellsPaid) // => [true, false]
 */
export function tellsPaid(states: readonly string[]): boolean {
  return (
    states.some((state) => PAID.test(plain(state))) &&
    !states.some((state) => stateMeaning(state) === "closed")
  );
}

const PAID =
  /^(paid|bezahlt|payee?|pagad[oa]|pag[oa]|pagat[oa]|betaald|已付款|已支付|已收款|支払い?済み?|入金済み?|결제완료|입금완료|uhrazeno|opłacon[aey]|оплачено?)$/u;

const NUMBERED = /^\s*[[(#]?\d{1,3}(?:\.\d{1,2})?[\])]?\s*[-–:.]?\s+(?=[^\d\s])/;

/** Among other words, as in `order was cancelled by the buyer`. */
const CALLED_OFF =
  /(^|[ _])(cancel(l?ed)|refunded|returned|devolucion (finalizada|completada|aceptada|aprobada)|devolucao (finalizada|concluida|aprovada)|voided|declined|rejected|failed|fehlgeschlagen|echouee?s?|echec|fallid[oa]s?|falhou|fallit[oa]|recusad[oa]s?|rechazad[oa]s?|refusee?s?|rifiutat[oa]|mislukt|geweigerd|storniert|annulee?s?|remboursee?s?|cancelad[oa]s?|anulad[oa]s?|reembolsad[oa]s?|annullat[oa]|rimborsat[oa]|geannuleerd|terugbetaald|отмен[её]н[аоы]?|скасован[аоиі]|anulowan[eoay]|iptal|stornovan[aoy]|annulleret|kansellert|peruttu|avbruten|avbestilt|torolve|anulata?)($|[ _])|(取消|退款|退货|退貨|退单|作废|作廢|撤销|撤單|失败|失敗)(成功|完成|了|済み?)?$|キャンセル|返品|返金|취소|환불|반품|실패/u;
/** What did not come about, or not wholly, or is only asked for. */
const STILL_OPEN =
  /(^|[ _])(not|no|non|without|nicht|never|un\w+|partial(ly)?|part|teilweise|parcial\w*|parzial\w*|gedeeltelijk|request(ed)?|pending|dispute|partiellement|retry|item|items|was not)($|[ _])|未|无|無|非|不|可|待|申请|申請|部分|拒|中$|一部|依頼|申請中|待ち|거부|부분|요청|미취소/u;

/** Of several states beside one another, as in `已取消，退款成功`: the one by which least was bought. @private */
function worstOf(meanings: readonly (StateMeaning | undefined)[]): StateMeaning {
  if (meanings.includes("partly-returned")) return "partly-returned";
  if (meanings.includes("not-bought")) return "not-bought";
  return meanings.length > 1 && meanings.every((meaning) => meaning === "done") ? "done" : null;
}

/**
 * What stands in brackets beside a state; with an amount it says that only a part came back. Brackets that nothing closes
 * are passed over as a whole, so that a cell of nothing but such costs no more than others.
 */
const ASIDE = /[([（【][^)\]）】\d]*([)\]）】]?)/g;

/**
 * A state without what stands in brackets beside it, such as the name of a pipeline.
 *
 * @param state as written
 * @example withoutAsides("Closed Won (Sales Pipeline)").trim() // => "Closed Won"
 */
export function withoutAsides(state: string): string {
  return state.replace(ASIDE, (aside, end) => (end === "" ? aside : " "));
}

const CALLED_OFF_AT =
  /^(canc|cncl|storniert|storno ?(kennzeichen|kz)|anulad[oa]|cancelad[oa]|annulee?|annullat[oa]|geannuleerd|作废|作廢|취소여부|(order )?cancel(l?ed|l?ation)?( at| on| by| date| time| reason)?|reversed( at| on| by| with| date)?|(is )?test( order)?|reason for (cancellation|rejection)|rejection reason|absagegrund|ablehnungsgrund|stornogrund|(closed )?lost reason|loss reason|reason lost|verlustgrund|motif d[eu] (rejet|refus)|motivo d[ei] (rechazo|rifiuto|recusa|perdida|perda)|取消原因|拒绝原因|拒絕原因|(丢|输)单原因|motif d annulation|motivo (de|di) (la )?cancela[a-z]*|date cancell?ed|(is|was) cancell?ed|void|((is|was) )?voided( at| on)?|(是否|已)(取消|作废|作廢)|取消(时间|日期|時間)|(订单)?关闭时间|storniert am|stornodatum|annulee? le|date d annulation|fecha de cancelacion|data de cancelamento|data annullamento|キャンセル日時?|취소일시?)$/u;
const TAKEN_BACK =
  /cancel|refund|return|void|charged? ?back|revers|storn|erstatt|retour|zuruck|annul|rembours|devuel|devol|reembols|anulad|rimbors|^res[oa]$|terugbetaald|geannuleerd|makuler|krediter|kreditert|kansell|avbr|hyvit|peruut|perutt|iptal|anulow|zrusen|stornov|отмен|возвра|退|冲|取消|作废|作廢|返|キャンセル|취소|환불|반품/u;

/**
 * Whether a state that means that nothing was bought says that a purchase was taken back, and not that it never came about.
 *
 * @param state as written
 * @example ["Refunded", "Draft"].map(saysTakenBack) // => [true, false]
 */
export function saysTakenBack(state: string): boolean {
  return TAKEN_BACK.test(plain(state));
}

const PAID_BACK_AT =
  /^(returns?|refunds?|((is|was) )?charged? ?back( at| on| date)?|dispute(d)?( at| on| date)?|retoure|ruckgabe|retour|devolucion|devolucao|reso|退货|退款|退貨|返品|返金|반품|환불|((is|was|fully) )?(returned|refunded)( at| on| date| time)?|(return|refund) flag|refund(ed)? date|date (returned|refunded)|(是否|已)(退货|退款|退貨)|(退货|退款|退貨)(时间|日期|時間)|zuruckgegeben|retourniert( am)?|erstattet( am)?|retourne(e)?( le)?|rembourse(e)?( le)?|devuelto|reembolsado|reso|rimborsato|返品(日|済み?)|返金(日|済み?))$/u;

/**
 * Whether a heading says that its column tells when, or whether, goods came back or money was paid back.
 *
 * @param heading of a column
 * @example saysPaidBack("Returned?") // => true
 */
export function saysPaidBack(heading: string): boolean {
  return PAID_BACK_AT.test(plain(heading));
}

/**
 * Whether a heading says that its column tells when, or whether, an order was called off.
 *
 * @param heading of a column
 * @example saysCalledOff("Cancelled at") // => true
 */
export function saysCalledOff(heading: string): boolean {
  return CALLED_OFF_AT.test(plain(heading));
}

/**
 * A word as it is looked up: lower case, without accents, punctuation and the prefix of a shop system.
 *
 * @param text as written
 * @example plain("wc-Annulée") // => "annulee"
 */
export const plain = oncePerText((text): string => {
  return wordsAlone(withoutAccents(tidy(text).normalize("NFKC").toLowerCase())).replace(/^wc /, "");
});
