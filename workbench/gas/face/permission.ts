/** Permissions: who may change which cells. */

import { marksOf, placeOf } from "../../engine/cells/places";
import { sheetIds } from "../../engine/sheets/sheets";
import { type Area, areasMeet } from "../../engine/workbook/area";
import type { Mark } from "../../engine/workbook/marks";
import type { Person } from "../host/host";
import { HostError, Refusal } from "../host/realm";
import type { Run } from "./calls";

/** What Sheets says to a script and to a person. */
export const PROTECTED =
  "You are trying to edit a protected cell or object. Please contact the spreadsheet owner to remove protection if you need to edit.";
/** As the ErrorHandler library of Romain Vialard lists what Google says in the language of the person's account. */
const IN_OTHER_LANGUAGES: Readonly<Record<string, string>> = {
  es: "Estás intentando editar una celda o un objeto protegidos. Ponte en contacto con el propietario de la hoja de cálculo para desprotegerla si es necesario modificarla.",
  fr: "Vous tentez de modifier une cellule ou un objet protégés. Si vous avez besoin d'effectuer cette modification, demandez au propriétaire de la feuille de calcul de supprimer la protection.",
  ja: "保護されているセルやオブジェクトを編集しようとしています。編集する必要がある場合は、スプレッドシートのオーナーに連絡して保護を解除してもらってください。",
  pt: "Você está tentando editar uma célula ou um objeto protegido. Se precisar editar, entre em contato com o proprietário da planilha para remover a proteção.",
  ru: "Эта область защищена. Чтобы изменить ее, обратитесь к владельцу таблицы.",
  sr: "Покушавате да измените заштићену ћелију или објекат. Контактирајте власника табеле да уклони заштиту ако треба да унесете измене.",
};
const VIEW_ONLY = "You do not have permission to perform that action.";

/** What a protection says, beside its place. */
export interface ProtectionContent {
  readonly description: string;
  readonly warningOnly: boolean;
  /** The editors who may still edit; the owner always may. */
  readonly editors: readonly string[];
  /** Of a protected sheet, the cells that all editors may edit all the same. */
  readonly unprotected: readonly Omit<Area, "sheetId">[];
}

/** Throws Google's refusal when the person of the run may not change the area. */
export function allowWrite(run: Run, area: Area): void {
  checkThere(run, area.sheetId);
  if (run.person.role === "viewer") throw new HostError(VIEW_ONLY);
  if (!mayEdit(run, area)) throw new Refusal(protectedIn(run.person.locale));
}

/** Throws when somebody deleted the sheet meanwhile, of which the engine would not know what to do. */
export function checkThere({ host }: Run, sheetId: string): void {
  if (!sheetIds(host.workbook).includes(sheetId)) throw new HostError("Sheet not found");
}

/** Throws Google's refusal when the person may not change the workbook's sheets. */
export function allowStructure(run: Run, sheetId?: string): void {
  if (run.person.role === "viewer") throw new HostError(VIEW_ONLY);
  if (sheetId === undefined) return;
  checkThere(run, sheetId);
  const stops = protections(run).some(
    (mark) => mark.sheetId === sheetId && mark.place === undefined && shutsOut(mark, run.person),
  );
  if (stops) throw new Refusal(protectedIn(run.person.locale));
}

/** The refusal in the language of the person's account. */
function protectedIn(locale: string): string {
  return IN_OTHER_LANGUAGES[locale.toLowerCase().split(/[-_]/)[0] ?? ""] ?? PROTECTED;
}

/** Whether the person of the run may change every cell of the area. */
export function mayEdit(run: Pick<Run, "person" | "host">, area: Area): boolean {
  if (run.person.role === "viewer") return false;
  return !protections(run).some((mark) => {
    if (!shutsOut(mark, run.person)) return false;
    const place = placeOf(run.host.workbook, mark);
    if (place !== undefined) return areasMeet(place, area);
    return mark.sheetId === area.sheetId && !isUnprotected(mark, area);
  });
}

/** Whether one of the cells that are left open covers the area. */
function isUnprotected(mark: Mark, { top, left, rows, columns }: Area): boolean {
  return protectionContent(mark).unprotected.some(
    (open) =>
      open.top <= top &&
      open.left <= left &&
      open.top + open.rows >= top + rows &&
      open.left + open.columns >= left + columns,
  );
}

/** What a protection's mark says. */
export function protectionContent({ content }: Mark): ProtectionContent {
  return {
    description: String(content.description ?? ""),
    warningOnly: content.warningOnly === true,
    editors: Array.isArray(content.editors) ? content.editors.map(String) : [],
    unprotected: Array.isArray(content.unprotected)
      ? (content.unprotected as unknown as ProtectionContent["unprotected"])
      : [],
  };
}

function protections(run: Pick<Run, "host">): Mark[] {
  return marksOf(run.host.workbook, "protection");
}

function shutsOut(mark: Mark, person: Person): boolean {
  const { warningOnly, editors } = protectionContent(mark);
  return !warningOnly && person.role !== "owner" && !editors.includes(person.email);
}
