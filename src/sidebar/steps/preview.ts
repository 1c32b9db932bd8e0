/** Step 4: what the run would find and write, before anything is written. */

import type { Preview } from "../../app/contract/contract";
import type { Context } from "../context";
import { type Child, dataText, element } from "../dom";
import { dataDayField } from "../parts/data-day";
import { failureNotice } from "../parts/failure";
import { firstRowsTable } from "../parts/first-rows";
import { overridesForm } from "../parts/overrides";
import { placesList } from "../parts/places";
import { previewBlocks } from "../parts/report";
import { skeleton } from "../parts/skeleton";
import { sheetOf } from "../parts/who";
import { isUsable } from "../readiness";
import { region } from "../region";
import type { State } from "../state";
import { PREVIEW } from "../texts/preview";
import { READING } from "../texts/reading";
import { type Step, stepFrame } from "./frame";

/**
 * Step 4.
 *
 * @param context words, numbers, actions
 */
export function previewStep(context: Context): Step {
  const { say, actions, formats, announce } = context;
  const status = region(
    (previewing: State["previewing"], isFirst: boolean, isBlocked: boolean, asked: number) => {
      if (previewing.state === "failed")
        return [failureNotice(context, previewing.refusal, { retry: actions.preview })];
      if (isBlocked) {
        const why =
          asked > 0 ? say(READING.answerFirst, { count: formats.count(asked) }) : say(PREVIEW.blocked);
        return [element("p", { class: "hint" }, why)];
      }
      return isFirst && previewing.state === "running" ? [skeleton(say(PREVIEW.waiting), 6)] : [];
    },
  );
  const reports = region((preview: Preview | null, sheet: string) => {
    if (!preview) return [];
    announce(say(PREVIEW.ready, { rows: formats.count(preview.check.rows) }));
    return reportsOf(context, preview, sheet);
  });
  const overrides = overridesForm(context);
  const dataDay = dataDayField(context);
  const places = region((preview: Preview | null) =>
    preview ? [firstRowsTable(context, preview), placesList(context, preview)] : [],
  );
  const frame = stepFrame(
    context,
    4,
    PREVIEW.title,
    status.element,
    reports.element,
    overrides.element,
    places.element,
    dataDay.element,
  );
  return {
    element: frame.element,
    update(state) {
      const { preview, previewing, description, describing, writing, said } = state;
      const isBlocked = !isUsable(state);
      frame.setOpen(description !== null && describing.state !== "failed");
      frame.setTurn(writing.state);
      frame.setBusy(previewing.state === "running" && preview !== null);
      status.show(previewing, preview === null, isBlocked, said.questions.length);
      reports.show(preview, description?.sheet ?? "");
      overrides.update(state);
      dataDay.update(state);
      places.show(preview);
    },
  };
}

/** A report for each model, the first one folded out. @private */
function reportsOf(context: Context, preview: Preview, read: string): Child[] {
  const { models } = preview;
  const sheet = sheetOf(preview, read);
  const { say } = context;
  const [first] = models;
  return [
    element("p", { class: "unwritten" }, say(PREVIEW.nothingWritten)),
    ...models.map((model) => {
      const { id, title, report, labels } = model;
      // A model on its own is always seen, also where its report was folded in beside others.
      const key = models.length === 1 ? `report-only-${id}` : `report-${id}`;
      return element(
        "details",
        { class: "fold whole", open: model === first, "data-key": key },
        element(
          "summary",
          { "data-key": `${key}-summary` },
          element("h3", { class: "report-title" }, dataText(title)),
        ),
        element("div", { class: "report" }, ...previewBlocks(context, report, id, { labels, sheet })),
      );
    }),
  ];
}
