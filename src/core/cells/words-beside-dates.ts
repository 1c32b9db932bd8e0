/** The words beside the numbers and the month of a date: days of the week, and what only joins. */

import { plainWord } from "./month-name";

/** In full and cut, without accents, as CLDR 48 has them; what is the beginning of another one is left out. */
const WEEKDAYS =
  "friday thursday saturday sunday monday wednesday tuesday freitag donnerstag samstag sonntag montag mittwoch " +
  "dienstag fr do sa so mo mi di vendredi jeudi samedi dimanche lundi mercredi mardi viernes jueves sabado domingo " +
  "lunes miercoles martes venerdi giovedi sabato domenica lunedi mercoledi martedi sexta feira quinta segunda " +
  "quarta terca vrijdag donderdag zaterdag zondag maandag woensdag dinsdag vr za zo ma wo fredag torsdag lordag " +
  "sondag mandag onsdag tisdag lørdag søndag tirsdag laurdag tysdag to la sø on ty perjantai torstai lauantai " +
  "sunnuntai maanantai keskiviikko tiistai pe su ke ti fostudagur fimmtudagur laugardagur sunnudagur manudagur " +
  "miðvikudagur þriðjudagur reede neljapaev laupaev puhapaev esmaspaev kolmapaev teisipaev piektdiena ceturtdiena " +
  "sestdiena svetdiena pirmdiena tresdiena otrdiena penktadienis ketvirtadienis sestadienis sekmadienis pirmadienis " +
  "treciadienis antradienis pn kt st sk pr tr an piatek czwartek sobota niedziela poniedziałek sroda wtorek pt sr " +
  "wt patek ctvrtek nedele pondeli streda utery pa ct ne po ut piatok stvrtok nedela pondelok utorok pi petek " +
  "cetrtek nedelja ponedeljek sreda torek petak cetvrtak subota nedjelja ponedjeljak srijeda utorak петак четвртак " +
  "субота недеља понедељак среда уторак ponedeljak петок четврток сабота недела понеделник вторник петък четвъртък " +
  "събота неделя сряда пт чт сб нд пн ср вт пятница четверг суббота воскресенье понедельник вс пʼятниця неділя " +
  "понеділок середа вівторок пятніца чацвер нядзеля панядзелак серада ауторак чц ау pentek csutortok szombat " +
  "vasarnap hetfo szerda kedd cs vineri joi sambata duminica luni miercuri marti παρασκευη πεμπτη σαββατο κυριακη " +
  "δευτερα τεταρτη τριτη persembe cumartesi pazartesi carsamba salı cmt pzt cumə axsamı sənbə bazar ertəsi cərsənbə " +
  "premte enjte shtune diel hene merkure ուրբաթ հինգշաբթի շաբաթ կիրակի երկուշաբթի չորեքշաբթի երեքշաբթի հնգ շբթ չրք " +
  "երք პარასკევი ხუთშაბათი შაბათი კვირა ორშაბათი ოთხშაბათი სამშაბათი ostirala osteguna larunbata igandea astelehena " +
  "asteazkena asteartea or og lr ig al az ar divendres dijous dissabte diumenge dilluns dimecres dimarts dv dj ds " +
  "dg dl dc dt venres xoves luns mercores dydd gwener iau sadwrn sul llun mercher mawrth vrydag saterdag ijumaa " +
  "alhamisi jumamosi jumapili jumatatu jumatano jumanne kamis sabtu minggu senin rabu selasa jumaat khamis ahad " +
  "isnin ahd biyernes huwebes linggo miyerkules sau nam bay chu nhat hai tu ba cn शुक्रवार गुरुवार शनिवार रविवार " +
  "सोमवार बुधवार मंगलवार मंगळवार शुक्रबार बिहिबार शनिबार आइतबार सोमबार बुधबार मङ्गलबार শুক্রবার বৃহস্পতিবার শনিবার " +
  "রবিবার সোমবার বুধবার মঙ্গলবার શુક્રવાર ગુરુવાર શનિવાર રવિવાર સોમવાર બુધવાર મંગળવાર ਸ਼ੁੱਕਰਵਾਰ ਵੀਰਵਾਰ ਸ਼ਨੀਵਾਰ " +
  "ਐਤਵਾਰ ਸੋਮਵਾਰ ਬੁੱਧਵਾਰ ਮੰਗਲਵਾਰ ਐਤ வெள்ளி வியாழன் சனி ஞாயிறு திங்கள் புதன் செவ்வாய் శుక్రవారం గురువారం శనివారం " +
  "ఆదివారం సోమవారం బుధవారం మంగళవారం ಶುಕ್ರವಾರ ಗುರುವಾರ ಶನಿವಾರ ಭಾನುವಾರ ಸೋಮವಾರ ಬುಧವಾರ ಮಂಗಳವಾರ വെള്ളിയാഴ്ച വ്യാഴാഴ്ച " +
  "ശനിയാഴ്ച ഞായറാഴ്ച തിങ്കളാഴ്ച ബുധനാഴ്ച ചൊവ്വാഴ്ച വ്യാഴം ഞായർ തിങ്കൾ ബുധൻ วันศุกร์ที่ วันพฤหัสบดีที่ วันเสาร์ที่ " +
  "วันอาทิตย์ที่ วันจันทร์ที่ วันพุธที่ วันอังคารที่ ศุกร์ พฤหัส เสาร์ อาทิตย์ จันทร์ พุธ อังคาร ວັນສຸກ ວັນພະຫັດ " +
  "ວັນເສົາ ວັນອາທິດ ວັນຈັນ ວັນພຸດ ວັນອັງຄານ ສຸກ ພະຫັດ ເສົາ ອາທິດ ຈັນ ພຸດ ອັງຄານ សុក្រ ព្រហស្បតិ៍ សៅរ៍ អាទិត្យ ច័ន្ទ " +
  "ពុធ អង្គារ ចន្ទ သောကြာ ကြာသပတေး စနေ တနင်္ဂနွေ တနင်္လာ ဗုဒ္ဓဟူး အင်္ဂါ ዓርብ ሐሙስ ቅዳሜ እሑድ ሰኞ ረቡዕ ማክሰኞ жұма беисенбі " +
  "сенбі жексенбі дүисенбі сәрсенбі сеисенбі жм бс жс дс сс жума беишемби ишемби жекшемби дүишөмбү шаршемби " +
  "шеишемби ишм payshanba shanba yakshanba dushanba chorshanba seshanba баасан пүрэв бямба ням даваа лхагва мягмар " +
  "ба пү бя ня да лх мя جمعه پنجشنبه شنبه یکشنبه دوشنبه چهارشنبه سهشنبه جمعہ جمعرات ہفتہ اتوار پیر بدھ منگل الجمعة " +
  "الخميس السبت الأحد الاثنين الأربعاء الثلاثاء יום א ב ג ד ה ו ש שישי חמישי שבת ראשון שני רביעי שלישי sonnabend";
