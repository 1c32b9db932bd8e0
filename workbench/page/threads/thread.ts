/** A thread: runs the script beside the page, which keeps the workbook and answers for every service. */

import { isLanguageQuestion } from "../../gas/face/language-questions";
import { OWN_REALM } from "../../gas/host/realm";
import { wireText } from "../../runtime/wire";
import { type Asked, ask, type Equipment, type FromThread, type Task } from "./line";
import { packed, type Service, unpacked } from "./parcels";
import { pageSandbox } from "./sandbox";

let equipment: Equipment | undefined;

addEventListener("message", ({ data }: MessageEvent<Equipment | Task>) => {
  if ("code" in data) equipment = data;
  else if (equipment !== undefined) say(outcomeOf(equipment, data));
});

function say(message: FromThread): void {
  postMessage(message);
}

/** Runs a function of the script, which starts afresh. */
function outcomeOf(
  { code, functionNames, serviceNames, memory }: Equipment,
  { name, args }: Task,
): FromThread {
  try {
    const services = servicesOver(memory);
    const named = serviceNames.map((title, at) => [title, services({ service: at, name: title })] as const);
    const script = pageSandbox({ code, functionNames }).load(Object.fromEntries(named), () => Date.now());
    const value = script.call(
      name,
      args.map((text) => OWN_REALM.json(text)),
    );
    return { value: wireText(value) };
  } catch (error) {
    const { message, name: kind, stack = "" } = error instanceof Error ? error : new Error(String(error));
    return { failure: { message, name: kind, stack } };
  }
}

/** The services of one run as the script sees them, each the same object whenever it comes. */
function servicesOver(memory: SharedArrayBuffer): (service: Service) => object {
  const known = new Map<number, object>();
  const told = new WeakMap<object, Service>();
  const constants = new Map<string, unknown>();
  const answer = (asked: Asked): unknown => {
    const reply = ask(memory, say, asked);
    if ("exception" in reply) throw OWN_REALM.exception(reply.exception);
    return unpacked(reply.value, serviceBy);
  };
  const constantOf = (service: number, constant: string) => {
    const key = `${service} ${constant}`;
    if (!constants.has(key)) constants.set(key, answer({ service, constant }));
    return constants.get(key);
  };
  const serviceBy = (service: Service): object => {
    const { service: number, name } = service;
    const made =
      known.get(number) ??
      new Proxy(
        {},
        {
          get: (_target, property) => {
            if (typeof property === "symbol" || isLanguageQuestion(property)) return undefined;
            if (property === "toString") return () => name;
            if (/^[A-Z]/.test(property)) return constantOf(number, property);
            return (...args: unknown[]) =>
              answer({
                service: number,
                method: property,
                args: args.map((value) => packed(value, (one) => told.get(one))),
              });
          },
        },
      );
    known.set(number, made);
    told.set(made, service);
    return made;
  };
  return serviceBy;
}
