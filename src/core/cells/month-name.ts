/** The months by name, in the languages that Sheets is offered in. */

import { lettered, withoutMarks } from "../texts/letters";

/**
 * From January to December by language, as CLDR 48 has them alone, within a date and cut, without accents: every word
 * that no line before has and that is not the beginning of one, `_` where that leaves none. Two languages that mean
 * different months by one word both have it.
 */
const NAMES = `
en january february march|mar april may june|jun july|jul august september october november|nov december
de januar|janner februar|feber marz|mrz _ mai juni juli _ _ oktober _ dezember
fr janvier fevrier mars avril _ juin juillet aout septembre octobre novembre decembre
es enero febrero marzo abril mayo junio julio agosto septiembre|setiembre octubre noviembre diciembre
it gennaio febbraio _ aprile maggio giugno luglio _ settembre ottobre _ dicembre
pt janeiro fevereiro marco _ maio junho julho _ setembro outubro novembro dezembro
nl januari februari maart|mrt _ mei _ _ augustus _ _ _ _
sv _ _ _ _ maj _ _ augusti _ _ _ _
da _ _ marts _ _ _ _ _ _ _ _ _
no _ _ _ _ _ _ _ _ _ _ _ desember
fi tammikuuta helmikuuta maaliskuuta huhtikuuta toukokuuta kesakuuta heinakuuta elokuuta syyskuuta lokakuuta marraskuuta joulukuuta
is _ _ _ _ _ _ _ agust _ _ _ _
et jaanuar veebruar _ aprill _ juuni juuli _ _ oktoober _ detsember
lv janvaris februaris _ aprilis maijs junijs julijs augusts septembris oktobris novembris decembris
lt sausio|sausis vasario|vasaris kovo|kovas balandzio|balandis geguzes birzelio|birzelis liepos|liepa rugpjucio|rugpjutis|rgp rugsejo|rugsejis|rgs spalio|spalis lapkricio|lapkritis gruodzio|gruodis
pl stycznia|styczen lutego|luty marca|marzec|mar kwietnia|kwiecien maja czerwca|czerwiec lipca|lipiec|lip sierpnia|sierpien wrzesnia|wrzesien pazdziernika listopada|lis|listopad grudnia|grudzien
cs ledna|leden unora brezna|brezen dubna|duben kvetna|kveten cervna|cerven|cvn cervence|cervenec|cvc srpna|srpen|srp zari rijna|rijen listopadu|listopad|lis prosince|prosinec
sk januara februara marec aprila _ juna jula augusta septembra oktobra novembra decembra
sl _ _ _ _ _ junij julij avgust _ _ _ _
hr sijecnja|sijecanj veljace|veljaca ozujka|ozujak travnja|travanj svibnja|svibanj lipnja|lipanj|lip srpnja|srpanj|srp kolovoza rujna|rujan listopada|lis|listopad studenoga|studeni prosinca|prosinac
bs _ _ mart _ _ _ _ _ septembar oktobar novembar decembar
sr јануар фебруар март април мај јун|jun јул|jul август септембар октобар новембар децембар
mk јануари февруари _ _ _ јуни јули _ септември октомври ноември декември
bg януари _ _ _ маи юни юли _ _ _ _ _
ru января|январь февраля|февраль марта апреля|апрель мая июня|июнь июля|июль августа сентября|сентябрь октября|октябрь ноября|ноябрь декабря|декабрь
uk січня|січень лютого|лютии березня|березень квітня|квітень травня|травень червня|червень липня|липень серпня|серпень вересня|вересень жовтня|жовтень листопада грудня|грудень
be студзеня|студзень лютага|люты сакавіка красавіка _ чэрвеня|чэрвень ліпеня|ліпень жніуня|жнівень верасня|верасень кастрычніка лістапада снежня|снежань
hu _ _ marcius _ majus junius julius augusztus szeptember _ _ _
ro ianuarie februarie martie aprilie _ iunie iulie _ septembrie octombrie noiembrie|nov decembrie
el ιανουαριου|ιανουαριος φεβρουαριου|φεβρουαριος μαρτιου|μαρτιος απριλιου|απριλιος μαιου|μαιος ιουνιου|ιουνιος ιουλιου|ιουλιος αυγουστου|αυγουστος σεπτεμβριου|σεπτεμβριος οκτωβριου|οκτωβριος νοεμβριου|νοεμβριος δεκεμβριου|δεκεμβριος
tr ocak subat _ nisan mayıs|mayis haziran temmuz agustos eylul ekim kasım|kasim aralık
az yanvar fevral _ aprel _ iyun|iyn iyul|iyl avqust sentyabr oktyabr noyabr dekabr
sq janar shkurt _ prill _ qershor korrik gusht shtator tetor nentor dhjetor
hy հունվարի|հնվ փետրվարի|փտվ մարտի|մրտ ապրիլի մայիսի|մյս հունիսի|հնս հուլիսի|հլս օգոստոսի|օգս սեպտեմբերի հոկտեմբերի նոյեմբերի դեկտեմբերի
ka იანვარი თებერვალი მარტი აპრილი მაისი ივნისი ივლისი აგვისტო სექტემბერი ოქტომბერი ნოემბერი დეკემბერი
eu urtarrilaren otsailaren martxoaren apirilaren maiatzaren ekainaren uztailaren abuztuaren irailaren urriaren azaroaren abenduaren
ca gener febrer marc _ maig juny juliol agost|ag setembre _ _ desembre
gl xaneiro febreiro _ _ _ xuno xullo _ _ _ _ decembro
cy ionawr chwefror mawrth ebrill _ mehefin gorffennaf awst medi hydref tachwedd rhagfyr
af januarie _ _ _ _ junie julie _ _ _ _ _
sw _ _ machi aprili _ _ julai agosti septemba oktoba novemba desemba
id _ _ maret _ _ _ _ agustus _ _ _ _
ms _ _ mac _ _ _ _ ogos _ _ _ disember
fil _ pebrero marso _ _ hunyo hulyo _ setyembre oktubre nobyembre disyembre
hi जनवरी|जन फ़रवरी मार्च अप्रैल मई जून जुलाई अगस्त|अग सितंबर अक्टूबर नवंबर|नव दिसंबर
mr जानेवारी फेब्रुवारी _ एप्रिल मे _ जुलै ऑगस्ट|ऑग सप्टेंबर ऑक्टोबर नोव्हेंबर डिसेंबर
ne _ फेब्रुअरी _ अप्रिल _ जुन _ अगस्ट सेप्टेम्बर अक्टोबर नोभेम्बर डिसेम्बर
bn জানুয়ারি ফেব্রুয়ারি মার্চ এপ্রিল মে জুন জুলাই আগস্ট|আগ সেপ্টেম্বর|সেপ্টেঃ অক্টোবর|অক্টোঃ নভেম্বর|নভেঃ ডিসেম্বর|ডিসেঃ
gu જાન્યુઆરી ફેબ્રુઆરી માર્ચ એપ્રિલ મે જૂન જુલાઈ ઑગસ્ટ સપ્ટેમ્બર ઑક્ટોબર નવેમ્બર ડિસેમ્બર
pa ਜਨਵਰੀ|ਜਨ ਫ਼ਰਵਰੀ ਮਾਰਚ ਅਪ੍ਰੈਲ ਮਈ ਜੂਨ ਜੁਲਾਈ ਅਗਸਤ|ਅਗ ਸਤੰਬਰ ਅਕਤੂਬਰ ਨਵੰਬਰ ਦਸੰਬਰ
ta ஜனவரி|ஜன பிப்ரவரி மார்ச் ஏப்ரல் மே ஜூன் ஜூலை ஆகஸ்ட்|ஆக செப்டம்பர் அக்டோபர் நவம்பர்|நவ டிசம்பர்
te జనవరి|జన ఫిబ్రవరి మార్చి ఏప్రిల్ మే జూన్ జులై ఆగస్టు|ఆగ సెప్టెంబర్ అక్టోబర్ నవంబర్ డిసెంబర్
kn ಜನವರಿ|ಜನ ಫೆಬ್ರವರಿ ಮಾರ್ಚ್ ಏಪ್ರಿಲ್ ಮೇ ಜೂನ್ ಜುಲೈ ಆಗಸ್ಟ್|ಆಗ ಸೆಪ್ಟೆಂಬರ್ ಅಕ್ಟೋಬರ್ ನವೆಂಬರ್ ಡಿಸೆಂಬರ್
ml ജനുവരി ഫെബ്രുവരി മാർച്ച് ഏപ്രിൽ മേയ് ജൂൺ ജൂലൈ ഓഗസ്റ്റ്|ഓഗ സെപ്റ്റംബർ ഒക്ടോബർ നവംബർ ഡിസംബർ
th มกราคม|มค กุมภาพันธ์|กพ มีนาคม|มีค เมษายน|เมย พฤษภาคม|พค มิถุนายน|มิย กรกฎาคม|กค สิงหาคม|สค กันยายน|กย ตุลาคม|ตค พฤศจิกายน|พย ธันวาคม|ธค
lo ມັງກອນ|ມກ ກຸມພາ|ກພ ມີນາ|ມນ ເມສາ|ມສ ພຶດສະພາ|ພພ ມິຖຸນາ ກໍລະກົດ|ກລ ສິງຫາ|ສຫ ກັນຍາ|ກຍ ຕຸລາ|ຕລ ພະຈິກ|ພຈ ທັນວາ|ທວ
km មករា កុម្ភៈ មីនា មេសា ឧសភា មិថុនា កក្កដា សីហា កញ្ញា តុលា វិច្ឆិកា ធ្នូ
my ဇန်နဝါရီ ဖေဖော်ဝါရီ|ဖေ မတ် ဧပြီ|ဧ မေ ဇွန် ဇူလိုင်|ဇူ ဩဂုတ်|ဩ စက်တင်ဘာ အောက်တိုဘာ နိုဝင်ဘာ ဒီဇင်ဘာ|ဒီ
am ጃንዋሪ|ጃን ፌብሩዋሪ|ፌብ ማርች ኤፕሪል ሜይ ጁን ጁላይ ኦገስት ሴፕቴምበር ኦክቶበር ኖቬምበር ዲሴምበር
kk қаңтар ақпан наурыз сәуір мамыр маусым шілде тамыз қыркүиек қазан қараша желтоқсан
uz _ _ _ _ _ _ _ _ sentabr oktabr _ _
fa ژانویهٔ فوریهٔ مارس آوریل مهٔ|مه ژوئن ژوئیهٔ اوت سپتامبر اکتبر نوامبر دسامبر
ur جنوری فروری مارچ اپریل مئی جون جولائی اگست ستمبر اکتوبر نومبر دسمبر
ar يناير فبراير _ أبريل مايو يونيو يوليو أغسطس سبتمبر أكتوبر نوفمبر ديسمبر
he בינואר|ינואר בפברואר|פברואר במרץ|מרץ באפריל|אפריל במאי|מאי ביוני|יוני ביולי|יולי באוגוסט|אוגוסט בספטמבר|ספטמבר באוקטובר|אוקטובר בנובמבר|נובמבר בדצמבר|דצמבר
zh 一月 二月 三月 四月 五月 六月 七月 八月 九月 十月 十一月 十二月
mn нэгдүгээр хоердугаар гуравдугаар дөрөвдүгээр тавдугаар зургаадугаар долоодугаар наимдугаар есдүгээр аравдугаар арваннэгдүгээр арванхоердугаар
`;
/** A shorter word is no abbreviation of a month. */
const SHORTEST = 3;
/** Marks are letters of their own in other scripts: without them March and January are one in Thailand. */
const WITH_ACCENTS = lettered(String.raw`[\p{Script=Latin}\p{Script=Greek}\p{Script=Cyrillic}]`);

