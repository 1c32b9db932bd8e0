/** The Prospects worksheet: a list with MAN codes, next steps, points and stages, live through MAN_GRADE. */

import { type NamedRow, named } from "../../core/template/named-cells";
import { input, label, result, saying, verdict } from "../../core/template/template-cell";
import { asFarAsFilled, choice, namedHeaders, withRoom, wordsOf } from "../../core/template/template-rows";
import { withExample, worksheet } from "../../core/template/worksheet";
import type { Language, Text } from "../../core/texts/language";
import { WORDS } from "../../core/texts/words";
import { MAN_ACTIONS } from "./labels";
import { MAN_CODES, type ManCode } from "./man";
import { TEXTS } from "./texts";

/** Of prospects; the rows below the examples are free, and who copies the last one down has more. */
const ROWS = 30;
/** Rows that are graded and counted, so that those a person adds below are as well; a new sheet has 1,000. */
const COUNTED_ROWS = 900;
/** Free ones for sources of one's own. */
const OWN_SOURCES = 3;
/** Free ones for one's target regions. */
const REGIONS = 6;
/** Of the chart beside the settings, in pixels. */
const CHART_HEIGHT = 220;
const COLUMNS = "prospect need money authority grade points stage - source region size";

/** Need, money and authority of each example prospect; a space is not known yet. */
const EXAMPLE = ["YYY", "YYN", "YNY", "NYY", "NYN", "NNN", "Y  "];

// MATCH does not tell M from m, so the row of a code is found with EXACT.
const CODE_ROW = "SUMPRODUCT(EXACT({$code};{.grade})*(ROW({$code})-ROW({$code/1})+1))";
const NEXT_STEP = `=IF({.grade}="";"";INDEX({$action};${CODE_ROW}))`;

const GRADES = asFarAsFilled("MAN_GRADE({$money};{$authority};{$need})", "$need:authority");

/** Of whom nothing speaks: screening ends there. */
const NOTHING = "m+a+n" satisfies ManCode;

/** Where the answers stand in a code such as M+a+N. */
const LETTERS = { need: "N", money: "M", authority: "A" };

/**
 * Points by the code, which takes any word for yes; while an answer is missing there is none, and the word of the
 * dropdown, a checkbox and 1 count.
 * @private
 */
function pointsOf(yes: string): string {
  const answers = Object.entries(LETTERS);
  const known = answers.map(
    ([name]) => `(({.${name}}="${yes}")+(IFERROR({.${name}}*1;0)=1))*{$${name}Points}`,
  );
  const coded = answers.map(
    ([name, letter]) => `EXACT(MID({.grade};${"M+A+N".indexOf(letter) + 1};1);"${letter}")*{$${name}Points}`,
  );
  return `IF({.grade}="";${known.join("+")};${coded.join("+")})`;
}

/** @private */
function rows(language: Language): NamedRow[] {
  const [search = "", screen = "", develop = "", stop = ""] = wordsOf(TEXTS.stageNames, language);
  const words = (text: Text) => label(text[language]);
  const yes = TEXTS.yes[language];
  const answers: Readonly<Record<string, string>> = { Y: yes, N: TEXTS.no[language] };
  const actions = MAN_CODES.map((code) => MAN_ACTIONS[code][language]);
  const sources = wordsOf(TEXTS.sources, language);
  const [key = "", ordinary = ""] = wordsOf(TEXTS.sizes, language);
  const behind = behindRows(sources, develop, key, language);
  const prospects = Array.from({ length: ROWS }, (_, index): NamedRow => {
    const known = (letter: string) =>
      choice(answers[letter] ?? "", Object.values(answers), TEXTS.unknownNote[language]);
    const [need = "", money = "", authority = ""] = EXAMPLE[index] ?? "";
    return [
      input(EXAMPLE[index] ? `${WORDS.prospect[language]} ${index + 1}` : "", "text"),
      known(need),
      known(money),
      known(authority),
      saying(MAN_CODES, result(index === 0 ? GRADES : "", "text")),
      result(`=IF({.prospect}="";"";${pointsOf(yes)})`, "asTyped"),
      verdict(
        [develop, screen, search, stop],
        `=IF({.prospect}="";"";IF({.grade}="";"${search}";IF(EXACT({.grade};"${NOTHING}");"${stop}";IF({.points}>={$enough};"${develop}";"${screen}"))))`,
      ),
      saying(actions, result(NEXT_STEP, "text")),
      choice(EXAMPLE[index] ? (sources[index] ?? "") : "", sources),
      input("", "text"),
      choice(EXAMPLE[index] ? (index % 2 === 0 ? key : ordinary) : "", [key, ordinary]),
      null,
      ...(behind[index] ?? []),
    ];
  });
  const settings = [
    [words(TEXTS.needPoints), named("needPoints", input(50, "asTyped"))],
    [words(TEXTS.moneyPoints), named("moneyPoints", input(30, "asTyped"))],
    [words(TEXTS.authorityPoints), named("authorityPoints", input(20, "asTyped"))],
    [words(TEXTS.developFrom), named("enough", input(80, "asTyped"))],
  ];
  return [
    ...withRoom(settings, CHART_HEIGHT),
    [
      ...namedHeaders(TEXTS.prospectHeader, language, COLUMNS, COUNTED_ROWS),
      null,
      ...namedHeaders(TEXTS.codeHeader, language, "code action count", MAN_CODES.length),
    ],
    ...prospects,
  ];
}

/** Codes, then what each source yields, then one's target regions: a table below the other. @private */
function behindRows(
  sources: readonly string[],
  develop: string,
  key: string,
  language: Language,
): NamedRow[] {
  return [
    ...MAN_CODES.map(
      (code): NamedRow => [
        label(code),
        label(MAN_ACTIONS[code][language]),
        result("=SUMPRODUCT(EXACT({$grade};{.code})*1)", "asTyped"),
      ],
    ),
    [],
    namedHeaders(TEXTS.sourceHeader, language, "from - found", sources.length + OWN_SOURCES),
    ...[...sources, ...Array.from({ length: OWN_SOURCES }, () => "")].map(
      (source): NamedRow => [
        input(source, "text"),
        result(`=IF(SUM({.found})=0;"";COUNTIFS({$source};{.from};{$stage};"${develop}")/{.found})`, "share"),
        result('=IF({.from}="";"";COUNTIFS({$source};{.from};{$prospect};"?*"))', "asTyped"),
      ],
    ),
    [],
    namedHeaders(TEXTS.regionHeader, language, "target - -", REGIONS),
    ...Array.from(
      { length: REGIONS },
      (): NamedRow => [
        input("", "text"),
        result(
          `=IF({.target}="";"";COUNTIFS({$region};{.target};{$stage};"${develop}";{$size};"${key}"))`,
          "asTyped",
        ),
        result('=IF({.target}="";"";COUNTIFS({$region};{.target};{$prospect};"?*"))', "asTyped"),
      ],
    ),
  ];
}

export const PROSPECTS_TEMPLATE = worksheet({
  id: "prospects",
  group: "winning",
  title: TEXTS.worksheetTitle,
  notes: [withExample(TEXTS.worksheetPurpose)],
  rows,
  charts: [
    {
      picture: "bars",
      title: TEXTS.prospectsByCode,
      labels: "code",
      values: ["count"],
      scale: "counts",
      beside: "needPoints",
      column: 3,
      width: 560,
      height: CHART_HEIGHT,
      verticalTitle: TEXTS.prospectCount,
    },
  ],
});
