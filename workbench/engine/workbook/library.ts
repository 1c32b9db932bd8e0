/** The one door to the spreadsheet engine: it is prepared for Node 20 and kept quiet here. */

import { coreTypes, registries } from "@odoo/o-spreadsheet";

/** Node 20 lacks `Object.groupBy`, which the engine calls while it squashes its history. */
function groupBy<Item>(items: Iterable<Item>, keyOf: (item: Item, index: number) => PropertyKey) {
  const groups: Record<PropertyKey, Item[]> = Object.create(null);
  let index = 0;
  for (const item of items) {
    const key = keyOf(item, index++);
    groups[key] = groups[key] ?? [];
    groups[key].push(item);
  }
  return groups;
}

if (!("groupBy" in Object)) {
  Object.defineProperty(Object, "groupBy", { value: groupBy, configurable: true, writable: true });
}

/**
 * The result of `work`, with the engine's reports kept off the console.
 *
 * The engine reports timings with `console.debug`, which Node prints to standard output, where a
 * command must print its result and nothing else. A function that failed shows in its cell; the
 * engine prints its stack too, once for every cell.
 */
export function quietly<Result>(work: () => Result): Result {
  const { debug, error } = console;
  console.debug = () => undefined;
  console.error = () => undefined;
  try {
    return work();
  } finally {
    console.debug = debug;
    console.error = error;
  }
}

export type {
  Border,
  CellPosition,
  ChartDefinition,
  ConditionalFormat,
  DataValidationRule,
  EvaluatedCell,
  Locale,
  Range as EngineRange,
  RangeAdapterFunctions,
  RangeData,
  Style,
  WorkbookData,
  Zone,
} from "@odoo/o-spreadsheet";
/**
 * Makes a command of ours known as a change to the document, so that it is recorded and can be undone.
 *
 * The engine takes a change back by the state it recorded; the inverse command it asks for only
 * matters between several machines, so the command stands for its own inverse.
 */
export function declareChange(command: string): void {
  Reflect.apply(Set.prototype.add, coreTypes, [command]);
  registries.inverseCommandRegistry.add(command, (done) => [done]);
}

export {
  CellErrorType,
  CorePlugin,
  coreTypes,
  DEFAULT_LOCALE,
  EvaluationError,
  helpers,
  load,
  Model,
  registries,
  UIPlugin,
} from "@odoo/o-spreadsheet";
