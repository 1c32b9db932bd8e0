/** Formats of many cells, gathered one by one and told as few zones as the engine's file form wants them. */
import { columnName } from "../engine/workbook/area";

interface Stretch {
  readonly id: number;
  readonly start: number;
  end: number;
}

/** Collects a setting per cell; neighbours below each other with the same setting become one zone. */
export class FormatTable {
  private readonly known: Map<string, number>;
  private readonly columns = new Map<number, Stretch[]>();

  /** A table of its own, or one that shares the numbers of another: sheets of one workbook do. */
  constructor(sharing?: FormatTable) {
    this.known = sharing?.known ?? new Map();
  }

  /** Notes the setting of a cell. Rows must come in ascending order within a column. */
  set(row: number, column: number, setting: string): void {
    const id = this.known.get(setting) ?? this.known.size + 1;
    this.known.set(setting, id);
    this.setId(row, column, id);
  }

  /** Notes a setting that already has a number. */
  setId(row: number, column: number, id: number): void {
    const stretches = this.columns.get(column) ?? [];
    this.columns.set(column, stretches);
    const last = stretches.at(-1);
    if (last !== undefined && last.id === id && last.end === row - 1) last.end = row;
    else stretches.push({ id, start: row, end: row });
  }

  /** The settings by their numbers. */
  ids(): Record<number, string> {
    return Object.fromEntries([...this.known].map(([setting, id]) => [id, setting]));
  }

  /** The numbers of the settings by zone, such as `B2:B99`. */
  zones(): Record<string, number> {
    const zones: Record<string, number> = {};
    for (const [column, stretches] of this.columns) {
      const letters = columnName(column);
      for (const { id, start, end } of stretches) {
        zones[start === end ? `${letters}${start + 1}` : `${letters}${start + 1}:${letters}${end + 1}`] = id;
      }
    }
    return zones;
  }
}
