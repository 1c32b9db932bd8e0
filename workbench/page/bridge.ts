/** The page's end of the wire to the add-on's sidebar and dialogs. They live in frames that can do nothing else. */
import { asFailure } from "../runtime/run";

/** What the other end may ask of the page. */
export interface FrameOwner {
  /** The names of the script's functions. */
  readonly functions: readonly string[];
  /** Runs a function of the script; the arguments and the result are JSON texts. */
  run(name: string, args: readonly string[]): Promise<string>;
  close(): void;
  focusGrid(): void;
  resize?(size: { readonly width?: number; readonly height?: number }): void;
}

interface Asked {
  readonly bridge: number;
  readonly call?: string;
  readonly args?: readonly string[];
  readonly host?: string;
  readonly size?: number;
}

/** What a frame may do: run its script, and nothing of the page it stands in. */
const RIGHTS = "allow-scripts allow-forms allow-popups allow-modals";

/** A frame with a page of the add-on in it, connected to its owner. `dispose` cuts the connection. */
export function addOnFrame(
  html: string,
  title: string,
  bridge: string,
  owner: FrameOwner,
): { readonly frame: HTMLIFrameElement; dispose(): void } {
  const frame = document.createElement("iframe");
  frame.title = title;
  frame.setAttribute("sandbox", RIGHTS);
  frame.srcdoc = withBridge(html, bridge, owner.functions);
  const receive = (event: MessageEvent) => {
    if (event.source === frame.contentWindow && isAsked(event.data)) answer(frame, event.data, owner);
  };
  window.addEventListener("message", receive);
  return { frame, dispose: () => window.removeEventListener("message", receive) };
}

function answer(frame: HTMLIFrameElement, asked: Asked, owner: FrameOwner): void {
  if (asked.call !== undefined) {
    const reply = (message: object) =>
      frame.contentWindow?.postMessage({ bridge: asked.bridge, ...message }, "*");
    owner
      .run(asked.call, asked.args ?? [])
      .then((value) => reply({ value }))
      .catch((error: unknown) => {
        const { message, kind } = asFailure(error);
        reply({ failure: { message, name: kind } });
      });
  } else if (asked.host === "close") owner.close();
  else if (asked.host === "focus") owner.focusGrid();
  else if (asked.host === "setWidth" && asked.size !== undefined) owner.resize?.({ width: asked.size });
  else if (asked.host === "setHeight" && asked.size !== undefined) owner.resize?.({ height: asked.size });
}

/** The bridge stands before every other script of the page. */
function withBridge(html: string, bridge: string, functions: readonly string[]): string {
  const code = `const customerPyramidBridge = ${JSON.stringify({ functions })};\n${bridge}`.replace(
    /<\/script/gi,
    "<\\/script",
  );
  const script = `<script>${code}</script>`;
  return /<head[^>]*>/i.test(html) ? html.replace(/<head[^>]*>/i, (tag) => tag + script) : script + html;
}

function isAsked(data: unknown): data is Asked {
  return typeof data === "object" && data !== null && "bridge" in data && typeof data.bridge === "number";
}
