/** Jest environment: that of Node with a global object of its own, which code reads as fast as outside of Jest. */
const vm = require("node:vm");
const { TestEnvironment } = require("jest-environment-node");

/**
 * Jest's own global object stands for another one, behind a proxy: each `Math`, `Array` and `Map` that a test, the engine or
 * our code names is asked through it.
 */
module.exports = class BareEnvironment extends TestEnvironment {
  constructor(config, context) {
    super(config, context);
    const bare = vm.createContext(vm.constants.DONT_CONTEXTIFY);
    const jests = this.global;
    for (const key of Reflect.ownKeys(jests)) {
      if (!Object.hasOwn(bare, key))
        Object.defineProperty(bare, key, Object.getOwnPropertyDescriptor(jests, key));
    }
    bare.global = bare;
    // Those of Node, as in Jest's: what Node gives is of them.
    Object.assign(bare, { Buffer, ArrayBuffer, Uint8Array });
    bare.Error.stackTraceLimit = jests.Error.stackTraceLimit;
    this.context = bare;
    this.global = bare;
    this.moduleMocker = new this.moduleMocker.constructor(bare);
  }
};
