/** Marks: what Sheets keeps beside the cells and the engine does not, moved by the engine with its rows and columns. */
import {
  CorePlugin,
  declareChange,
  type EngineRange,
  helpers,
  type RangeAdapterFunctions,
  type RangeData,
  registries,
  type WorkbookData,
} from "./library";

/** A mark is one of these. A table's filter or a chart belongs to the engine itself. */
export type MarkKind = "note" | "protection" | "metadata" | "chart";

/** A note, a protection, a piece of developer metadata or the look of a chart, at a place that moves with the grid. */
export interface Mark {
  readonly id: string;
  readonly kind: MarkKind;
  /** The sheet it belongs to; a mark without one belongs to the whole workbook. */
  readonly sheetId?: string | undefined;
  /** The cells, whole rows or whole columns it belongs to; a mark without one belongs to its sheet. */
  readonly place?: RangeData["_zone"] | undefined;
  /** What the mark says; plain JSON, read by those who made it. */
  readonly content: MarkContent;
}

export type MarkContent = Readonly<Record<string, unknown>>;

interface PlacedMark extends Mark {
  readonly range?: EngineRange | undefined;
}

interface MarkCommand {
  readonly type: string;
  readonly sheetId?: string;
  readonly add?: readonly Mark[];
  readonly remove?: readonly string[];
}

export const CHANGE_MARKS = "WORKBENCH_CHANGE_MARKS";

interface MarkState {
  readonly marks: readonly PlacedMark[];
}

class MarkPlugin extends CorePlugin<MarkState> implements MarkState {
  static override getters = ["getWorkbenchMarks"] as const;
  readonly marks: readonly PlacedMark[] = [];

  override adaptRanges({ applyChange }: RangeAdapterFunctions): void {
    const moved = this.marks.flatMap((mark) => {
      if (mark.range === undefined) return [mark];
      const change = applyChange(mark.range);
      if (change.changeType === "NONE") return [mark];
      return change.changeType === "REMOVE" ? [] : [{ ...mark, range: change.range }];
    });
    const isSame =
      moved.length === this.marks.length && moved.every((mark, index) => mark === this.marks[index]);
    if (!isSame) this.history.update("marks", moved);
  }

  override handle(command: MarkCommand): void {
    if (command.type === CHANGE_MARKS) this.change(command.add ?? [], command.remove ?? []);
    if (command.type === "DELETE_SHEET") {
      this.history.update(
        "marks",
        this.marks.filter((mark) => mark.sheetId !== command.sheetId),
      );
    }
  }

  override import(data: WorkbookData & { workbenchMarks?: readonly Mark[] }): void {
    this.history.update(
      "marks",
      (data.workbenchMarks ?? []).map((mark) => this.placed(mark)),
    );
  }

  override export(data: WorkbookData & { workbenchMarks?: readonly Mark[] }): void {
    data.workbenchMarks = this.getWorkbenchMarks();
  }

  /** Every mark with its present place. */
  getWorkbenchMarks(): Mark[] {
    return this.marks.map(({ range, ...mark }) =>
      range === undefined ? mark : { ...mark, sheetId: range.sheetId, place: range.unboundedZone },
    );
  }

  private change(add: readonly Mark[], remove: readonly string[]): void {
    const gone = new Set([...remove, ...add.map(({ id }) => id)]);
    const kept = this.marks.filter(({ id }) => !gone.has(id));
    this.history.update("marks", [...kept, ...add.map((mark) => this.placed(mark))]);
  }

  private placed(mark: Mark): PlacedMark {
    if (mark.sheetId === undefined || mark.place === undefined) return mark;
    return { ...mark, range: this.getters.getRangeFromZone(mark.sheetId, mark.place) };
  }
}

registries.corePluginRegistry.add("workbench marks", MarkPlugin);

/** All marks of a model with their present places. The engine does not know the types of added getters. */
export function marksIn(model: { readonly getters: object }): readonly Mark[] {
  const getters = model.getters as Pick<MarkPlugin, "getWorkbenchMarks">;
  return getters.getWorkbenchMarks();
}

declareChange(CHANGE_MARKS);

/** A new id for a mark, chart or rule, unlike any other in this process. */
export function newId(): string {
  return new helpers.UuidGenerator().uuidv4();
}
