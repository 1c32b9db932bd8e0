/** A person's own table of what each tier gets, in place of the actions that the models recommend. */

import type { Model } from "../../core/model";
import { type LabelAction, labelNamed } from "../../core/report/label";
import type { Block, Grid, Outcome } from "../../core/report/report";
import { alike, LANGUAGES, type Language } from "../../core/texts/language";
import { WORDS } from "../../core/texts/words";
import { servicesBook } from "../../models/actions/services";
import type { Records } from "./records";

/** What a tier gets; `""` where the table says nothing of it. */
export type ServiceOf = (label: string) => string;

/**
 * What tiers get by the table of the workbook.
 *
 * @param records of the workbook, if it has any
 * @param language of the punctuation
 * @example servicesIn({ serviceTable: [["Tier", "Days"], ["VIP", 7]] }, "en")("VIP") // => "Days: 7"
 */
export function servicesIn(
  records: Pick<Records, "serviceTable"> | undefined,
  language: Language,
): ServiceOf {
  return servicesBook(records?.serviceTable ?? [], language);
}

/**
 * A model that recommends what the table says, for labels that it names, and for all others what it recommends anyway.
 *
 * @param model with its own actions
 * @param serviceOf from `servicesIn`
 * @param labels that it gave
 * @example withServiceActions({ actions: [] }, (label) => (label === "Gold" ? "Call." : ""), ["Gold", "Rest"]).actions?.map(({ action }) => action.en) // => ["Call."]
 */
export function withServiceActions<Own extends Pick<Model, "actions">>(
  model: Own,
  serviceOf: ServiceOf,
  labels: readonly string[],
): Own {
  const known = model.actions ?? [];
  const own = known.map((one): LabelAction => {
    const said = LANGUAGES.map((language) => serviceOf(one.label[language])).find(Boolean);
    return said ? { ...one, action: alike(said) } : one;
  });
  const added = labels.flatMap((name): LabelAction[] => {
    const said = labelNamed(known, name) ? "" : serviceOf(name);
    return said ? [{ label: alike(name), action: alike(said) }] : [];
  });
  return own.length + added.length > 0 ? { ...model, actions: [...own, ...added] } : model;
}

/**
 * An outcome whose tables of labels say what the table says.
 *
 * @param outcome of a model
 * @param serviceOf from `servicesIn`
 * @param language of the outcome
 * @example withServiceReport({ columns: [], report: [{ kind: "grid", header: ["Tier", "What to do"], rows: [["VIP", "Ours."]] }] }, () => "Call.", "en").report[0].rows // => [["VIP", "Call."]]
 */
export function withServiceReport(outcome: Outcome, serviceOf: ServiceOf, language: Language): Outcome {
  return {
    ...outcome,
    report: outcome.report.map(
      (block): Block => (block.kind === "grid" ? serviced(block, serviceOf, language) : block),
    ),
  };
}

/** @private */
function serviced(grid: Grid, serviceOf: ServiceOf, language: Language): Grid {
  const at = grid.header.indexOf(WORDS.whatToDo[language]);
  if (at < 0) return grid;
  return {
    ...grid,
    rows: grid.rows.map((row) => {
      const [label] = row;
      const said = typeof label === "string" ? serviceOf(label) : "";
      return said === "" ? row : row.map((cell, column) => (column === at ? said : cell));
    }),
  };
}
