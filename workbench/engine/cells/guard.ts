/** Guards: what a person at the grid may change, asked before the engine does what was typed. */
import { type Area, areaOf } from "../workbook/area";
import { registries, UIPlugin, type Zone } from "../workbook/library";
import type { Workbook } from "../workbook/workbook";

/** Whether the person may change every cell of an area. */
export type Guard = (area: Area) => boolean;

const guards = new WeakMap<object, Guard>();

interface TypedCommand {
  readonly type: string;
  readonly sheetId?: string;
  readonly row?: number;
  readonly col?: number;
  readonly target?: readonly Zone[];
}

/** Commands by which a person changes cells; pasting and filling become many of the first. */
const CHANGES: ReadonlySet<string> = new Set([
  "UPDATE_CELL",
  "DELETE_CONTENT",
  "CLEAR_CELLS",
  "SET_FORMATTING",
  "CLEAR_FORMATTING",
  "ADD_MERGE",
]);

type Verdict = ReturnType<UIPlugin["allowDispatch"]>;

/** The engine's word for a refusal; its list of such words exists for the compiler only. */
const REFUSAL = "Readonly";

class GuardPlugin extends UIPlugin {
  override allowDispatch(command: TypedCommand & Parameters<UIPlugin["allowDispatch"]>[0]): Verdict {
    const guard = guards.get(this.getters);
    const isAllowed = guard === undefined || !CHANGES.has(command.type) || areasOf(command).every(guard);
    return isAllowed ? super.allowDispatch(command) : (REFUSAL as unknown as Verdict);
  }
}

registries.featurePluginRegistry.add("workbench guard", GuardPlugin);

/** Lets a guard decide from now on; without one, everything may be changed. */
export function setGuard({ model }: Workbook, guard: Guard | undefined): void {
  if (guard === undefined) guards.delete(model.getters);
  else guards.set(model.getters, guard);
}

/** Calls back whenever a guard has kept a person from a change. */
export function onGuarded({ model }: Workbook, tell: () => void): void {
  model.on("command-rejected", tell, (event: object) => {
    const result: unknown = "result" in event ? event.result : undefined;
    const reasons =
      typeof result === "object" && result !== null && "reasons" in result ? result.reasons : [];
    if (Array.isArray(reasons) && reasons.includes(REFUSAL)) tell();
  });
}

function areasOf({ sheetId, row, col, target }: TypedCommand): Area[] {
  if (sheetId === undefined) return [];
  if (target !== undefined) return target.map((zone) => areaOf(sheetId, zone));
  return row === undefined || col === undefined
    ? []
    : [{ sheetId, top: row, left: col, rows: 1, columns: 1 }];
}
