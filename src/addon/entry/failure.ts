/** Failures in words: one sentence in the user's language, whatever went wrong. */

import type { Failure } from "../../app/contract/contract";
import { InputError, problemText } from "../../core/problem";
import type { Language } from "../../core/texts/language";
import { TEXTS } from "../texts";
import { isFull } from "../write/check-room";

/** A colleague deleted a sheet that was being written, and with it what is marked on it. */
const GONE =
  /(?:sheet|metadata)\b.*\b(not found|not exist|no longer|deleted|removed)|找不到(?:该)?(?:工作表|试算表|試算表)|(?:工作表|试算表|試算表).*(?:不存在|已(?:被)?(?:删除|刪除))|シートが見つかりません|시트를 찾을 수 없|(?:blatt|feuille|hoja|folha|página|foglio|blad|ark|arkusz|лист|аркуш|sayfa|lembar|trang tính)\b.*(?:nicht (?:gefunden|vorhanden)|gelöscht|introuvable|n'existe|supprimée|no (?:se (?:ha )?encontr|existe)|eliminad|não (?:foi encontrad|existe)|excluíd|non (?:è stat\S+ trovat|esiste)|eliminat|niet gevonden|verwijderd|nie (?:znaleziono|istnieje)|usunięt|не найден|удален|не знайдено|bulunamadı|silin|tidak ditemukan|không tìm thấy)|не найден лист|nie znaleziono arkusza/i;
/** Of several accounts Google asks one that never gave its permission; or a person left some of it out. */
const NOT_AUTHORISED =
  /specified permissions|permission_denied|authori[sz]ation is required|autorisation requise|necessária autorização|autorización (?:para|necesaria)|(?:necesita|requiere) autorización|autorisierung.* erforderlich|cần được cho phép|需要授权|需要授權|承認が必要|승인이 필요|требуется авторизация|autorizzazione|autorisatie (?:is )?vereist|yetkilendirme gerek|wymagana (?:jest )?autoryzacja|(?:auktorisering|behörighet) krävs|autorisasjon kreves|godkendelse (?:er )?påkrævet|valtuutus|vyžadov[aá]n[aáeo] (?:autorizace|oprávnění|autorizácia)|autorizare(?:a)? (?:este )?necesară|necesită autorizare|engedély(?:ezés)?(?:re)? (?:van )?szükség|απαιτείται εξουσιοδότηση|потрібна авторизація|изисква се упълномощаване|потребна (?:је )?ауторизација|potrebna (?:je )?autorizacija|diperlukan (?:otorisasi|izin)|otorisasi diperlukan|ต้องได้รับ(?:อนุญาต|การให้สิทธิ์)|مطلوب (?:تفويض|الحصول على إذن)|يلزم التفويض|נדרשת הרשאה|प्राधिकरण/i;
/** A cell's data validation rejects what was written. */
const NOT_ACCEPTED =
  /data validation|datenvalidierung|datenprüfung|validation des données|validaci[oó]n de datos|validação de dados|convalida dei dati|проверки данных|入力規則|数据验证|資料驗證|数据有效性|gegevensvalidatie|poprawności danych|veri doğrulama|데이터 확인|validasi data|pengesahan data|dataverifiering|datavalidering|ověření dat|overeni[ae] (?:platnosti )?údajov|tietojen vahvist|adatellenőrz|adatérvényesít|επικύρωσης? δεδομένων|перевірки даних|проверка на данни|validar(?:e|ea) (?:a )?datelor|провера? (?:ваљаности )?података|potvrd[ae] podataka|provjer[ae] (?:valjanosti )?podataka|xác thực dữ liệu|ตรวจสอบข้อมูล|التحقق من (?:صحة )?البيانات|אימות נתונים|डेटा सत्यापन|validació de dades/i;
/** Google speaks the language of the account: the stems of "protected" and "permission". */
const REFUSED =
  /protected|prot[eé]g|protett|geschützt|beschermd|beveilig|skydd|beskytte|chronion|chráněn|korumalı|защищ|захищ|заштић|bảo vệ|permission|not allowed|berechtig|autorisé|permis[so]|permissão|разреш|прав доступа|保护|保護|权限|權限|権限|보호|권한|protej|protexid|protektado|suojat|suojelt|védett|προστατ|zaštić|zaščit|chránen|apsaug|aizsarg|kaitstud|\bvarin|vernda|babestu|dilindungi|terlindung|terproteksi|ป้องกัน|สิทธิ์|محمي|محافظت|صلاحية|إذن|מוגן|מוגנ|הרשא|सुरक्षित|संरक्षित|অনুমতি|সুরক্ষিত|பாதுகா|қорғал|պաշտպան|დაცულ|oprávnění|oprávnenie|uprawnie|engedély|δικαίωμα|άδεια|дозв|behörighet|tillåtelse|tilladelse|tillatelse|toestemming|\bizin|dovoljenj|dozvol|дозвол|quyền/i;

/**
 * What went wrong, for a person.
 *
 * @param error anything thrown; a refusal of Google's is told apart by its words, because it has no code
 * @param language of the sentence
 */
export function failureOf(error: unknown, language: Language): Failure {
  if (error instanceof InputError) {
    return { ok: false, code: error.code, message: problemText(error.code, error.details, language) };
  }
  const found = isErrorLike(error) ? error.message : String(error);
  if (isFull(error)) return failureOf(new InputError("NO_ROOM", { limit: TEXTS.mostCells }), language);
  if (GONE.test(found)) return failureOf(new InputError("NO_SUCH_SHEET"), language);
  if (NOT_ACCEPTED.test(found)) {
    const cell = /\b[A-Z]{1,3}\d+\b/.exec(found)?.[0] ?? "?";
    return failureOf(new InputError("NOT_ACCEPTED", { cell }), language);
  }
  if (NOT_AUTHORISED.test(found)) return failureOf(new InputError("NOT_AUTHORISED", { found }), language);
  const code = REFUSED.test(found) ? "NOT_ALLOWED" : "UNEXPECTED";
  // Ours goes on after it, and has a full stop of its own where one is needed.
  return {
    ok: false,
    code,
    message: problemText(code, { found: found.replace(/(?<![.。\s])[.。\s]+$/, "") }, language),
  };
}

/** Errors of Google's services come from another realm, where `instanceof` fails. @private */
function isErrorLike(error: unknown): error is { message: string } {
  return (
    typeof error === "object" && error !== null && "message" in error && typeof error.message === "string"
  );
}
