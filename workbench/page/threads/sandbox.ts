/** The sandbox of page and threads: the script as one function in which every name of the browser is shadowed. */
import { OWN_REALM } from "../../gas/host/realm";
import type { LoadedScript, SandboxMaker } from "../../runtime/sandbox";

/** The names of the language itself, which Apps Script has too. */
const LANGUAGE: ReadonlySet<string> = new Set(
  (
    "Array ArrayBuffer BigInt BigInt64Array BigUint64Array Boolean DataView Date Error EvalError FinalizationRegistry " +
    "Float32Array Float64Array Function Infinity Int8Array Int16Array Int32Array Intl JSON Map Math NaN Number Object " +
    "Promise Proxy RangeError ReferenceError Reflect RegExp Set String Symbol SyntaxError TypeError URIError Uint8Array " +
    "Uint8ClampedArray Uint16Array Uint32Array WeakMap WeakRef WeakSet decodeURI decodeURIComponent encodeURI " +
    "encodeURIComponent isFinite isNaN parseFloat parseInt undefined"
  ).split(" "),
);

type Shell = (...given: readonly unknown[]) => Record<string, unknown>;

const shells = new Map<string, { readonly shell: Shell; readonly names: readonly string[] }>();

/** A fresh start of the script inside the browser. It shares the browser's objects, but none of its names. */
export const pageSandbox: SandboxMaker = ({ code, functionNames }) => ({
  realm: OWN_REALM,
  load: (services): LoadedScript => {
    const { shell, names } = shellOf(code, functionNames, Object.keys(services));
    const world: Record<string, unknown> = { ...services, globalThis: languageOnly() };
    const functions = shell(...names.map((name) => world[name]));
    return {
      has: (name) => typeof functions[name] === "function",
      call: (name, args) => {
        const called = functions[name];
        if (typeof called !== "function") throw new Error(`Script function not found: ${name}`);
        return called(...args);
      },
    };
  },
});

function shellOf(code: string, functionNames: readonly string[], serviceNames: readonly string[]) {
  const known = shells.get(code);
  if (known !== undefined) return known;
  const names = [...new Set([...browserNames(), ...serviceNames])];
  // The first statement keeps a "use strict" of the script from applying to the parameters.
  const body = `void 0;\n${code}\nreturn { ${functionNames.join(", ")} };`;
  const made = { shell: new Function(...names, body) as Shell, names };
  shells.set(code, made);
  return made;
}

/** A global object with the language's own names, which a script may fill with its own. */
function languageOnly(): object {
  return Object.fromEntries([...LANGUAGE].map((name) => [name, Reflect.get(globalThis, name)]));
}

/** Every name the browser puts within reach of a script. */
function browserNames(): string[] {
  const names = new Set<string>(["eval", "globalThis"]);
  for (let source: object | null = globalThis; source !== null; source = Object.getPrototypeOf(source)) {
    for (const name of Object.getOwnPropertyNames(source)) names.add(name);
  }
  return [...names].filter((name) => /^[A-Za-z_$][\w$]*$/.test(name) && !LANGUAGE.has(name));
}
