/** The Sales pipeline: prospects by step, the funnel and the time per step, live through FUNNEL. */

import { headerOf, type NamedRow } from "../../core/template/named-cells";
import { input, label, result, saying } from "../../core/template/template-cell";
import { choice, namedHeaders } from "../../core/template/template-rows";
import { withExample, worksheet } from "../../core/template/worksheet";
import type { Language } from "../../core/texts/language";
import { WORDS } from "../../core/texts/words";
import { STAGE_NAMES } from "./stages";
import { TEXTS } from "./texts";

/** Of prospects; the rows below the examples are free. */
const ROWS = 20;
const STEPS = STAGE_NAMES.length;

/** Step of each example prospect, counted from 0, days in it, and what it may be worth. */
const EXAMPLE = [
  [0, 3, 500],
  [0, 5, 800],
  [0, 2, 300],
  [0, 6, 900],
  [1, 8, 700],
  [1, 4, 400],
  [1, 6, 600],
  [5, 12, 2000],
  [5, 8, 1500],
  [7, 10, 3000],
];

/** The function spills its columns below its header. */
const SPILLED = [
  TEXTS.stage,
  TEXTS.reached,
  TEXTS.fromStageBefore,
  TEXTS.fromFirstStage,
  TEXTS.daysAtStage,
  TEXTS.worth,
];
const FIGURES = (["count", "share", "share", "decimal", "money"] as const).map((format) =>
  result("", format),
);

/** @private */
function rows(language: Language): NamedRow[] {
  const steps = STAGE_NAMES.map((name) => name[language]);
  const [stage = "", reached = "", ...figures] = SPILLED.map((text) => text[language]);
  return [
    [
      ...namedHeaders(
        TEXTS.prospectHeader,
        language,
        "prospect prospectStep prospectDays prospectWorth",
        ROWS,
      ),
      null,
      headerOf(
        "step",
        STEPS,
        saying([stage], label("=FUNNEL({prospectStep};;{prospectDays};{prospectWorth})", "header")),
      ),
      headerOf("reached", STEPS, saying([reached], label("", "header"))),
      ...figures.map((figure) => saying([figure], label("", "header"))),
    ],
    ...Array.from({ length: ROWS }, (_, index) => {
      const [step, days = "", worth = ""] = EXAMPLE[index] ?? [];
      return [
        input(EXAMPLE[index] ? `${WORDS.prospect[language]} ${index + 1}` : "", "text"),
        choice(step === undefined ? "" : (steps[step] ?? ""), steps),
        input(days, "count", TEXTS.daysInStepNote[language]),
        input(worth, "money"),
        null,
        ...(index < STEPS ? [saying(steps, label("")), ...FIGURES] : []),
      ];
    }),
  ];
}

export const SALES_PIPELINE = worksheet({
  id: "sales-pipeline",
  group: "winning",
  title: TEXTS.pipelineTitle,
  notes: [withExample(TEXTS.pipelinePurpose)],
  rows,
  frozenAbove: "prospect",
  charts: [
    {
      picture: "pyramid",
      title: TEXTS.pipelineTitle,
      labels: "step",
      values: ["reached"],
      scale: "counts",
      below: "step",
      // The function may write two notes into the rows below the last step.
      gap: 3,
      width: 560,
      horizontalTitle: TEXTS.reached,
    },
  ],
});
