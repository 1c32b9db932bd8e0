/** Words for powers of ten that stand behind an amount. */

import { areSameCurrency } from "./currency";

/** By the power, the words that mean it in every language that has them, as CLDR 48 and people write them. */
const EVERYWHERE: readonly (readonly [power: number, words: string])[] = [
  [2, "百 백"],
  [
    3,
    "千 천 k thousand tsd tausend tys tysiąc tysiąca tysiące tysięcy mille millier milliers mila tis tisíc tisíce tisíca " +
      "tisoč tisuća tisuće ezer bin ribu rb nghìn ngàn tusen tusind tkr duizend duisend tuhat tuhatta tuh þúsund tūkst " +
      "tūkstotis tūkstoši tūkstantis tūkstančio tūkstančiai tūkstančių hilj hiljada hiljade хиљ хиљада хиљаде илј илјада " +
      "илјади хил хиляди тыс тысяча тысячи тысяч тысячы тис тисяча тисячі тисяч χιλ χιλιάδα χιλιάδες mijë հզր հազար ათ ათასი " +
      "miler milers elfu libo हज़ार हजार হাজার হা હજાર ਹਜ਼ਾਰ ஆயிரம் ஆ వేయి వేలు వే ಸಾವಿರ ಸಾ ആയിരം พัน ພັນ ពាន់ ထောင် ሺ мың миң " +
      "ming мян мянга هزار ہزار ألف آلاف אלף",
  ],
  [4, "万 萬 만 หมื่น သောင်း"],
  [5, "十万 十萬 lakh lakhs lac lacs लाख লাখ লা લાખ ਲੱਖ แสน ແສນ သိန်း لاکھ"],
  [
    6,
    "百万 百萬 백만 m mm mn mln mio mill mkr million millions millionen millones millón milhão milhões milione milioni milion " +
      "miliony miliona milionów milionu milionů milión milióna milióny miliónov milijon milijona milijoni milijonov " +
      "milijun milijuna milijonas milijonai milijonų milijono milyon juta jt triệu miljoen miljon miljoner millioner " +
      "millionar milj miljoona miljoonaa miljonit miljoni miljons milljón milljónir millió milioane milioi milions milió " +
      "millóns miliwn мил млн миллион миллиона миллионов милион милиона милиони мільйон мільйона мільйони мільйонів " +
      "мільён мільёна мільёны мільёнаў εκ εκατομμύριο εκατομμύρια մլն միլիոն მლნ მილიონი மில்லியன் மி మిలియన్ మిలియన్లు మి " +
      "ಮಿಲಿಯನ್ ಮಿ ദശലക്ഷം ล้าน ລ້ານ លាន သန်း ሚ ሚሊዮን сая میلیون مليون ملايين מיליון",
  ],
  [7, "千万 千萬 천만 crore crores करोड़ करोड क॰ कोटी কোটি কো કરોડ ਕਰੋੜ ကုဋေ ဋေ کروڑ"],
  [8, "亿 億 억"],
  [
    9,
    "十亿 十億 b bn billion billions mrd mld mia md milliard milliards milliarden milliarder milliardar milliarde miliardo " +
      "miliardi miliard miliardy miliarda miliardów miliárd milyar milyard miliar tỷ tỉ miljard miljards miljarder " +
      "miljardi miljardia miljardit mljrd mlrd mlr milijarda milijarde milijardi milijard milijardas milijardai " +
      "milijardų milijardo milliárd bilhão bilhões miliarde milljarður milljarðar biliwn bilyon млрд миллиард миллиарда миллиардов " +
      "милиард милиарда милијарда милијарде милијарди милј мільярд мільярда мільярди мільярдів мільярды мільярдаў δισ " +
      "δισεκατομμύριο δισεκατομμύρια մլրդ միլիարդ მლრდ მილიარდი अरब अ॰ अब्ज અબજ ਅਰਬ பில்லியன் பி బిలియన్ బిలియన్లు బి ಬಿಲಿಯನ್ ಬಿ " +
      "ബില്യൺ พันล้าน ຕື້ ប៊ីលាន ቢ ቢሊዮን млд тэрбум میلیارد ارب مليار מיליארד",
  ],
  [10, "百亿 百億"],
  [11, "千亿 千億"],
  [12, "万亿 萬億 조 trillion billones billionen"],
];
/**
 * Words that elsewhere are other units or none, by the language of the sheet. Of those behind a question mark nobody can
 * tell, because English has them too. A capital is one: 5 T are triliun in Indonesia, and 5 t are tons.
 */
