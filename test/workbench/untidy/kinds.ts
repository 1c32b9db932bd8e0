/** Kinds of files, and lists that are short, even or ruled by one, read by hand. */
import { ABC, ABC_SHORT, TWO, type UntidyFile } from "./common";
import type { Worth } from "./expected";

export const FORMATS: readonly UntidyFile[] = [
  [
    "xlsx-openpyxl.xlsx",
    {
      orders: true,
      worth: [
        ["Alder Ltd", 600.5],
        ["Birch & Co", 200],
      ],
    },
  ],
  [
    "passing/xlsx-xlsxwriter.xlsx",
    {
      orders: true,
      worth: [
        ["Alder Ltd", 600.5],
        ["Birch & Co", 200],
      ],
    },
  ],
  ["xlsx-power-query.xlsx", { worth: ABC }],
  ["xlsx-prefixed.xlsx", { worth: ABC }],
  ["xlsx-text-mmm.xlsx", { columns: { revenue: "Revenue" }, worth: TWO }],
  ["xlsx-unknown-functions.xlsx", { worth: [...ABC, ["Elm SA", 500], ["Fir", 200]] }],
  [
    "xlsx-hidden-rows.xlsx",
    {
      worth: [
        ["Alder Ltd", 500],
        ["Birch & Co", 9000],
        ["Cedar GmbH", 100],
      ],
      said: [/hidden/i],
      questions: ["customers-not-now"],
      answers: [
        {
          choose: /^Leave it out$/,
          worth: [
            ["Alder Ltd", 500],
            ["Cedar GmbH", 100],
          ],
        },
      ],
    },
  ],
  ["xlsx-cover-sheet.xlsx", { refusal: /no column in A1:A2 holds numbers/ }],
  ["xlsx-cover-sheet.xlsx", { worth: ABC }, ["--sheet", "Data"]],
  ["passing/xlsx-formatted-blank-rows.xlsx", { range: "A1:B4", worth: ABC }],
  ["passing/xlsx-hidden-first.xlsx", { worth: ABC }],
  ["passing/xlsx-inline.xlsx", { worth: ABC }],
  ["passing/xlsx-named.csv", { worth: ABC }],
  ["passing/xlsx-no-refs.xlsx", { worth: ABC }],
  [
    "passing/xlsx-rich-shared.xlsx",
    // _x000D_ stands for a break.
    { worth: [...TWO, ["C\redar", 100]] },
  ],
  ["passing/xlsx-shared-formula.xlsx", { columns: { revenue: "Revenue" }, worth: ABC }],
  ["passing/xlsx-strict.xlsx", { worth: ABC }],
  ["passing/xlsx-text-formula.xlsx", { columns: { revenue: "Revenue" }, worth: ABC }],
  ["passing/encrypted.xlsx", { refusal: /protected with a password/ }],
  ["passing/html-as.csv", { refusal: /but a web page/ }],
  ["passing/html-as.xls", { worth: [["Alder", 500]] }],
  ["passing/html-as.xlsx", { refusal: /not an Excel workbook/ }],
  ["passing/tsv-as.xls", { worth: [["Alder", 500]] }],
  ["passing/xml2003.xls", { refusal: /not an Excel workbook/ }],
  ["passing/libre.ods", { refusal: /an OpenDocument file/ }],
  [
    "windows1251.csv",
    {
      worth: [
        ["Ольха ООО", 500],
        ["Берёза ЗАО", 200],
        ["Кедр ИП", 100],
      ],
    },
  ],
  [
    "shift-jis.csv",
    {
      worth: [
        ["松商店", 500],
        ["杉工業", 200],
        ["桜株式会社", 100],
      ],
    },
  ],
  [
    "passing/windows1252.csv",
    {
      worth: [
        ["Müller & Söhne", 500],
        ["Café René", 200],
        ["Bäcker Groß", 100],
      ],
    },
  ],
  [
    "passing/big5.csv",
    {
      worth: [
        ["松木商行", 500],
        ["柏樹貿易", 200],
        ["杉木實業", 100],
      ],
    },
  ],
  [
    "passing/gbk.csv",
    {
      worth: [
        ["松木商贸有限公司", 500],
        ["柏树贸易行", 200],
        ["杉木实业", 100],
      ],
    },
  ],
  [
    "passing/gbk-mostly-latin.csv",
    {
      worth: [
        ["Alder Ltd", 500],
        ["Birch", 200],
        ["松", 100],
      ],
    },
  ],
  [
    "passing/gbk-tiny.csv",
    {
      worth: [
        ["A", 500],
        ["B", 200],
      ],
    },
  ],
  [
    "passing/inch-quote.csv",
    {
      worth: [
        ['Pipe 12" Ltd', 500],
        ["Birch & Co", 200],
        ['Cedar "C" Ltd', 100],
      ],
    },
  ],
  ["passing/mac-cr.csv", { worth: ABC_SHORT }],
  ["passing/pipe.txt", { worth: ABC_SHORT }],
  [
    "passing/quoted-newline.csv",
    {
      worth: [
        ["Alder\nLtd", 500],
        ["Birch & Co", 200],
      ],
    },
  ],
  ["passing/ragged-trailing.csv", { worth: ABC_SHORT }],
  ["passing/sep-line.csv", { range: "A2:B5", worth: ABC_SHORT }],
  ["passing/tsv.tsv", { worth: ABC_SHORT }],
  ["passing/utf16-noBOM.csv", { worth: TWO }],
  ["passing/utf16-tab.csv", { worth: TWO }],
  [
    "passing/utf8-bom-crlf.csv",
    {
      worth: [
        ["Alder, Ltd", 500],
        ['Birch "B" Co', 200],
      ],
    },
  ],
];

