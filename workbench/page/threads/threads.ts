/** Runs beside the page: each in a thread of its own, whose service calls the page answers between its other work. */

import { checkTime, type Run, settle } from "../../gas/face/calls";
import { behind } from "../../gas/face/face";
import { OWN_REALM } from "../../gas/host/realm";
import { releaseLocks } from "../../gas/script/lock";
import { services } from "../../gas/services";
import { asFailure, newRun, ScriptFailure } from "../../runtime/run";
import type { Workbench } from "../../workbench";
import { type Asked, type Equipment, type FromThread, give, newMemory, type Reply, type Task } from "./line";
import { packed, type Service, unpacked } from "./parcels";
import { type Updates, updatesOf } from "./updates";

/** Runs functions of a workbench's script. */
export interface Threads {
  /**
   * Runs a function as a menu item does, or as a page of the add-on does.
   *
   * @param task the function and its arguments
   * @param isFromPage whether a page of the add-on calls
   * @returns the result as JSON text. Throws `ScriptFailure`
   */
  run(task: Task, isFromPage: boolean): Promise<string>;
}

interface Thread {
  readonly worker: Worker;
  readonly memory: SharedArrayBuffer;
}

/** How often a run looks whether another one has given the lock back. */
const LOCK_PAUSE_MS = 50;

/**
 * Threads for a workbench. One that has ended its run waits for the next, because to start one takes longer than most runs.
 *
 * @param bench with the script
 */
export function threadsFor(bench: Workbench): Threads {
  const { host, addOn } = bench;
  const idle: Thread[] = [];
  const updates = updatesOf(bench.workbook.model);

  function begin(serviceNames: readonly string[]): Thread {
    const { code, functionNames } = addOn.program;
    const thread = { worker: new Worker("/thread.js", { type: "module" }), memory: newMemory() };
    const equipment: Equipment = { code, functionNames, serviceNames, memory: thread.memory };
    thread.worker.postMessage(equipment);
    return thread;
  }

  return {
    async run(task, isFromPage) {
      const { authMode } = addOn;
      const run = newRun(host, OWN_REALM, { authMode, isFormula: false, isFromPage });
      const named = services(run);
      const thread = idle.pop() ?? begin(Object.keys(named));
      try {
        const value = await outcomeOf(thread, task, answererFor(run, Object.values(named), updates));
        checkTime(run);
        settle(run);
        return value;
      } catch (error) {
        throw asFailure(run.stopped === undefined ? error : new Error(run.stopped));
      } finally {
        releaseLocks(run);
        idle.push(thread);
        updates.tell();
      }
    },
  };
}

/** Lets a thread do its task and answers what it asks meanwhile. */
function outcomeOf(
  { worker, memory }: Thread,
  task: Task,
  answer: (asked: Asked) => Promise<Reply>,
): Promise<string> {
  return new Promise((resolve, reject) => {
    let next: () => void = () => undefined;
    worker.onerror = ({ message }) => reject(new Error(`workbench: ${message}`));
    worker.onmessage = ({ data }: MessageEvent<FromThread>) => {
      if ("more" in data) next();
      else if ("value" in data) resolve(data.value);
      else if ("failure" in data) {
        const { message, name, stack } = data.failure;
        reject(new ScriptFailure(message, name, stack));
      } else
        void answer(data.asked).then((reply) => {
          next = give(memory, reply);
        });
    };
    worker.postMessage(task);
  });
}

/** Answers a run's questions of its services, which it knows by number. */
function answererFor(run: Run, roots: readonly object[], updates: Updates): (asked: Asked) => Promise<Reply> {
  const known = [...roots];
  const numbers = new Map(known.map((service, number) => [service, number]));
  const serviceOf = (value: object): Service | undefined => {
    if (behind(value) === undefined) return undefined;
    const number = numbers.get(value) ?? known.push(value) - 1;
    numbers.set(value, number);
    return { service: number, name: String(value) };
  };
  const serviceBy = (number: number): object => {
    const service = known[number];
    if (service === undefined) throw new Error(`there is no service ${number}`);
    return service;
  };
  return async (asked) => {
    try {
      const service = serviceBy(asked.service);
      if ("constant" in asked) return { value: packed(Reflect.get(service, asked.constant), serviceOf) };
      const args = asked.args.map((one) => unpacked(one, (told) => serviceBy(told.service)));
      if (isLockWait(asked)) {
        await lockFree(run, Number(args[0]));
        args[0] = 0;
      }
      const method: unknown = Reflect.get(service, asked.method);
      if (typeof method !== "function") throw new Error(`${asked.method} is not in the workbench`);
      const work = () => Reflect.apply(method, service, args);
      const value = await (LARGE_WRITES.has(asked.method) ? updates.inTurn(work) : updates.gather(work));
      return { value: packed(value, serviceOf) };
    } catch (error) {
      return { exception: asFailure(error).message };
    }
  };
}

/** What writes as many cells as there are rows, and does nothing after it. */
const LARGE_WRITES: ReadonlySet<string> = new Set(["setValues", "setFormulas", "setNumberFormats"]);

function isLockWait(asked: Asked): boolean {
  return "method" in asked && /^(tryLock|waitLock)$/.test(asked.method);
}

/** Waits as long as another run has the lock, though no longer than the script would. */
async function lockFree(run: Run, milliseconds: number): Promise<void> {
  const { host } = run;
  const end = Date.now() + milliseconds;
  while (host.lock !== undefined && host.lock.owner !== run && Date.now() < end)
    await new Promise((resolve) => setTimeout(resolve, LOCK_PAUSE_MS));
}
