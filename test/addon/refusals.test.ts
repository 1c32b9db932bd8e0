/** What Google says when it refuses, in the language of the person's account: told rightly, whatever the language. */

import type { Failure } from "../../src/app/contract/contract";
import { customers, opened } from "./opened";

const book = opened(customers(5));
const request = book.request();

/** The add-on's answer to a run in which Google says this. */
function answerTo(message: string): Failure {
  book.host.faults.push({ method: "Spreadsheet.createDeveloperMetadataFinder", nth: 1, message });
  const answer = book.addOn.call("write", request) as Failure;
  book.host.faults.length = 0;
  return answer;
}

// The texts that the ErrorHandler library of Romain Vialard lists, but for those marked as guessed.
const SPOKEN: readonly (readonly [code: string, language: string, message: string])[] = [
  [
    "NOT_ALLOWED",
    "en",
    "You are trying to edit a protected cell or object. Please contact the spreadsheet owner to remove protection if you need to edit.",
  ],
  [
    "NOT_ALLOWED",
    "ja",
    "保護されているセルやオブジェクトを編集しようとしています。編集する必要がある場合は、スプレッドシートのオーナーに連絡して保護を解除してもらってください。",
  ],
  [
    "NOT_ALLOWED",
    "es",
    "Estás intentando editar una celda o un objeto protegidos. Ponte en contacto con el propietario de la hoja de cálculo para desprotegerla si es necesario modificarla.",
  ],
  [
    "NOT_ALLOWED",
    "fr",
    "Vous tentez de modifier une cellule ou un objet protégés. Si vous avez besoin d'effectuer cette modification, demandez au propriétaire de la feuille de calcul de supprimer la protection.",
  ],
  ["NOT_ALLOWED", "ru", "Эта область защищена. Чтобы изменить ее, обратитесь к владельцу таблицы."],
  [
    "NOT_ALLOWED",
    "pt",
    "Você está tentando editar uma célula ou um objeto protegido. Se precisar editar, entre em contato com o proprietário da planilha para remover a proteção.",
  ],
  [
    "NOT_ALLOWED",
    "sr",
    "Покушавате да измените заштићену ћелију или објекат. Контактирајте власника табеле да уклони заштиту ако треба да унесете измене.",
  ],
  [
    "NOT_ALLOWED",
    "de, guessed",
    "Sie versuchen, eine geschützte Zelle oder ein geschütztes Objekt zu bearbeiten.",
  ],
  ["NOT_ALLOWED", "nl, guessed", "Je probeert een beveiligde cel of een beveiligd object te bewerken."],
  ["NOT_ALLOWED", "fi, guessed", "Yrität muokata suojattua solua tai objektia."],
  ["NOT_ALLOWED", "hu, guessed", "Védett cellát vagy objektumot próbál szerkeszteni."],
  ["NOT_ALLOWED", "ro, guessed", "Încerci să editezi o celulă sau un obiect protejat."],
  ["NOT_ALLOWED", "el, guessed", "Προσπαθείτε να επεξεργαστείτε ένα προστατευμένο κελί ή αντικείμενο."],
  ["NOT_ALLOWED", "th, guessed", "คุณกำลังพยายามแก้ไขเซลล์หรือวัตถุที่มีการป้องกัน"],
  ["NOT_ALLOWED", "ar, guessed", "أنت تحاول تعديل خلية محمية أو كائن محمي."],
  ["NOT_ALLOWED", "id, guessed", "Anda mencoba mengedit sel atau objek yang dilindungi."],
  ["NOT_AUTHORISED", "id, guessed", "Diperlukan otorisasi untuk melakukan tindakan tersebut."],
  ["NOT_AUTHORISED", "uk, guessed", "Для виконання цієї дії потрібна авторизація."],
  ["NO_SUCH_SHEET", "de, guessed", "Das Tabellenblatt wurde nicht gefunden."],
  ["NO_SUCH_SHEET", "ja, guessed", "シートが見つかりませんでした。"],
  ["NOT_ALLOWED", "en, someone who may only look", "You do not have permission to perform that action."],
  [
    "NOT_AUTHORISED",
    "en, some scopes left out",
    "Specified permissions are not sufficient to call Spreadsheet.getSheetById. Required permissions: https://www.googleapis.com/auth/spreadsheets.currentonly",
  ],
  [
    "NOT_AUTHORISED",
    "en, several accounts",
    "We're sorry, a server error occurred while reading from storage. Error code PERMISSION_DENIED.",
  ],
  [
    "NOT_AUTHORISED",
    "en",
    "Authorization is required to perform that action. Please run the script again to authorize it.",
  ],
  [
    "NOT_AUTHORISED",
    "fr",
    "Autorisation requise pour exécuter cette action. Exécutez à nouveau le script pour autoriser cette action.",
  ],
  [
    "NOT_AUTHORISED",
    "pt",
    "É necessária autorização para executar esta ação. Execute o script novamente para autorizar a ação.",
  ],
  [
    "NOT_AUTHORISED",
    "vi",
    "Cần được cho phép để thực hiện tác vụ đó. Hãy chạy lại tập lệnh để cho phép tác vụ.",
  ],
  ["NOT_AUTHORISED", "ru, guessed", "Для выполнения этого действия требуется авторизация."],
  ["NOT_AUTHORISED", "it, guessed", "È necessaria l'autorizzazione per eseguire l'azione."],
  ["NOT_AUTHORISED", "ko, guessed", "이 작업을 실행하려면 승인이 필요합니다."],
  [
    "NOT_ACCEPTED",
    "en",
    "The data you entered in cell C2 violates the data validation rules set on this cell.",
  ],
  ["NOT_ACCEPTED", "zh-CN, guessed", "您在单元格 C2 中输入的数据违反了此单元格上设置的数据验证规则。"],
  ["GOOGLE_FAILED", "en", "We're sorry, a server error occurred. Please wait a bit and try again."],
  ["GOOGLE_FAILED", "de", "Ein Serverfehler ist aufgetreten. Bitte versuchen Sie es später erneut."],
  ["GOOGLE_FAILED", "it", "Spiacenti. Si è verificato un errore del server. Attendi e riprova."],
  [
    "GOOGLE_FAILED",
    "fr",
    "Une erreur est survenue sur le serveur. Nous vous prions de nous en excuser et vous invitons à réessayer ultérieurement.",
  ],
  ["GOOGLE_FAILED", "vi", "Xin lỗi bạn, máy chủ đã gặp lỗi. Vui lòng chờ một lát và thử lại."],
  [
    "GOOGLE_FAILED",
    "es",
    "Lo sentimos, se ha producido un error en el servidor. Espera un momento y vuelve a intentarlo.",
  ],
  ["GOOGLE_FAILED", "th", "ขออภัย มีข้อผิดพลาดของเซิร์ฟเวอร์เกิดขึ้น โปรดรอสักครู่แล้วลองอีกครั้ง"],
  ["GOOGLE_FAILED", "zh-TW", "很抱歉，伺服器發生錯誤，請稍後再試。"],
  ["GOOGLE_FAILED", "zh-CN, guessed", "很抱歉，服务器发生错误，请稍后再试。"],
  [
    "GOOGLE_FAILED",
    "ja, guessed",
    "申し訳ありません。サーバー エラーが発生しました。しばらくしてからもう一度お試しください。",
  ],
  ["GOOGLE_FAILED", "pt", "Infelizmente ocorreu um erro do servidor. Espere um momento e tente novamente."],
  [
    "GOOGLE_FAILED",
    "hu",
    "Sajnáljuk, szerverhiba történt. Kérjük, várjon egy kicsit, majd próbálkozzon újra.",
  ],
  ["GOOGLE_FAILED", "sv", "Ett serverfel uppstod. Vänta lite och försök igen."],
  ["GOOGLE_FAILED", "ro", "A apărut o eroare de server. Așteptați puțin și încercați din nou."],
  ["GOOGLE_FAILED", "en", "Service error: Spreadsheets"],
  ["GOOGLE_FAILED", "pt", "Erro de serviço: Spreadsheets"],
  ["GOOGLE_FAILED", "en", "Service Spreadsheets timed out while accessing document with id 1AbC."],
  ["GOOGLE_FAILED", "en", "Service unavailable: Spreadsheets"],
  ["GOOGLE_FAILED", "en", "Empty response"],
  ["USED_UP", "en", "Service invoked too many times for one day: properties."],
  ["USED_UP", "fr", "Trop d'appels pour ce service aujourd'hui : properties."],
  ["USED_UP", "es", "Servicio solicitado demasiadas veces en un mismo día: properties."],
  ["USED_UP", "pt", "Serviço chamado muitas vezes no mesmo dia: properties."],
  ["USED_UP", "vi", "Dịch vụ bị gọi quá nhiều lần trong một ngày: properties."],
  ["USED_UP", "de, guessed", "Dienst wurde an einem Tag zu häufig aufgerufen: properties."],
  ["USED_UP", "zh-CN, guessed", "一天内调用服务的次数过多：properties。"],
  ["USED_UP", "zh-TW, guessed", "單日叫用服務次數過多：properties。"],
  ["USED_UP", "ja, guessed", "1 日にサービスを呼び出した回数が多すぎます: properties"],
  // As a public account of the crawler that met it quotes it.
  ["USED_UP", "ja", "サービスで 1 日に使用しているコンピュータ時間が長すぎます"],
  ["USED_UP", "en", "Service using too much computer time for one day"],
  ["ASKED_TOO_OFTEN", "en", "There are too many LockService operations against the same script."],
  ["ASKED_TOO_OFTEN", "vi", "Có quá nhiều thao tác LockService trên cùng một tập lệnh."],
  ["ASKED_TOO_OFTEN", "de, guessed", "Es gibt zu viele LockService-Vorgänge für dasselbe Skript."],
  [
    "ASKED_TOO_OFTEN",
    "en",
    "Service invoked too many times in a short time: Spreadsheets. Try Utilities.sleep(1000) between calls.",
  ],
  [
    "ASKED_TOO_OFTEN",
    "en",
    "There are too many scripts running simultaneously for this Google user account.",
  ],
  ["TOO_SLOW", "en", "Exceeded maximum execution time"],
  // As several public accounts quote it.
  ["TOO_SLOW", "ja", "起動時間の最大値を超えました"],
  ["TOO_SLOW", "de, guessed", "Maximale Ausführungszeit überschritten"],
  ["TOO_SLOW", "zh-CN, guessed", "超出最长执行时间"],
  ["TOO_SLOW", "zh-TW, guessed", "超過執行時間上限"],
  ["UNEXPECTED", "en", "Bad value"],
];

test.each(SPOKEN)("%s (%s)", (code, _language, message) => {
  expect(answerTo(message)).toMatchObject({ ok: false, code });
});

test("a cell that accepts certain values only is named", () => {
  expect(
    answerTo("The data you entered in cell AB12 violates the data validation rules set on this cell.")
      .message,
  ).toContain("cell AB12 accepts certain values only");
});