const counted = (count: number, name: string, value: (index: number) => number): Worth =>
  Array.from({ length: count }, (_row, index) => [`${name}${index}`, value(index)]);

/** Few customers, equal ones, one above all: that the result says little is said. */
export const ODD_LISTS: readonly UntidyFile[] = [
  ["equal-10.csv", { worth: counted(10, "C", () => 100), said: [/equal|same/i] }],
  ["small-1.csv", { worth: [["Alder Ltd", 500]], said: [/customer/] }],
  ["small-2.csv", { worth: TWO, said: [/2 customers|few/i] }],
  [
    "rfm-3.csv",
    {
      worth: [
        ["A", 900],
        ["B", 200],
        ["C", 50],
      ],
    },
  ],
  ["rfm-all-same.csv", { worth: counted(10, "C", () => 100) }],
  [
    "rfm-future.csv",
    {
      worth: [
        ["A", 900],
        ["B", 200],
        ["C", 50],
        ["D", 10],
        ["E", 0],
        ["F", -40],
      ],
      // The last order of A is in 2030.
      problems: ["B2", "D7"],
    },
  ],
  [
    "passing/abc-first-over-80.csv",
    {
      worth: [
        ["A", 900],
        ["B", 50],
        ["C", 30],
        ["D", 20],
      ],
    },
  ],
  [
    "passing/abc-negative-total.csv",
    {
      worth: [
        ["A", 100],
        ["B", -300],
        ["C", 50],
      ],
      problems: ["B3"],
    },
  ],
  [
    "passing/all-negative.csv",
    {
      worth: [
        ["A", -5],
        ["B", -10],
        ["C", -1],
      ],
      problems: ["B2", "B3", "B4"],
    },
  ],
  [
    "passing/all-zero.csv",
    {
      worth: [
        ["A", 0],
        ["B", 0],
        ["C", 0],
      ],
    },
  ],
  [
    "passing/float-cut.csv",
    {
      worth: [
        ["A", 0.1],
        ["B", 0.2],
        ["C", 0.3],
        ["D", 0.4],
      ],
    },
  ],
  ["passing/one-giant.csv", { worth: [["Giant", 1_000_000], ...counted(9, "C", (index) => index + 1)] }],
  [
    "passing/rfm-days-negative.csv",
    {
      worth: [
        ["A", 900],
        ["B", 200],
        ["C", 50],
        ["D", 50],
      ],
    },
  ],
  ["passing/rfm-one-order-each.csv", { worth: counted(12, "C", () => 100) }],
  ["passing/rfm-recency-skew.csv", { worth: counted(20, "C", (index) => 5 + 10 * index) }],
  ["passing/ties-at-cut.csv", { worth: [...counted(40, "T", () => 100), ...counted(60, "S", () => 1)] }],
];
