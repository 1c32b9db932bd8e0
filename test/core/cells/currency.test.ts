import { areSameCurrency, currencyNamed, isCurrency } from "../../../src/core/cells/currency";

/** Signs and words of Wikipedia's "List of circulating currencies" and of CLDR, each with its code of ISO 4217. */
const SIGNS = `
  AED Dhs Dh د.إ | AFN ؋ | ALL Lek Lekë | AMD ֏ | AOA Kz | ARS AR$ $AR pesos | AUD A$ AU$ $AU | AZN ₼ | BAM KM КМ | BBD Bds$
  BDT ৳ Tk টাকা | BGN лв | BHD BD د.ب | BND B$ | BOB Bs | BRL R$ BR$ reais | BTC ₿ | BYN Br | BZD BZ$
  CAD C$ CA$ $CA CDN$ | CHF Fr SFr | CLP CL$ $CL pesos | CNY ¥ CN¥ RMB 元 圆 块 人民币 人民幣 yuan | COP COL$ CO$ $CO pesos | CRC ₡
  CUP CU$ $MN | CZK Kč Kc | DKK kr Dkr | DOP RD$ DO$ | DZD DA د.ج | EGP E£ EG£ £E LE ج.م | ETB Br ብር | EUR € 欧元 歐元 euro euros
  FJD FJ$ | GBP £ £GB UK£ 英镑 英鎊 | GEL ₾ ლ | GHS ₵ GH₵ GH¢ | HKD HK$ $HK 元 圓 港币 港幣 港元 | HUF Ft | IDR Rp | ILS ₪ ש"ח ש״ח NIS
  INR ₹ Rs rupees | IQD ع.د د.ع | IRR ریال تومان | ISK kr Íkr Ikr | JMD J$ JM$ | JOD JD د.ا | JPY ¥ JP¥ 円 圓 日元 日圓 엔 yen
  KES KSh KShs | KGS ⃀ сом | KHR ៛ | KRW ₩ 원 韩元 韓元 | KWD KD د.ك | KZT ₸ тг | LAK ₭ | LBP L£ £L £LB ل.ل | LKR Rs රු
  LYD ل.د | MAD DH Dhs د.م | MDL lei leu | MKD ден | MMK Ks | MNT ₮ | MOP MOP$ | MUR Rs | MXN MX$ $MX Mex$ M.N. pesos
  MYR RM | MZN MT MTn | NAD N$ | NGN ₦ | NIO C$ | NOK kr Nkr | NPR Rs NRs रु रू नेरू | NZD NZ$ $NZ | OMR ر.ع | PAB B/. | PEN S/ S/.
  PHP ₱ | PKR Rs | PLN zł zl | PYG ₲ Gs | QAR QR ر.ق | RON lei leu lej | RSD дин din | RUB ₽ руб р | SAR SR ر.س | SEK kr Skr
  SGD S$ SG$ $SG | SYP ل.س | THB ฿ บาท baht | TND DT د.ت | TRY ₺ TL | TTD TT$ $TT | TWD NT$ $TW NTD 元 圓 塊 台币 台幣 新台币 新台幣
  TZS TSh | UAH ₴ грн | UGX USh | USD US$ $ $US U$S U$D dollars 美元 美金 | UYU $U UY$ $UY | UZS so'm сум | VES Bs Bs.S | VND ₫ đ VNĐ
  XAF FCFA CFA | XCD EC$ | XOF FCFA CFA | XPF CFP | ZAR R | ZMW ZK Kw`
  .split(/[|\n]/)
  .map((entry) => entry.trim().split(" "))
  .filter(([code]) => code !== "");

test.each(SIGNS.map(([code = "", ...signs]) => ({ code, signs })))(
  "$code is written $signs",
  ({ code, signs }) => {
    expect(signs.filter((sign) => isCurrency(sign) && areSameCurrency(currencyNamed(sign), code))).toEqual(
      signs,
    );
  },
);

/** The active codes of ISO 4217 that have no sign of their own above. */
const WITHOUT_SIGN =
  "ANG AWG BIF BMD BSD BTN BWP CDF CVE DJF GMD GNF GTQ GYD HNL HTG KMF KYD MGA MVR MWK PGK RWF SCR SDG TJS TMT YER".split(
    " ",
  );

test.each(WITHOUT_SIGN)("%s is a currency in capitals and in small letters, and no name", (code) => {
  const [first = "", ...rest] = code.toLowerCase();
  const asName = first.toUpperCase() + rest.join("");
  expect([code, code.toLowerCase(), asName].map(isCurrency)).toEqual([true, true, false]);
});
