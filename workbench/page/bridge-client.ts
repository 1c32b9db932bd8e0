/** Runs inside the add-on's pages before anything else: `google.script.run` and `google.script.host`. */
import { wireText } from "../runtime/wire";

interface Bridge {
  readonly functions: readonly string[];
}

interface Reply {
  readonly bridge: number;
  readonly value?: string;
  readonly failure?: { readonly message: string; readonly name: string };
}

type Handler = (value: unknown, userObject?: unknown) => void;

interface Handlers {
  readonly success?: Handler | null;
  readonly failure?: Handler | null;
  readonly userObject?: unknown;
}

const waiting = new Map<number, Handlers>();
let calls = 0;

/** A runner as Google's: every call to a `with…` method makes a new one, so that handlers are not shared. */
function runner(functions: readonly string[], handlers: Handlers): object {
  const methods: Record<string, unknown> = {
    withSuccessHandler: (success: Handler | null) => runner(functions, { ...handlers, success }),
    withFailureHandler: (failure: Handler | null) => runner(functions, { ...handlers, failure }),
    withUserObject: (userObject: unknown) => runner(functions, { ...handlers, userObject }),
  };
  for (const name of functions) {
    methods[name] = (...args: readonly unknown[]) => {
      const texts = args.map(wireText);
      calls += 1;
      waiting.set(calls, handlers);
      parent.postMessage({ bridge: calls, call: name, args: texts }, "*");
    };
  }
  return methods;
}

function receive(event: MessageEvent): void {
  const reply: Reply = event.data;
  const handlers = event.source === parent ? waiting.get(reply?.bridge) : undefined;
  if (handlers === undefined) return;
  waiting.delete(reply.bridge);
  if (reply.failure === undefined) {
    handlers.success?.(reply.value === undefined ? undefined : JSON.parse(reply.value), handlers.userObject);
    return;
  }
  const error = Object.assign(new Error(reply.failure.message), { name: reply.failure.name });
  if (handlers.failure) handlers.failure(error, handlers.userObject);
  else console.error(error);
}

function say(message: object): void {
  parent.postMessage({ bridge: 0, ...message }, "*");
}

/** The page sets this just before the bridge is loaded. */
declare const customerPyramidBridge: Bridge;

window.addEventListener("message", receive);
Object.assign(window, {
  google: {
    script: {
      run: runner(customerPyramidBridge.functions, {}),
      host: {
        close: () => say({ host: "close" }),
        setHeight: (height: number) => say({ host: "setHeight", size: height }),
        setWidth: (width: number) => say({ host: "setWidth", size: width }),
        editor: { focus: () => say({ host: "focus" }) },
        origin: "null",
      },
    },
  },
});
