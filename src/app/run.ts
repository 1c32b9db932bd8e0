/** One run of the ticked models over the customers: the part that preview and write share. */

import type { Field } from "../core/field";
import { inLanguages, type Language, languageOf } from "../core/language";
import type { Model, PreparedModel } from "../core/model";
import { InputError } from "../core/problem";
import type { Outcome } from "../core/report";
import type { Table } from "../core/table";
import { type Check, checkOf } from "./check";
import type { RunRequest } from "./contract";
import { fingerprintOf } from "./fingerprint";
import { mappedTable } from "./mapping";
import { allFields, type Segmenting, segmentingModels } from "./models";
import { withOwnColumns } from "./own-columns";
import type { SheetReading } from "./sheet-reading";
import { type Source, sourceOf } from "./source";

export interface ModelRun {
  readonly model: Model;
  readonly prepared: PreparedModel;
  readonly outcome: Outcome;
}

export interface Run {
  readonly request: RunRequest;
  readonly reading: SheetReading;
  readonly language: Language;
  readonly source: Source;
  readonly table: Table;
  readonly check: Check;
  readonly models: readonly ModelRun[];
  readonly fingerprint: string;
}

/**
 * Runs the ticked models; nothing is written.
 *
 * Labels follow the language, which is the spreadsheet's for all that is written. Throws when a model is unknown, cannot be used with these
 * columns or options, or when the customers changed since the preview.
 *
 * @param reading the sheet
 * @param request what to run
 * @param language of what the models say; the spreadsheet's when left out
 * @example runModels({ locale: "en_US", selection: { row: 1, column: 1, rows: 1, columns: 1 }, cells: [["Sales"], [9]], markedColumns: [], markedSheets: [] }, { header: true, mapping: { revenue: 0 }, models: [{ id: "pyramid", options: {} }], fingerprint: null }).models[0].outcome.columns[0].cells // => ["VIP"]
 */
export function runModels(
  reading: SheetReading,
  request: RunRequest,
  language = languageOf(reading.locale),
): Run {
  const source = sourceOf(reading, request.header);
  const { templateSheet } = reading;
  const mapped = mappedTable(source, request.mapping, allFields());
  const table: Table = { ...withOwnColumns(mapped, reading, allFields()), templateSheet };
  const fingerprint = fingerprintOf(source);
  if (request.fingerprint !== null && request.fingerprint !== fingerprint)
    throw new InputError("DATA_CHANGED");
  const prepared = request.models.map(({ id, options }) => {
    const { model, segmentation } = modelNamed(id);
    const missing = segmentation.needs.find((group) => !group.some((field) => table.columns[field.id]));
    if (missing) throw missingField(model, missing);
    return { model, ready: segmentation.prepare(options, language) };
  });
  const check = checkOf(
    table,
    prepared.map(({ ready }) => ready),
    source.area.rows,
  );
  const models = prepared.map(({ model, ready }) => ({ model, prepared: ready, outcome: ready.run(table) }));
  return { request, reading, language, source, table, check, models, fingerprint };
}

/** @private */
function modelNamed(id: string): Segmenting {
  const known = segmentingModels();
  const found = known.find(({ model }) => model.id === id);
  if (!found)
    throw new InputError("NO_SUCH_MODEL", {
      found: id,
      models: known.map(({ model }) => model.id).join(", "),
    });
  return found;
}

/** @private */
function missingField({ title }: Model, group: readonly Field[]): InputError {
  const labels = group.map(({ label }) => label);
  const field = inLanguages(
    labels.map(({ en }) => en).join(" or "),
    labels.map((label) => label["zh-CN"]).join("或"),
    labels.map((label) => label["zh-TW"]).join("或"),
  );
  return new InputError("FIELD_MISSING", { model: title, field });
}
