/** The server of the workbench page: a handful of files, to this machine only. */
import { readFile } from "node:fs/promises";
import { createServer, type IncomingMessage, type ServerResponse } from "node:http";
import type { AddressInfo } from "node:net";
import { playedSample } from "./played-sample";

export { playedSample };

/** What can be asked for, and where it lies in the project. */
const FILES: Readonly<Record<string, { readonly path: string; readonly type: string }>> = {
  "/": { path: ".build/page/page.html", type: "text/html" },
  "/page.js": { path: ".build/page/page.js", type: "text/javascript" },
  "/page.js.map": { path: ".build/page/page.js.map", type: "application/json" },
  "/look.css": { path: ".build/page/look.css", type: "text/css" },
  "/look.css.map": { path: ".build/page/look.css.map", type: "application/json" },
  "/thread.js": { path: ".build/page/thread.js", type: "text/javascript" },
  "/thread.js.map": { path: ".build/page/thread.js.map", type: "application/json" },
  "/bridge.js": { path: ".build/page/bridge.js", type: "text/javascript" },
  "/templates.xml": { path: ".build/page/templates.xml", type: "text/xml" },
  "/dist/Code.js": { path: "dist/Code.js", type: "text/javascript" },
  "/dist/sidebar.html": { path: "dist/sidebar.html", type: "text/plain" },
  "/dist/appsscript.json": { path: "dist/appsscript.json", type: "application/json" },
};

/** What is made when it is asked for. */
const MADE: Readonly<Record<string, () => Promise<string>>> = {
  "/sample-en.json": () => playedSample("en"),
  "/sample-zh.json": () => playedSample("zh"),
};

/**
 * No request may leave this machine. The engine compiles formulas with `new Function`, which is
 * why code may come from text; everything else comes from this server. No page may frame ours and
 * make a person click in it; the sidebar's frame is not served but written by the page itself.
 */
const POLICY = [
  "default-src 'none'",
  "script-src 'self' 'unsafe-inline' 'unsafe-eval'",
  "worker-src 'self'",
  "style-src 'self' 'unsafe-inline'",
  "img-src 'self' data: blob:",
  "font-src 'self' data:",
  "connect-src 'self'",
  "frame-src 'self'",
  "frame-ancestors 'none'",
  "base-uri 'self'",
  "form-action 'none'",
].join("; ");

/** Serves until the process ends and returns the page's address. Port 0 takes any free one. */
export async function serve({ port }: { readonly port: number }): Promise<string> {
  const server = createServer((request, response) => {
    answer(request, response).catch(() =>
      refuse(response, 500, "the file cannot be read: run npm start again"),
    );
  });
  await new Promise<void>((resolve, reject) => {
    server.once("error", reject);
    server.listen(port, "127.0.0.1", resolve);
  });
  const { port: taken } = server.address() as AddressInfo;
  return `http://127.0.0.1:${taken}/`;
}

async function answer(request: IncomingMessage, response: ServerResponse): Promise<void> {
  // A page from elsewhere could give its own name this machine's address; only ours is answered.
  if (!/^(127\.0\.0\.1|localhost)(:\d+)?$/.test(request.headers.host ?? ""))
    return refuse(response, 403, "wrong host");
  if (request.method !== "GET") return refuse(response, 405, "only reading is possible");
  const path = (request.url ?? "").split("?")[0] ?? "";
  const [file, make] = [FILES[path], MADE[path]];
  if (file === undefined && make === undefined) return refuse(response, 404, "not found");
  const content = file ? await readFile(file.path) : await make?.();
  response.writeHead(200, {
    "Content-Type": `${file?.type ?? "application/json"}; charset=utf-8`,
    "Content-Security-Policy": POLICY,
    // Only a page that shares its process with no other may share memory with its threads.
    "Cross-Origin-Opener-Policy": "same-origin",
    "Cross-Origin-Embedder-Policy": "require-corp",
    "Cross-Origin-Resource-Policy": "same-origin",
    "Cache-Control": "no-store",
    "Referrer-Policy": "no-referrer",
    "X-Content-Type-Options": "nosniff",
    "X-Frame-Options": "DENY",
  });
  response.end(content);
}

function refuse(response: ServerResponse, status: number, reason: string): void {
  response.writeHead(status, { "Content-Type": "text/plain; charset=utf-8" });
  response.end(reason);
}
