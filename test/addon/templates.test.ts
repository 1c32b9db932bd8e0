/** Templates: new sheets in the workbook's language whose formulas work, never over an existing sheet. */

import { templateFunctionName } from "../../src/core/template/template";
import { MODELS } from "../../src/models/registry";
import { type Opened, opened } from "./opened";

const templates = MODELS.flatMap((model) => model.templates);
const cases = templates.flatMap(({ id, title }) =>
  (["en_US", "zh_CN", "zh_TW"] as const).map(
    (locale) =>
      [id, locale, title[({ en_US: "en", zh_CN: "zh-CN", zh_TW: "zh-TW" } as const)[locale]]] as const,
  ),
);

/** One workbook per locale, because opening takes longer than inserting. Other templates read the credit scheme. */
const BOOKS = new Map<string, Opened>();

function bookIn(spreadsheetLocale: string): Opened {
  const open = BOOKS.get(spreadsheetLocale) ?? opened([["mine"]], { spreadsheetLocale });
  if (!BOOKS.has(spreadsheetLocale)) open.addOn.run(templateFunctionName("credit-scheme"));
  BOOKS.set(spreadsheetLocale, open);
  return open;
}

test.each(cases)("%s in %s is a sheet named %s without any error", (id, spreadsheetLocale, title) => {
  const book = bookIn(spreadsheetLocale);
  if (id !== "credit-scheme") book.addOn.run(templateFunctionName(id));
  expect(book.host.shown.questions).toEqual([]);
  expect(book.sheetNames()).toContain(title);
  const shown = book.shown(`'${title}'!A1:AD120`).flat();
  expect(
    shown.filter((text) => /^#(ERROR|REF|N.A|VALUE|NAME|DIV|NUM|BAD_EXPR|SPILL|CYCLE)/.test(text)),
  ).toEqual([]);
  expect(book.value("Sheet1!A1")).toBe("mine");
});

let TWICE: Opened | undefined;

test.each(templates.map(({ id, title }) => [id, title.en]))(
  "%s inserted twice makes two sheets",
  (id, title) => {
    TWICE ??= opened([]);
    const book = TWICE;
    book.addOn.run(templateFunctionName(id));
    book.addOn.run(templateFunctionName(id));
    expect(book.sheetNames()).toEqual(expect.arrayContaining([title, `${title} 2`]));
  },
);