/** The languages that mean each month by a word. */
type Months = ReadonlyMap<number, readonly string[]>;

let known: ReadonlyMap<string, Months> | undefined;
const remembered = new Map<string, Months>();

/**
 * The month a word names, in full or cut after at least three letters; `undefined` when it names none, or several
 * (`jui` is June and July; `listopad` is October in Croatian and November in Polish).
 *
 * @param word letters only, in any case, with or without accents
 * @param language of the sheet, which decides between the two; left out when not known
 * @example monthNamed("Sept") // => 9
 * @example monthNamed("févr") // => 2
 * @example monthNamed("listopad", "hr") // => 10
 */
export function monthNamed(word: string, language = ""): number | undefined {
  const months = monthsNamed(word);
  const [month] = months.size === 1 ? months.keys() : monthsIn(months, language);
  return month;
}

/** @private */
function monthsIn(months: Months, language: string): number[] {
  return [...months].flatMap(([month, languages]) => (languages.includes(language) ? month : []));
}

/**
 * The months that a word can name, with the languages in which it does.
 *
 * @param word letters only, in any case, with or without accents
 * @example [...monthsNamed("listopad")] // => [[11, ["pl", "cs"]], [10, ["hr"]]]
 */
export function monthsNamed(word: string): Months {
  const found = remembered.get(word) ?? monthsOf(plainWord(word));
  remembered.set(word, found);
  return found;
}

