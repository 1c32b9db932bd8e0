/** What the built add-on answers, as far as the command needs it. The add-on promises it in its contract. */
import { ScriptFailure } from "../runtime/run";
import type { Workbench } from "../workbench";
import { CommandRefusal } from "./refusal";

/** A column of the data. */
export interface ColumnAnswer {
  readonly position: number;
  readonly header: string;
  readonly kind: string;
}

/** The answer to `describe`. */
export interface DescriptionAnswer {
  readonly source: { readonly sheetId: number; readonly range: string };
  readonly header: boolean;
  readonly rows: number;
  readonly columns: readonly ColumnAnswer[];
  readonly fields: readonly { readonly id: string; readonly label: string }[];
  readonly models: readonly {
    readonly id: string;
    readonly needs: readonly (readonly string[])[];
    readonly defaults: Readonly<Record<string, unknown>>;
  }[];
  readonly mapping: Readonly<Record<string, number>>;
  /** The period when the rows look like orders, else `null`. */
  readonly orders: object | null;
  /** What orders yield beside their own columns: field to the fields it is worked out from. */
  readonly yields: Readonly<Record<string, readonly string[]>>;
  readonly chosen: readonly ChosenModel[];
}

export interface ChosenModel {
  readonly id: string;
  readonly options: Readonly<Record<string, unknown>>;
}

/** The answer to `write`. */
export interface ReceiptAnswer {
  readonly columns: readonly { readonly header: string; readonly model: string; readonly filled: number }[];
  readonly sheets: readonly string[];
  /** The sheet with the columns. */
  readonly sheet: string;
  readonly problemCount: number;
  readonly problems: readonly {
    readonly row: number;
    readonly field: string;
    readonly code: string;
    readonly message: string;
    /** The cell in A1 notation. */
    readonly cell: string;
  }[];
}

type Answer<Result> =
  | { readonly ok: true; readonly result: Result }
  | { readonly ok: false; readonly message: string };

/** Calls the add-on as the sidebar does. Throws `CommandRefusal` with the add-on's sentence when it refuses. */
export function ask<Result>(bench: Workbench, name: string, request: object): Result {
  const answer = answerOf<Result>(bench, name, request);
  if (!answer.ok) throw new CommandRefusal(answer.message);
  return answer.result;
}

function answerOf<Result>(bench: Workbench, name: string, request: object): Answer<Result> {
  try {
    return bench.addOn.call(name, request) as Answer<Result>;
  } catch (error) {
    if (error instanceof ScriptFailure)
      throw new Error(`${name} failed: ${error.message}\n${error.trace}`, { cause: error });
    throw error;
  }
}
