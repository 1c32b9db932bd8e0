/** Idle work: what the engine does after every change for empty cells and for eyes that may not be there, left out. */
import {
  type CellPosition,
  type EvaluatedCell,
  helpers,
  Model,
  quietly,
  registries,
  type Zone,
} from "./library";

type Getters = Pick<Model["getters"], "getActiveSheetId" | "getCell" | "getCells" | "getCellPosition">;

interface SheetZone {
  readonly sheetId: string;
  readonly zone: Zone;
}

/** A method of one of the engine's own classes. */
type Method<Given extends unknown[], Result> = (this: object, ...given: Given) => Result;

/** Replaces a method. Throws when there is none: a new version of the engine has to be looked at. */
export function replaceMethod<Given extends unknown[], Result = unknown>(
  owner: object,
  name: string,
  make: (original: Method<Given, Result>) => Method<Given, Result>,
): void {
  const original: unknown = Reflect.get(owner, name);
  if (typeof original !== "function") throw new Error(`the spreadsheet engine has no ${name}`);
  const call: Method<Given, Result> = function (...given) {
    return Reflect.apply(original, this, given);
  };
  Reflect.set(owner, name, make(call));
}

/** What a part of the engine asks the others by. */
export function gettersOf(plugin: object): Getters {
  return Reflect.get(plugin, "getters", plugin);
}

/** A part that the engine keeps to itself. Throws when there is none. */
export function partOf(owner: object, name: string): object {
  const part: unknown = Reflect.get(owner, name);
  if (typeof part !== "object" || part === null) throw new Error(`the spreadsheet engine has no ${name}`);
  return part;
}

/**
 * The smallest zone with all cells of a zone that hold anything, be it a format, or with all formulas alone; empty when
 * there are none.
 */
function filledPart(getters: Getters, { sheetId, zone }: SheetZone, areFormulas = false): SheetZone[] {
  let [left, top, right, bottom] = [zone.right + 1, zone.bottom + 1, -1, -1];
  for (const { id, isFormula } of getters.getCells(sheetId)) {
    if (areFormulas && !isFormula) continue;
    const { col, row } = getters.getCellPosition(id);
    if (col < zone.left || col > zone.right || row < zone.top || row > zone.bottom) continue;
    left = Math.min(left, col);
    top = Math.min(top, row);
    right = Math.max(right, col);
    bottom = Math.max(bottom, row);
  }
  return right < 0 ? [] : [{ sheetId, zone: { left, top, right, bottom } }];
}

// Deleting rows first clears their cells, each with a command of its own.
replaceMethod<[string, readonly Zone[]]>(
  registries.corePluginRegistry.get("cell").prototype,
  "clearCells",
  (clearCells) =>
    function (sheetId, zones) {
      const filled = zones.flatMap((zone) => filledPart(gettersOf(this), { sheetId, zone }));
      clearCells.call(
        this,
        sheetId,
        filled.map(({ zone }) => zone),
      );
    },
);

const Evaluation = registries.coreViewsPluginRegistry.get("evaluation");

/**
 * Evaluates when something asks for a value, not after every change: a script that writes a sheet makes a hundred
 * changes and reads a dozen times. And a change of the grid evaluates all cells anew, of which only those that hold
 * something matter; what a formula spills is set by the formula, wherever it goes. Where there is no page only formulas
 * are evaluated: what a typed value comes to is worked out whenever something asks, as keeping it takes a third of the
 * memory of a large list.
 */
class LateEvaluation extends Evaluation {
  private isLate = false;