/** Of, at and in, the letters behind an ordinal, a year or an hour, and words for the halves of the day. */
const JOINING =
  "at am pm um a de las la m p alle ore as om kl fm em den e klo ap ip h kell gada g prieksp pecp d priespiet " +
  "popiet v dop odp o ob pop u г во претпл попл в ч р о дп пп у du στις π μ oo os ne թ ko del les vm nm pukul pada " +
  "pg ptg nang nam luc sa ch को बजे रोजी वाजता पूर्वाह्न अपराह्न এ அன்று amక pmక ರಂದು ಸಮಯಕ್ಕೆ ന് คศ พศ เวลา " +
  "ກ່ອນທ່ຽງ ຫຼັງທ່ຽງ នៅម៉ោង နံနက် ညနေ ጥዋት ከሰዓት ж тң тк to tk оны гараг сар сарын ү ө х saa ساعت ق ظ ب کو في ص م בשעה " +
  "ngay thu of on the le el il op uhr st nd rd th er re eme i";
/** Cut shorter, a word is a day of the week only where it stands above. */
const SHORTEST = 3;

let days: ReadonlySet<string> | undefined;
let joining: ReadonlySet<string> | undefined;
const remembered = new Map<string, boolean>();

/**
 * Whether a word names a day of the week, in full or cut.
 *
 * @param word letters only, in any case, with or without accents
 * @example ["Lun", "di", "paid"].map(isWeekday) // => [true, true, false]
 */
export function isWeekday(word: string): boolean {
  const found = remembered.get(word) ?? isDayOrCut(plainWord(word));
  remembered.set(word, found);
  return found;
}

/** @private */
function isDayOrCut(sought: string): boolean {
  days ??= new Set(WEEKDAYS.normalize("NFKC").split(" "));
  return days.has(sought) || (sought.length >= SHORTEST && [...days].some((name) => name.startsWith(sought)));
}

/**
 * Whether a word stands in a date without saying anything of which day it is.
 *
 * @param word letters only, in any case, with or without accents
 * @example ["de", "th", "Friday", "paid"].map(isBesideDate) // => [true, true, true, false]
 */
export function isBesideDate(word: string): boolean {
  joining ??= new Set(JOINING.normalize("NFKC").split(" "));
  return joining.has(plainWord(word)) || isWeekday(word);
}
