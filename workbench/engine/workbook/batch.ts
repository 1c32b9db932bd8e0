/** Batches: many commands to the engine as one step, so that it evaluates once and Ctrl+Z undoes once. */
import { CorePlugin, declareChange, type Model, quietly, registries } from "./library";

/** A command to the engine: its name and its payload. */
export interface EngineCommand {
  readonly type: string;
  readonly payload: object;
}

/** Above this size the undo step of a batch hurts. */
const LARGEST_BATCH = 40_000;

const BATCH = "WORKBENCH_BATCH";

interface Outcome {
  readonly isSuccessful: boolean;
  readonly reasons: readonly string[];
}

/** Dispatch as plugins see it: the engine's own type lists only the commands it was born with. */
type OpenDispatch = (type: string, payload: object) => Outcome;

function openDispatch(dispatch: unknown): OpenDispatch {
  return dispatch as OpenDispatch;
}

/** The commands of a batch, which nobody changes: the engine copies every command before it runs it, cell by cell. */
class Steps {
  constructor(readonly commands: readonly EngineCommand[]) {}

  /** How the engine copies what is no plain object. */
  clone(): Steps {
    return this;
  }
}

/**
 * A plugin of the core: what it dispatches is neither checked against every other plugin nor kept
 * one by one in the history, which halves the time of a large write. Undo takes the batch back as a whole.
 */
class BatchPlugin extends CorePlugin {
  override handle(command: { readonly type: string; readonly steps?: Steps }): void {
    if (command.type !== BATCH) return;
    const dispatch = openDispatch(this.dispatch);
    for (const { type, payload } of command.steps?.commands ?? []) dispatch(type, payload);
  }
}

registries.corePluginRegistry.add("workbench batch", BatchPlugin);
declareChange(BATCH);

/** Why the engine refused a command. The message names the command and the engine's reasons. */
export class EngineRefusal extends Error {
  constructor(
    readonly command: string,
    readonly reasons: readonly string[],
  ) {
    super(`the spreadsheet engine refused ${command}: ${reasons.join(", ")}`);
  }
}

/**
 * Sends one command to the engine.
 *
 * A command that would change nothing counts as done, as it does in Sheets.
 * Throws `EngineRefusal` for any other reason.
 */
export function send(model: Model, type: string, payload: object): void {
  const outcome = quietly(() => openDispatch(model.dispatch)(type, payload));
  const reasons = outcome.reasons.filter((reason) => !CHANGES_NOTHING.has(reason));
  if (!outcome.isSuccessful && reasons.length > 0) throw new EngineRefusal(type, reasons);
}

const CHANGES_NOTHING: ReadonlySet<string> = new Set(["NoChanges", "ValuesNotChanged"]);

/**
 * Sends many commands in as few steps as their number allows; refusals inside a batch are skipped. Commands that are made
 * as they are asked for are never all there at once.
 */
export function sendBatch(model: Model, commands: Iterable<EngineCommand>): void {
  const later = parts.get(model);
  const largest = later === undefined ? LARGEST_BATCH : PART;
  const sendSteps = (some: readonly EngineCommand[]) => {
    const steps = new Steps(some);
    if (later === undefined) send(model, BATCH, { steps });
    else later.push(() => send(model, BATCH, { steps }));
  };
  let some: EngineCommand[] = [];
  for (const command of commands) {
    some.push(command);
    if (some.length < largest) continue;
    sendSteps(some);
    some = [];
  }
  if (some.length > 0) sendSteps(some);
}

/** So many commands take the engine a tenth of a second. */
const PART = 2500;

/** Where batches wait while a work is divided. */
const parts = new WeakMap<Model, (() => void)[]>();

/**
 * Does a work whose last step is a batch, all but that batch: it is left to be done part by part, in this order.
 *
 * @param model to change
 * @param work to do
 */
export function divided<Result>(model: Model, work: () => Result): { result: Result; rest: (() => void)[] } {
  const rest: (() => void)[] = [];
  parts.set(model, rest);
  try {
    return { result: work(), rest };
  } finally {
    parts.delete(model);
  }
}