  constructor(config: ConstructorParameters<typeof Evaluation>[0]) {
    super(config);
    const evaluator = partOf(this, "evaluator");
    const parts = (ranges: readonly SheetZone[]) =>
      ranges.flatMap((range) => filledPart(gettersOf(this), range, !isLookedAt()));
    let isEverything = false;
    replaceMethod<[readonly SheetZone[]]>(
      evaluator,
      "evaluate",
      (evaluate) =>
        function (ranges) {
          evaluate.call(this, isEverything ? parts(ranges) : ranges);
        },
    );
    replaceMethod<[]>(
      evaluator,
      "evaluateAllCells",
      (evaluateAllCells) =>
        function () {
          isEverything = true;
          try {
            evaluateAllCells.call(this);
          } finally {
            isEverything = false;
          }
        },
    );
  }

  override handle(command: Parameters<InstanceType<typeof Evaluation>["handle"]>[0]): void {
    // What all cells are evaluated from must be known as it is now, not as it was at the last evaluation.
    if (command.type === "EVALUATE_CELLS") this.settle();
    super.handle(command);
  }

  override finalize(): void {
    this.isLate = true;
  }

  /** Evaluates what has changed; formulas that ask for values meanwhile get those known so far, as ever. */
  settle(): void {
    if (!this.isLate) return;
    this.isLate = false;
    quietly(() => super.finalize());
  }
}

/** Whether a cell is blank only because nobody has evaluated the value in it. */
function isTypedOnly(plugin: object, known: EvaluatedCell, position: CellPosition): boolean {
  if (known.type !== "empty" || known.format !== undefined) return false;
  return gettersOf(plugin).getCell(position)?.isFormula === false;
}

replaceMethod<[CellPosition], EvaluatedCell>(
  LateEvaluation.prototype,
  "getEvaluatedCell",
  (evaluatedCell) =>
    function (position) {
      const known = evaluatedCell.call(this, position);
      if (!isTypedOnly(this, known, position)) return known;
      const evaluator = partOf(this, "evaluator");
      return Reflect.apply(Reflect.get(evaluator, "computeCell"), evaluator, [position]);
    },
);

for (const name of [...Evaluation.getters, "exportForExcel"]) {
  replaceMethod<unknown[]>(
    LateEvaluation.prototype,
    name,
    (getter) =>
      function (...given) {
        if (this instanceof LateEvaluation) this.settle();
        return getter.apply(this, given);
      },
  );
}

registries.coreViewsPluginRegistry.replace("evaluation", LateEvaluation);

/** Commands that the engine sends once for each cell that is set. */
const OF_ONE_CELL: ReadonlySet<string> = new Set(["UPDATE_CELL", "UPDATE_CELL_POSITION"]);

interface Command {
  readonly type: string;
}
type Part = Record<(typeof HEEDING)[number], (command: Command) => void>;

/** The methods by which a part is told of a command, before and while it is done. */
const HEEDING = ["beforeHandle", "handle"] as const;

/** The parts of the engine whose method does anything with a command, by the list of all parts, which only grows. */
const heeding = new WeakMap<
  readonly Part[],
  Map<string, { readonly told: number; readonly parts: Part[][] }>
>();

// Each cell is told to some sixty parts, twice, of which a dozen do anything with it.
replaceMethod<[readonly Part[], Command]>(
  Model.prototype,
  "dispatchToHandlers",
  (dispatch) =>
    function (parts, command) {
      if (!OF_ONE_CELL.has(command.type)) {
        dispatch.call(this, parts, command);
        return;
      }
      const [before = [], during = []] = partsHeeding(parts, command.type);
      for (const part of before) part.beforeHandle(command);
      for (const part of during) part.handle(command);
      (this as Model).trigger("command-dispatched", command);
    },
);

function partsHeeding(parts: readonly Part[], command: string): Part[][] {
  const known = heeding.get(parts) ?? new Map();
  heeding.set(parts, known);
  const last = known.get(command);
  if (last?.told === parts.length) return last.parts;
  const found = HEEDING.map((method) => parts.filter((part) => heeds(part, method, command)));
  known.set(command, { told: parts.length, parts: found });
  return found;
}

