/** Which sheet the command reads: the wished one, or the first with a table. */
import type { Description } from "../../src/app/contract/contract";
import type { QuestionView } from "../../src/app/contract/remarks";
import { filledSize } from "../engine/sheets/filled";
import { isSheetHidden, sheetIds, sheetName, sheetNamed } from "../engine/sheets/sheets";
import type { Workbook } from "../engine/workbook/workbook";
import type { Workbench } from "../workbench";
import { AddOnRefusal, ask } from "./answers";
import type { Wishes } from "./arguments";
import { firstLines, putTogether, withoutPeriod } from "./one-below-another";
import { choiceOf } from "./questions";
import { selectData } from "./select";

/** Refusals of a sheet that holds no table, such as a cover sheet, or that the add-on made itself. */
const NO_TABLE: ReadonlySet<string> = new Set([
  "NO_NUMBER_COLUMN",
  "CARDS",
  "NO_ROWS",
  "NOTHING_SELECTED",
  "OUR_SHEET",
]);

/** What the add-on says of the data, which sheet was read where that is not the first, and the question which one is meant. */
export interface FirstLook {
  readonly description: Description;
  readonly notes: readonly string[];
  readonly questions: readonly QuestionView[];
  /** What an answer says of later questions: a customer who stands on several sheets is added up. */
  readonly implied?: ReadonlyMap<string, string>;
}

/** By which the question for the sheet is known. */
export const WHICH_SHEET = "sheet";

/**
 * Selects the data and has it described. Without a wished sheet or range, sheets without a table are passed over, and so is
 * one whose headings name no customers where those of another do.
 *
 * Throws `CommandRefusal` when no sheet can be used: of the first one, as that is what a person sees.
 */
export function describeData(bench: Workbench, workbook: Workbook, wishes: Wishes): FirstLook {
  const names = sheetIds(workbook)
    .filter((id) => !isSheetHidden(workbook, id) && filledSize(workbook, id).rows > 0)
    .map((id) => sheetName(workbook, id));
  const [first, ...others] = names;
  if (wishes.sheet !== undefined || wishes.range !== undefined || first === undefined)
    return { description: describeOn(bench, workbook, wishes), notes: [], questions: [] };
  const found = (sheet: string, description: Description): FirstLook => ({
    description,
    notes: sheet === first && !hasOtherTables(workbook, sheet, names) ? [] : [note(sheet, names)],
    questions: sheetQuestion(workbook, sheet, names, description),
  });
  try {
    const description = describeOn(bench, workbook, { ...wishes, sheet: first });
    const isFit = namesCustomers(description);
    if (isFit && !lacksAmount(description)) return chosen(bench, workbook, wishes, found(first, description));
    const other = firstOf(
      bench,
      workbook,
      wishes,
      others,
      (one) => namesCustomers(one) && !(isFit && lacksAmount(one)),
    );
    if (other) return chosen(bench, workbook, wishes, found(other.sheet, other.description));
    return found(first, describeOn(bench, workbook, { ...wishes, sheet: first }));
  } catch (error) {
    if (!isNoTable(error)) throw error;
    const other = firstOf(bench, workbook, wishes, others, () => true);
    if (other) return chosen(bench, workbook, wishes, found(other.sheet, other.description));
    selectData(workbook, { ...wishes, sheet: first });
    throw error;
  }
}

/** The look at the sheet that an answer names, where the question was asked. */
function chosen(bench: Workbench, workbook: Workbook, wishes: Wishes, look: FirstLook): FirstLook {
  const [question] = look.questions;
  const answer = wishes.answers.get(WHICH_SHEET);
  if (!question || answer === undefined) return look;
  const { label } = choiceOf(question, answer);
  if (label !== ALL_OF_THEM)
    return { ...look, description: describeOn(bench, workbook, { ...wishes, sheet: label }) };
  const twins = question.choices.map((choice) => choice.label).filter((name) => name !== ALL_OF_THEM);
  const sheet = putTogether(workbook, twins, headingsOf(look.description));
  return {
    ...look,
    description: describeOn(bench, workbook, { ...wishes, sheet }),
    implied: new Map([["rows-are", "1"]]),
    notes: [`The rows of ${twins.length} sheets stand one below the other on sheet "${sheet}"`],
  };
}

