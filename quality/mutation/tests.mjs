/** Runs test files of the project in one process: anew in milliseconds, any test of a file alone. */

import { existsSync, readdirSync, readFileSync } from "node:fs";
import { createRequire } from "node:module";
import { dirname, join, resolve, sep } from "node:path";
import vm from "node:vm";
import { transformSync } from "esbuild";
import { expect } from "expect";
import { bind } from "jest-each";

const LAST = ["", ".ts", "/index.ts"];

/** Stops what does not end, as far as it does not wait for anything. */
function within(milliseconds, run) {
  globalThis.runWithin = run;
  return vm.runInThisContext("runWithin()", { timeout: Math.ceil(milliseconds) });
}

/** Reads and runs test files of a copy of the project. */
export class Tests {
  #modules = new Map();
  #compiled = new Map();
  #declared = [];
  #scope = [];
  #native;

  constructor(tree) {
    this.tree = tree;
    this.#native = createRequire(join(tree, "package.json"));
    const declare = (isHook) => (title, run) =>
      this.#declared.push({ scope: [...this.#scope], title, run: isHook ? title : run, isHook });
    const test = declare(false);
    const describe = (title, inner) => {
      this.#scope.push(title);
      inner();
      this.#scope.pop();
    };
    test.each = bind(test, false);
    describe.each = bind(describe, false);
    // What is left open by a file ends with the process.
    Object.assign(globalThis, { expect, describe, test, beforeAll: declare(true), afterAll: () => {} });
  }

  /** Begins a file anew, but for the engine of the workbench, which keeps nothing. */
  declare(file) {
    const kept = join(this.tree, "workbench") + sep;
    for (const path of this.#modules.keys()) if (!path.startsWith(kept)) this.#modules.delete(path);
    this.#declared = [];
    within(600_000, () => this.#require(join(this.tree, "test", file)));
    return this.#declared.flatMap(({ isHook }, at) => (isHook ? [] : [at]));
  }

  /**
   * Compiles all that a test may ask for while it runs: where a test is stopped in the midst of it, esbuild answers no more,
   * and whatever came then would count as killed.
   */
  compileAll() {
    for (const path of readdirSync(join(this.tree, "src"), { recursive: true, encoding: "utf8" }))
      if (path.endsWith(".ts") && !path.endsWith(".d.ts")) this.#compile(join(this.tree, "src", path));
  }

  /** The title of a declared test. */
  titleOf(at) {
    const { scope, title } = this.#declared[at];
    return [...scope, title].join(" › ");
  }

  /**
   * Runs tests of the file that was declared last until one fails.
   *
   * @param wanted their places, in order
   * @param milliseconds how long one may take
   * @param begin is called before each
   * @param end is called after each that held
   * @returns the place of the one that failed, -1 if all held
   */
  async run(wanted, milliseconds, begin = () => {}, end = () => {}) {
    const hooked = new Set();
    for (const at of wanted) {
      begin(at);
      try {
        for (const [place, { isHook, scope, run }] of this.#declared.entries())
          if (
            isHook &&
            !hooked.has(place) &&
            scope.every((name, depth) => this.#declared[at].scope[depth] === name)
          ) {
            hooked.add(place);
            await within(milliseconds, run);
          }
        await within(milliseconds, this.#declared[at].run);
      } catch (error) {
        this.error = error;
        return at;
      }
      end(at);
    }
    return -1;
  }

  #require(path) {
    const known = this.#modules.get(path);
    if (known) return known.exports;
    const module = { exports: {} };
    this.#modules.set(path, module);
    if (path.endsWith(".json")) module.exports = JSON.parse(readFileSync(path, "utf8"));
    else {
      const placeOf = (name) => fileAt(resolve(dirname(path), name));
      const own = (name) => (name.startsWith(".") ? this.#require(placeOf(name)) : this.#outside(name));
      this.#compile(path)(own, module, module.exports, path, dirname(path), this.#jestFor(placeOf));
    }
    return module.exports;
  }

  /** As much of Jest's own object as the tests of models and add-on ask for. */
  #jestFor(placeOf) {
    return {
      requireActual: (name) => this.#require(placeOf(name)),
      isolateModules: (run) => {
        const known = this.#modules;
        this.#modules = new Map();
        run();
        this.#modules = known;
      },
      doMock: (name, make) => {
        const path = placeOf(name);
        const mocked = make();
        this.#modules.set(path, { exports: mocked });
      },
    };
  }

  #outside(name) {
    return name.startsWith(this.tree) ? this.#require(fileAt(name)) : this.#native(name);
  }

  #compile(path) {
    let known = this.#compiled.get(path);
    if (!known) {
      const { code } = transformSync(readFileSync(path, "utf8"), {
        format: "cjs",
        loader: "ts",
        target: "node20",
        sourcefile: path,
      });
      known = vm.compileFunction(code, ["require", "module", "exports", "__filename", "__dirname", "jest"], {
        filename: path,
      });
      this.#compiled.set(path, known);
    }
    return known;
  }
}

function fileAt(path) {
  const end = LAST.find((last) =>
    last === "" ? /\.\w+$/.test(path) && existsSync(path) : existsSync(path + last),
  );
  if (end === undefined) throw new Error(`no module ${path}`);
  return path + end;
}