/** Whether the source of a part's method names a command, or looks commands up in a list. */
function heeds(part: Part, method: keyof Part, command: string): boolean {
  for (let owner: object | null = part; owner !== null; owner = Reflect.getPrototypeOf(owner)) {
    const source = Object.hasOwn(owner, method) ? String(Reflect.get(owner, method)) : "";
    if (source.includes(command) || source.includes(".has(")) return true;
  }
  return false;
}

/** Evaluates what has changed, for who looks at what evaluating left behind instead of asking for a value. */
export function evaluateNow({ getters }: Pick<Model, "getters">): void {
  const [sheetId] = getters.getSheetIds();
  if (sheetId !== undefined) getters.getEvaluatedCell({ sheetId, row: 0, col: 0 });
}

/** Of a row, in pixels, as the engine has it. */
const USUAL_HEIGHT = 23;

/** Whether there is a page; where there is none the engine's library puts a document in place that has no window. */
function isLookedAt(): boolean {
  return Boolean(Object(Reflect.get(globalThis, "document")).defaultView);
}

// What can be seen of a sheet is worked out again when that sheet comes to the front, where there is a page to look at.
replaceMethod<[]>(
  registries.statefulUIPluginRegistry.get("viewport").prototype,
  "finalize",
  (finalize) =>
    function () {
      if (!isLookedAt()) return;
      const changed: ReadonlySet<string> = Reflect.get(this, "sheetsWithDirtyViewports", this);
      const front = gettersOf(this).getActiveSheetId();
      // After an undo the engine also moves the views.
      const isMoved: boolean = Reflect.get(this, "shouldAdjustViewports", this);
      const isSeen = (sheetId: string) => isMoved || sheetId === front;
      Reflect.set(this, "sheetsWithDirtyViewports", new Set([...changed].filter(isSeen)));
      finalize.call(this);
      Reflect.set(this, "sheetsWithDirtyViewports", new Set([...changed].filter((id) => !isSeen(id))));
    },
);

// How high the text of a cell is can only be measured where there is a page; elsewhere every row has its usual height.
replaceMethod<[object]>(
  registries.coreViewsPluginRegistry.get("row_size").prototype,
  "getCellHeight",
  (getCellHeight) =>
    function (position) {
      return isLookedAt() ? getCellHeight.call(this, position) : USUAL_HEIGHT;
    },
);

// Whoever picks a colour is offered those of all cells, looked up anew after every change.
replaceMethod<[]>(
  registries.coreViewsPluginRegistry.get("custom_colors").prototype,
  "finalize",
  (finalize) =>
    function () {
      if (isLookedAt()) finalize.call(this);
    },
);

// Where each row and column of a sheet begins is only counted when something asks.
replaceMethod<[string]>(
  registries.statefulUIPluginRegistry.get("header_positions").prototype,
  "computeHeaderPositionsOfSheet",
  (compute) =>
    function (sheetId) {
      let known: unknown;
      const positions = () => {
        known ??= compute.call(this, sheetId);
        return Object(known);
      };
      return {
        get COL() {
          return positions().COL;
        },
        get ROW() {
          return positions().ROW;
        },
      };
    },
);

/**
 * Keeps nothing to take changes back with: where nobody can press Ctrl+Z it takes a third of the memory.
 *
 * @param model from now on
 */
export function forgetHistory(model: Model): void {
  replaceMethod<[() => void]>(
    partOf(model, "state"),
    "recordChanges",
    () =>
      function (change) {
        Reflect.set(this, "changes", undefined);
        Reflect.set(this, "commands", []);
        change();
        return { changes: [], commands: [] };
      },
  );
}

// Every change is numbered twice, each digit with a call of its own for a random number.
replaceMethod<[]>(
  helpers.UuidGenerator.prototype,
  "uuidv4",
  (uuidv4) =>
    function () {
      // A page that did not come over a safe connection has no such function.
      return globalThis.crypto?.randomUUID?.() ?? uuidv4.call(this);
    },
);