/** The last choice where several sheets have the same columns. */
const ALL_OF_THEM = "All of them, one below the other";

function headingsOf({ columns }: Description): string[] {
  return columns.map(({ header }) => header).filter((header) => header !== "");
}

/** Which of several sheets is meant, where others have the same headings over other rows, as a sheet for each month. */
function sheetQuestion(
  workbook: Workbook,
  read: string,
  names: readonly string[],
  description: Description,
): readonly QuestionView[] {
  const headings = headingsOf(description).map(withoutPeriod);
  const own = textsOf(workbook, read);
  const twins = names.filter((name) => {
    const texts = name === read ? own : textsOf(workbook, name);
    const hasHeadings = texts.some((line) =>
      headings.every((heading) => line.map(withoutPeriod).includes(heading)),
    );
    return name === read || (hasHeadings && JSON.stringify(texts) !== JSON.stringify(own));
  });
  if (twins.length < 2 || headings.length < 2) return [];
  return [
    {
      id: WHICH_SHEET,
      message: `${twins.length} sheets have the same columns. Which one is meant?`,
      choices: [...twins, ALL_OF_THEM].map((label) => ({ label, to: {} })),
    },
  ];
}

/** The first lines of a sheet. */
function textsOf(workbook: Workbook, name: string): string[][] {
  const sheetId = sheetNamed(workbook, name);
  return sheetId === undefined ? [] : firstLines(workbook, sheetId);
}

/** Whether a heading names the customers; of key figures above a sheet of them no heading does. */
function namesCustomers({ mapping, remarks }: Description): boolean {
  return mapping.customer !== undefined && remarks.every(({ id }) => id !== "column customer");
}

/** Whether it is asked which column is the revenue and none was likely, as on a sheet of addresses and credit limits. */
function lacksAmount({ mapping, questions }: Description): boolean {
  const isAsked = questions.some(({ id }) => id === "column revenue");
  return isAsked && mapping.revenue === undefined && mapping.profit === undefined;
}

/** Whether another sheet holds several columns with something below a heading. */
function hasOtherTables(workbook: Workbook, read: string, names: readonly string[]): boolean {
  return names.some((name) => {
    const sheetId = name === read ? undefined : sheetNamed(workbook, name);
    const { rows, columns } = sheetId === undefined ? { rows: 0, columns: 0 } : filledSize(workbook, sheetId);
    return rows > 2 && columns > 1;
  });
}

/** The first of some sheets with a table that will do; it stays selected. */
function firstOf(
  bench: Workbench,
  workbook: Workbook,
  wishes: Wishes,
  sheets: readonly string[],
  isFit: (description: Description) => boolean,
): { readonly sheet: string; readonly description: Description } | undefined {
  for (const sheet of sheets) {
    const description = describedIfTable(bench, workbook, { ...wishes, sheet });
    if (description && isFit(description)) return { sheet, description };
  }
  return undefined;
}

function describeOn(bench: Workbench, workbook: Workbook, wishes: Wishes): Description {
  selectData(workbook, wishes);
  return ask(bench, "describe", { source: null, headerLines: null });
}

function describedIfTable(bench: Workbench, workbook: Workbook, wishes: Wishes): Description | null {
  try {
    return describeOn(bench, workbook, wishes);
  } catch (error) {
    if (isNoTable(error)) return null;
    throw error;
  }
}

function isNoTable(error: unknown): boolean {
  return error instanceof AddOnRefusal && NO_TABLE.has(error.code);
}

function note(read: string, names: readonly string[]): string {
  const others = names.filter((name) => name !== read).map((name) => `"${name}"`);
  return `Read sheet "${read}"; for another add --sheet: ${others.join(", ")}`;
}
