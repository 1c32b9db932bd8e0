/** Names that a workbook gives to ranges, constants and formulas. */
import { attribute, unescapeXml } from "./xml";

interface DefinedName {
  readonly name: string;
  readonly meaning: string;
}

/** The names that count in the whole workbook; those Excel gives itself, for printing and filters, are none. */
function definedNames(workbookXml: string): DefinedName[] {
  return [...workbookXml.matchAll(/<definedName\b([^>]*)>([\s\S]*?)<\/definedName>/g)].flatMap(
    ([, tag = "", meaning = ""]) => {
      const name = attribute(tag, "name") ?? "";
      if (attribute(tag, "localSheetId") !== undefined || name === "" || name.startsWith("_xlnm.")) return [];
      return [{ name, meaning: unescapeXml(meaning).trim() }];
    },
  );
}

const RANGE = /^(?:'((?:[^']|'')+)'|([^'![\]]+))!\$?[A-Z]{1,3}\$?\d{1,7}(?::\$?[A-Z]{1,3}\$?\d{1,7})?$/;

function sheetOf(meaning: string): string | undefined {
  const match = RANGE.exec(meaning);
  return match?.[1]?.replaceAll("''", "'") ?? match?.[2];
}

/** The ranges with names, by name; only those on one of the sheets. */
export function rangeNames(workbookXml: string, sheets: readonly string[]): Record<string, string> {
  return Object.fromEntries(
    definedNames(workbookXml).flatMap(({ name, meaning }) =>
      sheets.includes(sheetOf(meaning) ?? "") && /^[\p{L}_][\p{L}\p{N}_.]*$/u.test(name)
        ? [[name, meaning.replaceAll("$", "")]]
        : [],
    ),
  );
}

/** The names that stand for a constant or a formula, as long as nothing in them could move. */
export function constantNames(workbookXml: string): Record<string, string> {
  return Object.fromEntries(
    definedNames(workbookXml).flatMap(({ name, meaning }) =>
      /[![]|#REF/.test(meaning) ? [] : [[name, meaning]],
    ),
  );
}
