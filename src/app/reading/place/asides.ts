/** What people write below a list beside the customers: how somebody is reached, when and in what it was made. */

import { tidy } from "../../../core/cells/cell";
import { alternatives } from "../alternatives";
import { plainName } from "./total-words";

/** Nobody is called so; `Phone House` and `Mobile Ltd` go on. */
const ASIDE = alternatives(
  `((our|your|customer|service|support|sales|office|business|head office|contact) )*(tel|phones?|telephone|tele?fax|fax|mobile|cell|hotline|help ?line|e ?mail|mail|web ?site|web|url|contact|contact (person|us|number|no|name)|call (us|me)|customer service|address|whats ?app|line id|wechat|skype)( (no|nr|number|numbers))?|
  (bank )?(iban|bic|swift|sort code|routing (no|number)|account (no|nr|number)|bank( account| details)?)|(vat|tax|company|gst|abn|registration|reg|trade register|business|invoice|document|report|reference|ref) (id|no|nr|number|reg no)|(ust|ust idnr|steuernummer|steuer nr|handelsregister|hrb)( .{0,12})?|siret|siren|nif|cif|cuit|rfc|cnpj|cpf|p iva|partita iva|kvk|btw nr|gstin|ein|
  ((report|print|printing|export|creation|created|run|as of|as at|cut off|closing|update|updated|last updated?|generation|generated|download|effective|value) )+(date|time|day|on|at)?|(date|time|year|month|quarter|period|fiscal year|financial year|currency|(exchange|fx|conversion|vat|tax) rate|version|revision|rev|user|prepared|department|dept|branch|ext)( (of report|printed|created|updated))?|
  (total )?(number|no|count) of [a-z ]{3,30}|(working|business|trading) days|days|(total )?(orders|invoices|transactions|units|items)( (count|total))?`,
  `telefon(nummer)?|rufnummer|handy|mobil(telefon)?|ansprechpartner(in)?|kontakt|kontonummer|konto nr|bankverbindung|druckdatum|erstellt( am)?|datum|jahr|monat|zeitraum|wechselkurs|währung|anzahl (der )?[a-zäöüß]+|
  t[ée]l[ée]phone|t[ée]l|portable|courriel|coordonnées bancaires|rib|année|mois|période|taux de change|devise|tel[ée]fono|m[óo]vil|celular|correo( electr[óo]nico)?|contacto|n[úu]mero de cuenta|cuenta bancaria|fecha|año|mes|periodo|tipo de cambio|
  telefone|telem[óo]vel|e mail|contato|conta banc[áa]ria|data|ano|m[êe]s|per[íi]odo|c[âa]mbio|cellulare|recapito|conto corrente|anno|mese|telefoon(nummer)?|rekeningnummer|bankrekening|jaar|maand|periode|wisselkoers`,
  `(客服|联系|聯絡|聯繫|服务|服務|咨询|诮詢|投诉|公司|办公|售后|热线|總機|总机)?(电话|電話|手机|手機|手机号|热线|熱線|座机)(号码|號碼|号)?|传真|傳真|(联系|聯絡|聯繫)(人|方式|地址|電話)|邮箱|郵箱|电子邮件|電子郵件|(公司)?(地址|网址|網址|官网|官網)|微信号?|微信|qq|开户(行|银行)|開戶行|(银行|銀行|收款)?(账号|帳號|账户|帳戶)|税号|統一編號|统一社会信用代码|纳税人识别号|
  (制表|打印|导出|更新|统计|报表|列印|匯出|統計)(日期|时间|時間)|日期|年份|年度|月份|期间|期間|会计期间|汇率|匯率|币种|幣別|税率|稅率|工作日|天数|天數|(订单|訂單|成交)(数|數|量|数量|數量)|笔数|筆數|件数|件數|版本|部门|部門|
  電話番号|電話|fax番号|ファックス|メール(アドレス)?|担当(者)?|連絡先|口座(番号)?|振込先|住所|作成日|年|月|為替レート|전화(번호)?|팩스|휴대폰|이메일|연락처|담당자|계좌(번호)?|주소|작성일|환율|사업자(등록)?번호`,
);