const BY_LANGUAGE: Readonly<Record<string, string>> = {
  es: "3 mil|9 mil millones|? b,billion",
  ca: "9 milers milions|? b",
  gl: "? b",
  eu: "? b",
  pt: "3 mil|6 mi|9 bi,mil milhões|12 tri|? mm,billion",
  cy: "3 mil",
  cs: "6 mil",
  sk: "6 mil",
  hr: "6 mil",
  bs: "6 mil",
  sr: "6 mil",
  ro: "3 mie,mii,de mii|6 mil,de milioane|9 de miliarde",
  de: "? billion",
  fr: "? billion,bn",
  da: "? billion",
  no: "? billion",
  nb: "? billion",
  sv: "3 tn|? bn",
  is: "3 þ|9 ma|? bn",
  hu: "3 E|? b",
  tr: "3 B|9 mr",
  az: "3 min",
  vi: "3 N|6 Tr,tr|9 T|12 NT,nghìn tỷ",
  id: "9 M|12 T",
  ms: "6 J|9 bilion|12 T",
  fil: "6 na milyon",
  af: "9 mjd",
  mr: "3 ह",
  // No thousands: the sign of the kyat, and in Lithuanian that of the rouble.
  my: "0 K",
  lt: "0 rb",
  "en-IN": "5 L",
};
/**
 * Words that are units beside a currency only, or not the usual ones there: mil is a thousand in Brazil and a million in
 * Prague, and of Rp 2 M and of 2 B TL, for bin, nobody can tell but by the language of the sheet.
 */
const BESIDE: Readonly<Record<string, string>> = {
  BRL: "3 mil|6 mi|9 bi",
  CZK: "6 mil",
  RON: "6 mil",
  INR: "5 l",
  IDR: "? m,t",
  TRY: "? b",
  DKK: "3 t",
  EUR: "3 t",
};
/** The currency of a language whose units are not those of others: $2 M in Indonesian may be of English. */
const CURRENCY_OF: Readonly<Record<string, string>> = { id: "IDR", tr: "TRY" };

type Powers = ReadonlyMap<string, number>;

let known:
  | {
      readonly everywhere: Powers;
      readonly byLanguage: ReadonlyMap<string, Powers>;
      readonly beside: ReadonlyMap<string, Powers>;
      readonly words: ReadonlySet<string>;
    }
  | undefined;

/** Made when a text ends with a word for the first time. @private */
function units(): NonNullable<typeof known> {
  if (known) return known;
  const everywhere = new Map(
    EVERYWHERE.flatMap(([power, words]) =>
      words
        .normalize("NFKC")
        .split(" ")
        .map((word) => [word, power] as const),
    ),
  );
  const mapped = (lists: Readonly<Record<string, string>>) =>
    new Map(Object.entries(lists).map(([key, list]) => [key, powersIn(list)]));
  const [byLanguage, beside] = [mapped(BY_LANGUAGE), mapped(BESIDE)];
  const all = [everywhere, ...byLanguage.values(), ...beside.values()];
  known = {
    everywhere,
    byLanguage,
    beside,
    words: new Set(all.flatMap((powers) => [...powers.keys()].map((word) => word.toLowerCase()))),
  };
  return known;
}

/** @private */
function powersIn(list: string): Powers {
  return new Map(
    list.split("|").flatMap((line) => {
      const [, power, words = ""] = /^(\S+) (.*)$/.exec(line.normalize("NFKC")) ?? [];
      return words.split(",").map((word) => [word, Number(power)] as const);
    }),
  );
}

/**
 * The word for a power of ten that a text ends with, and where it begins.
 *
 * @param text an amount without its currency
 * @example unitBehind("1.5 Mio.") // => { unit: "Mio", at: 3 }
 * @example unitBehind("5 apples") // => undefined
 */
export function unitBehind(text: string): { unit: string; at: number } | undefined {
  const [run = ""] = /[^\d)]+$/.exec(text) ?? [];
  const unit = run.trim().replace(/\.$/, "");
  return unit !== "" && units().words.has(unit.toLowerCase())
    ? { unit, at: text.length - run.length }
    : undefined;
}

/**
 * The power of ten of a word, `undefined` for a word that is no unit, `NaN` where it could be several.
 *
 * @param unit in any case
 * @param currency code or sign beside it
 * @param language of the sheet
 * @example powerOf("Mio") // => 6
 * @example [powerOf("M"), powerOf("M", undefined, "id"), powerOf("M", "Rp")] // => [6, 9, NaN]
 */
export function powerOf(unit: string, currency?: string, language = ""): number | undefined {
  // A thousand millions in Portugal, where MM is a million elsewhere.
  if (unit === "mM") return Number.NaN;
  const word = unit.toLowerCase();
  const { everywhere, byLanguage, beside } = units();
  const general = everywhere.get(word);
  const ofLanguage = byLanguage.get(language);
  const own = ofLanguage?.get(unit) ?? ofLanguage?.get(word);
  const isOwn = !currency || areSameCurrency(CURRENCY_OF[language] ?? currency, currency);
  if (own !== undefined) return isOwn || general === undefined ? own : Number.NaN;
  const besides = [...beside].find(([code]) => currency && areSameCurrency(code, currency))?.[1].get(word);
  return besides ?? general;
}
