/** What the built add-on answers: the calls the command makes, typed by the add-on's own contract. */
import type { Answer, Description, Preview, Receipt } from "../../src/app/contract/contract";
import type { LargeList } from "../../src/app/contract/large-list";
import type { LargeListRequest, Queries, QueryRequest } from "../../src/app/contract/queries";
import type { DescribeRequest, RunRequest } from "../../src/app/contract/requests";
import { ScriptFailure } from "../runtime/run";
import type { Workbench } from "../workbench";
import { CommandRefusal } from "./arguments";

/** The add-on's own refusal, in its sentence. */
export class AddOnRefusal extends CommandRefusal {
  readonly code: string;

  constructor({ code, message }: { readonly code: string; readonly message: string }) {
    super(message);
    this.code = code;
  }
}

/** What goes out and what comes back, by the name of the add-on's function. */
interface Calls {
  readonly describe: { readonly request: DescribeRequest; readonly result: Description };
  readonly large: { readonly request: LargeListRequest; readonly result: LargeList };
  readonly preview: { readonly request: RunRequest; readonly result: Preview };
  readonly query: { readonly request: QueryRequest; readonly result: Queries };
  readonly write: { readonly request: RunRequest; readonly result: Receipt };
}

/** Calls the add-on as the sidebar does. Throws `AddOnRefusal` with the add-on's sentence when it refuses. */
export function ask<Name extends keyof Calls>(
  bench: Workbench,
  name: Name,
  request: Calls[Name]["request"],
): Calls[Name]["result"] {
  const answer = answerOf(bench, name, request);
  if (!answer.ok) throw new AddOnRefusal(answer);
  return answer.result;
}

/**
 * A run of the first time, as the sidebar asks for it: with no preview to hold it to, and nothing of it changed by hand.
 *
 * @param place where the rows stand
 * @param chosen what is made of them
 */
export function runRequest(
  { source, headerLines }: Pick<Description, "source" | "headerLines">,
  chosen: Pick<RunRequest, "mapping" | "decisions" | "orders" | "models" | "today">,
): RunRequest {
  return {
    ...chosen,
    source,
    headerLines,
    fingerprint: null,
    dataDay: null,
    keepOverrides: true,
    reasonColumn: false,
  };
}

function answerOf<Name extends keyof Calls>(
  bench: Workbench,
  name: Name,
  request: Calls[Name]["request"],
): Answer<Calls[Name]["result"]> {
  try {
    // JSON comes back; that it keeps to the contract is checked in the sidebar, which reads every answer by it.
    return bench.addOn.call(name, request) as Answer<Calls[Name]["result"]>;
  } catch (error) {
    if (error instanceof ScriptFailure)
      throw new Error(`${name} failed: ${error.message}\n${error.trace}`, { cause: error });
    throw error;
  }
}
