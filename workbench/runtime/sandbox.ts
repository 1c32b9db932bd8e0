/** Sandboxes: where a script runs, with the names of the language and the services and nothing else. */
import type { Realm } from "../gas/host/realm";

/** A world that has not loaded its script yet: the services must be made for it first. */
export interface Sandbox {
  readonly realm: Realm;
  /**
   * Loads the script with the services as its only globals. Throws what the script throws while loading.
   *
   * @param services by name
   * @param now milliseconds since 1970, as the script is to see them
   */
  load(services: Readonly<Record<string, object>>, now: () => number): LoadedScript;
}

/** A script whose top-level functions can be called. */
export interface LoadedScript {
  has(name: string): boolean;
  /** Calls a top-level function. Throws what the function throws. */
  call(name: string, args: readonly unknown[]): unknown;
}

/** Makes a fresh world for one execution, as Google does for every one. */
export type SandboxMaker = (program: {
  readonly code: string;
  readonly functionNames: readonly string[];
}) => Sandbox;
