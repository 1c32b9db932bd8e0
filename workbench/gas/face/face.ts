/** Faces: what the script sees of the host. A method that is not there says so, and nothing else is let through. */

import { EngineRefusal } from "../../engine/workbook/batch";
import type { CallKind } from "../host/host";
import { HostError } from "../host/realm";
import { type Run, throughGate } from "./calls";
import { isLanguageQuestion } from "./language-questions";

/** The methods of a service and what each call counts as. */
export type Calls = Readonly<Record<string, CallKind>>;

/** What stands behind a face, for those who get one back from the script. */
const backings = new WeakMap<object, unknown>();

interface FaceOptions {
  readonly constants?: object;
  readonly backing?: unknown;
  /** Throws when what the face stands for is no longer there. */
  readonly check?: (kind: CallKind) => void;
}

/**
 * The face of a service for the script: the methods in `calls`, counted and checked, and `constants`.
 *
 * Asking for anything else throws `Range.foo is not in the workbench`. The type is what the
 * script may believe it has: Google's own interface.
 */
export function face<Google extends object>(
  run: Run,
  name: string,
  calls: Calls,
  build: (self: Google) => object,
  { constants = {}, backing, check }: FaceOptions = {},
): Google {
  const methods = new Map<PropertyKey, unknown>(Object.entries(constants));
  methods.set("toString", () => name);
  const self = new Proxy<Google>({} as Google, {
    get: (_target, property) => {
      const known = methods.get(property);
      if (known !== undefined) return known;
      if (typeof property === "symbol" || isLanguageQuestion(property)) return undefined;
      const kind = calls[property];
      const method: unknown = Reflect.get(implementation, property);
      if (kind === undefined || typeof method !== "function")
        throw run.realm.exception(`${name}.${property} is not in the workbench`);
      const guarded = (...args: unknown[]) =>
        answer(run, () =>
          throughGate(run, `${name}.${property}`, kind, self, () => {
            check?.(kind);
            return Reflect.apply(method, implementation, args.map(ownLists));
          }),
        );
      methods.set(property, guarded);
      return guarded;
    },
    set: (_target, property) => {
      throw run.realm.exception(`Cannot assign to ${name}.${String(property)}`);
    },
    has: (_target, property) => methods.has(property) || property in calls,
  });
  const implementation = build(self);
  backings.set(self, backing ?? implementation);
  return self;
}

/** What stands behind a face the script hands in; `undefined` for anything else. */
export function behind(value: unknown): unknown {
  return typeof value === "object" && value !== null ? backings.get(value) : undefined;
}

/** Runs host code for the script: errors and lists come out as values of the script's realm. */
function answer(run: Run, work: () => unknown): unknown {
  try {
    return adopted(run, work());
  } catch (error) {
    if (error instanceof Error) throw run.realm.exception(messageOf(error));
    throw error;
  }
}

function adopted(run: Run, value: unknown): unknown {
  if (!Array.isArray(value)) return value;
  return run.realm.list(value.some(Array.isArray) ? value.map((item) => adopted(run, item)) : value);
}

/** Lists of the script's realm as lists of ours: the engine takes no others. */
function ownLists(value: unknown): unknown {
  if (!Array.isArray(value)) return value;
  const own = new Array<unknown>(value.length);
  for (let index = 0; index < own.length; index++) own[index] = ownLists(value[index]);
  return own;
}

/** An error that is not Google's is a fault of the workbench, and must be told apart from the script's own. */
function messageOf(error: Error): string {
  // As Google says it of a sheet that somebody deleted meanwhile.
  if (error instanceof EngineRefusal && error.reasons.includes("InvalidSheetId")) return "Sheet not found";
  return error instanceof HostError ? error.message : `workbench: ${error.message}`;
}