/**
 * Whether a name below a list says nothing but what the figure beside it is: a phone, an account, a date, a rate.
 *
 * @param name of the row
 * @example ["Phone:", "Customer service hotline", "联系电话", "Report date"].map(isAside) // => [true, true, true, true]
 * @example ["Phone House", "Contact Ltd", "Year One"].map(isAside) // => [false, false, false]
 */
export function isAside(name: string): boolean {
  return ASIDE.test(plainName(name)) || CALLS.test(tidy(name));
}

/** Call Mr Smith 5551234567. */
const CALLS = /^(call|phone|ring|tel\.?|fax|contact)\b.*\d[\d ()/.-]{5,}$/iu;

/** What a firm parts its customers by. */
const AREA = alternatives(
  `((region|area|zone|territory|district|market|segment|channel|group|team|branch|division|sector|tier|class|category|gebiet|région|zona|área|regio) ?[-–:]? ?(\\p{L}+|\\d{1,3})|(\\p{L}+ ){1,2}(region|area|zone|territory|district|market|segment|team|branch|division|gebiet|zona|región|regio)|
  ((far|mid|middle|upper|lower|greater|the) )?(north|south|east|west|central|midwest|northeast|northwest|southeast|southwest)( ?(east|west|region|coast|area|zone|team|america|africa|asia|europe))?|emea|apac|amer|americas|latam|na|eu|europe|asia|africa|oceania|domestic|export|exports|international|inland|ausland|overseas|
  nord|süd|ost|mitte|nordost|nordwest|südost|südwest|sud|est|ouest|centre|norte|sur|sul|este|leste|oeste|centro|noreste|noroeste|sureste|suroeste|nordeste|sudeste|ovest|noord|zuid|oost|midden|
  wholesale|retail|online|offline|b2b|b2c|direct|indirect|corporate|consumer|home office|enterprise|smb|sme|government|public sector|großhandel|einzelhandel|grossisten)`,
  `germany|deutschland|austria|österreich|switzerland|schweiz|france|italy|spain|portugal|poland|netherlands|belgium|uk|united kingdom|england|scotland|ireland|usa|us|united states|canada|mexico|brazil|china|japan|korea|india|australia|singapore|hong kong|taiwan|frankreich|italien|spanien|polen|niederlande|allemagne|suisse|italie|espagne|italia|españa|francia|alemania|brasil|méxico`,
  `[华華](东|東|南|北|中)(地?区|地?區|大区|大區)?|(东|東|西)(北|南)(地?区|地?區|大区|大區)?|(东|東|西|南|北|中)(部|区|區)|.{1,4}(大区|大區|片区|片區|地区|地區|区域|區域|事业部|分公司|渠道|组|組)|国内|國內|海外|国外|國外|出口|内销|内銷|外销|外銷|线上|線上|线下|線下|直销|直銷|经销|經銷|零售|批发|批發|电商|電商|北京|上海|广东|广州|深圳|浙江|江苏|四川|湖北|湖南|山东|河南|河北|福建|香港|台湾|台灣`,
  `関東|関西|東海|北海道|東北|九州|四国|中国|中部|近畿|首都圏|国内|海外|수도권|영남|호남|충청|강원|경기|국내|해외|東日本|西日本`,
);

/**
 * Whether a name is that of a part of the market, as groups of customers are headed.
 *
 * @param name of the row
 * @example ["North", "Region 2", "华东区", "Export"].map(isArea) // => [true, true, true, true]
 * @example ["North Face", "Alder"].map(isArea) // => [false, false]
 */
export function isArea(name: string): boolean {
  return AREA.test(plainName(name));
}