/** @private */
function monthsOf(sought: string): Months {
  known ??= names();
  const named = known.get(sought);
  if (named || sought.length < SHORTEST) return named ?? new Map();
  const fitting = [...known].filter(([name]) => name.startsWith(sought)).flatMap(([, months]) => [...months]);
  return together(fitting);
}

/** @private */
function names(): Map<string, Months> {
  const found = new Map<string, [number, string[]][]>();
  for (const line of NAMES.trim().split("\n")) {
    const [language = "", ...months] = line.split(" ");
    months.forEach((words, index) => {
      for (const word of words.split("|"))
        found.set(word, [...(found.get(word) ?? []), [index + 1, [language]]]);
    });
  }
  found.delete("_");
  return new Map([...found].map(([word, months]) => [word.normalize("NFKC"), together(months)]));
}

/** @private */
function together(found: readonly (readonly [number, readonly string[]])[]): Months {
  const months = new Map<number, string[]>();
  for (const [month, languages] of found) months.set(month, [...(months.get(month) ?? []), ...languages]);
  return months;
}

/**
 * A word as the names of months and days are compared: in small letters, without the accents of Europe.
 *
 * @param word letters only
 * @example plainWord("Février") // => "fevrier"
 */
export function plainWord(word: string): string {
  return (WITH_ACCENTS().test(word) ? withoutMarks(word) : word).toLowerCase();
}
