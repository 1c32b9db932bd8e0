/** Google's refusals by their words, because they have no code; in the languages of accounts, as far as those are known. */

/** A colleague deleted a sheet that was being written, and with it what is marked on it. */
export const GONE =
  /(?:sheet|metadata)\b.*\b(not found|not exist|no longer|deleted|removed)|找不到(?:该)?(?:工作表|试算表|試算表)|(?:工作表|试算表|試算表).*(?:不存在|已(?:被)?(?:删除|刪除))|シートが見つかりません|시트를 찾을 수 없|(?:blatt|feuille|hoja|folha|página|foglio|blad|ark|arkusz|лист|аркуш|sayfa|lembar|trang tính)\b.*(?:nicht (?:gefunden|vorhanden)|gelöscht|introuvable|n'existe|supprimée|no (?:se (?:ha )?encontr|existe)|eliminad|não (?:foi encontrad|existe)|excluíd|non (?:è stat\S+ trovat|esiste)|eliminat|niet gevonden|verwijderd|nie (?:znaleziono|istnieje)|usunięt|не найден|удален|не знайдено|bulunamadı|silin|tidak ditemukan|không tìm thấy)|не найден лист|nie znaleziono arkusza/i;
/** Of several accounts Google asks one that never gave its permission; or a person left some of it out. */
export const NOT_AUTHORISED =
  /specified permissions|permission_denied|authori[sz]ation is required|autorisation requise|necessária autorização|autorización (?:para|necesaria)|(?:necesita|requiere) autorización|autorisierung.* erforderlich|cần được cho phép|需要授权|需要授權|承認が必要|승인이 필요|требуется авторизация|autorizzazione|autorisatie (?:is )?vereist|yetkilendirme gerek|wymagana (?:jest )?autoryzacja|(?:auktorisering|behörighet) krävs|autorisasjon kreves|godkendelse (?:er )?påkrævet|valtuutus|vyžadov[aá]n[aáeo] (?:autorizace|oprávnění|autorizácia)|autorizare(?:a)? (?:este )?necesară|necesită autorizare|engedély(?:ezés)?(?:re)? (?:van )?szükség|απαιτείται εξουσιοδότηση|потрібна авторизація|изисква се упълномощаване|потребна (?:је )?ауторизација|potrebna (?:je )?autorizacija|diperlukan (?:otorisasi|izin)|otorisasi diperlukan|ต้องได้รับ(?:อนุญาต|การให้สิทธิ์)|مطلوب (?:تفويض|الحصول على إذن)|يلزم التفويض|נדרשת הרשאה|प्राधिकरण/i;
/** A sheet that is a single chart or a connected table has no cells; Google names its type in every language. */
export const WITHOUT_CELLS =
  /\b(?:OBJECT|DATASOURCE)\b[^.]{0,40}(?:sheet|blatt|feuille|hoja|foglio|工作表|シート|试算表|試算表)|(?:sheet|blatt|feuille|hoja|foglio|工作表|シート)[^.]{0,40}\b(?:OBJECT|DATASOURCE)\b/i;
/** A column of a table that takes no format or rule beside its own type. */
export const TYPED_COLUMN =
  /typed column|typisierte|colonnes? typée|columnas? con tipo|类型化列|輸入類型的欄|型付き列/i;
/** A cell's data validation rejects what was written. */
export const NOT_ACCEPTED =
  /data validation|datenvalidierung|datenprüfung|validation des données|validaci[oó]n de datos|validação de dados|convalida dei dati|проверки данных|入力規則|数据验证|資料驗證|数据有效性|gegevensvalidatie|poprawności danych|veri doğrulama|데이터 확인|validasi data|pengesahan data|dataverifiering|datavalidering|ověření dat|overeni[ae] (?:platnosti )?údajov|tietojen vahvist|adatellenőrz|adatérvényesít|επικύρωσης? δεδομένων|перевірки даних|проверка на данни|validar(?:e|ea) (?:a )?datelor|провера? (?:ваљаности )?података|potvrd[ae] podataka|provjer[ae] (?:valjanosti )?podataka|xác thực dữ liệu|ตรวจสอบข้อมูล|التحقق من (?:صحة )?البيانات|אימות נתונים|डेटा सत्यापन|validació de dades/i;
/** Google speaks the language of the account: the stems of "protected" and "permission". */
export const REFUSED =
  /protected|prot[eé]g|protett|geschützt|beschermd|beveilig|skydd|beskytte|chronion|chráněn|korumalı|защищ|захищ|заштић|bảo vệ|permission|not allowed|berechtig|autorisé|permis[so]|permissão|разреш|прав доступа|保护|保護|权限|權限|権限|보호|권한|protej|protexid|protektado|suojat|suojelt|védett|προστατ|zaštić|zaščit|chránen|apsaug|aizsarg|kaitstud|\bvarin|vernda|babestu|dilindungi|terlindung|terproteksi|ป้องกัน|สิทธิ์|محمي|محافظت|صلاحية|إذن|מוגן|מוגנ|הרשא|सुरक्षित|संरक्षित|অনুমতি|সুরক্ষিত|பாதுகா|қорғал|պաշտպան|დაცულ|oprávnění|oprávnenie|uprawnie|engedély|δικαίωμα|άδεια|дозв|behörighet|tillåtelse|tilladelse|tillatelse|toestemming|\bizin|dovoljenj|dozvol|дозвол|quyền/i;

/**
 * What an account may do in a day, by the name of the service that stands there in every language, by the sentences that
 * ErrorHandler lists and by our guess at the others.
 */
export const USED_UP =
  /[:：] ?(?:properties|cache|spreadsheet|scriptapp|urlfetch|email)\b|too many times for one day|computer time|daily (?:limit|quota)|ordinateur|d'appels pour ce service|en un mismo día|no mesmo dia|trong một ngày|(?:an|pro|für|in) eine[mn] tag|täglich|rechenzeit|(?:一|1) ?天[内內]|单日|單日|每日|每天|一日|1 ?日(?:に|の|あたり)|하루|in un (?:solo )?giorno|per één dag|op één dag|за (?:один )?день|w ciągu (?:jednego )?dnia|bir gün/i;
/** Too many scripts of an account at once, or too many calls within seconds; only English and Vietnamese are known. */
export const ASKED_TOO_OFTEN =
  /LockService|too many scripts|simultan|times per second|in a short time|rate limit|too many requests|in kurzer zeit|gleichzeitig|peu de temps|poco tiempo|pouco tempo|poco tempo|korte tijd|短时间[内內]|短時間|同时|同時|짧은 시간|동시에|одновременно|eşzamanlı/i;
/** Ours stops itself before; Google's end cannot be caught, but for what it says at a later call. */
export const TOO_SLOW =
  /execution time|起動時間の最大値|実行時間|ausführungszeit|执行时间|執行時間|d'exécution maxim|tiempo (?:máximo )?de ejecución|tempo (?:máximo )?de execução|tempo (?:massimo )?di esecuzione|uitvoeringstijd|실행 시간|время выполнения|времени выполнения|thời gian thực thi/i;
/** A failure of Google's servers, which the next try may not meet; the sentences of ErrorHandler, and the service's own name. */
export const GOOGLE_FAILED =
  /server error|backend error|internal error|empty response|respuesta vacía|réponse vierge|câu trả lời trống|resposta vazia|prázdná odpověď|răspuns gol|service (?:error|unavailable)|timed out|spreadsheets|erro de serviço|serverfehler|errore del server|sur le serveur|máy chủ|en el servidor|เซิร์ฟเวอร์|伺服器|服务器|erro do servidor|szerverhiba|serverfel|eroare de server|サーバー|서버|ошибка сервера|sunucu hatası|serverfout|błąd serwera|服务错误|服務錯誤|サービス ?エラー|dienstfehler/i;
