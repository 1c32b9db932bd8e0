/** The line between the page and a thread: the thread asks by message and sleeps until the answer lies in shared memory. */

import type { Parcel } from "./parcels";

/** What a thread is told before its first run. */
export interface Equipment {
  readonly code: string;
  readonly functionNames: readonly string[];
  /** The services by their global names; each is known by its place. */
  readonly serviceNames: readonly string[];
  readonly memory: SharedArrayBuffer;
}

/** A function to run: its name, and its arguments as JSON texts. */
export interface Task {
  readonly name: string;
  readonly args: readonly string[];
}

/** What a thread asks of a service: a call of a method, or a constant. */
export type Asked =
  | { readonly service: number; readonly method: string; readonly args: readonly Parcel[] }
  | { readonly service: number; readonly constant: string };

/** What comes from a thread: a question, the wish for more of an answer, and how its run ended. */
export type FromThread =
  | { readonly asked: Asked }
  | { readonly more: true }
  | { readonly value: string }
  | { readonly failure: { readonly message: string; readonly name: string; readonly stack: string } };

/** What a service answered. */
export type Reply = { readonly value?: Parcel } | { readonly exception: string };

/** Of one answer so much lies in the memory at a time. */
const PART_BYTES = 4 << 20;

/** Whole numbers at the beginning of the memory: whether a part lies there, its bytes, and whether more follows. */
const [IS_THERE, LENGTH, HAS_MORE, HEAD_BYTES] = [0, 1, 2, 16];

/** Memory for a new thread. */
export function newMemory(): SharedArrayBuffer {
  return new SharedArrayBuffer(HEAD_BYTES + PART_BYTES);
}

/**
 * The page's end: gives an answer, part by part; the result puts the next part down when the thread wants more.
 *
 * @param memory of the thread
 * @param reply to give
 */
export function give(memory: SharedArrayBuffer, reply: Reply): () => void {
  const head = new Int32Array(memory, 0, HEAD_BYTES / Int32Array.BYTES_PER_ELEMENT);
  let rest = new TextEncoder().encode(JSON.stringify(reply));
  const next = () => {
    const part = rest.subarray(0, PART_BYTES);
    rest = rest.subarray(part.length);
    new Uint8Array(memory, HEAD_BYTES).set(part);
    head[LENGTH] = part.length;
    head[HAS_MORE] = rest.length;
    Atomics.store(head, IS_THERE, 1);
    Atomics.notify(head, IS_THERE);
  };
  next();
  return next;
}

/**
 * The thread's end: asks, sleeps, and gives back the answer.
 *
 * @param memory of the thread
 * @param say sends a message to the page
 * @param asked what to ask
 */
export function ask(memory: SharedArrayBuffer, say: (message: FromThread) => void, asked: Asked): Reply {
  const head = new Int32Array(memory, 0, HEAD_BYTES / Int32Array.BYTES_PER_ELEMENT);
  const decoder = new TextDecoder();
  let text = "";
  for (let message: FromThread = { asked }; ; message = { more: true }) {
    Atomics.store(head, IS_THERE, 0);
    say(message);
    Atomics.wait(head, IS_THERE, 0);
    // A decoder takes no shared memory.
    const part = new Uint8Array(memory, HEAD_BYTES, head[LENGTH]).slice();
    text += decoder.decode(part, { stream: true });
    if (head[HAS_MORE] === 0) return JSON.parse(text);
  }
}
