/** `npm start`: bundles the page, then serves it on this machine. */
import { cp, mkdir, readFile } from "node:fs/promises";
import { build } from "esbuild";

const shared = { bundle: true, charset: "utf8", logLevel: "warning", sourcemap: "linked" };
const modules = "node_modules";

/** The engine cuts the labels beside bars at 20 letters, where Google gives them room. */
const wholeLabels = {
  name: "whole-labels",
  setup: ({ onLoad }) =>
    onLoad({ filter: /o_spreadsheet\.esm\.js$/ }, async ({ path }) => {
      const [before, after, ...others] = (await readFile(path, "utf8")).split(
        "truncateLabel(label, maxLen = 20)",
      );
      if (after === undefined || others.length > 0) throw new Error("the engine cuts labels in another way");
      return { contents: `${before}truncateLabel(label, maxLen = 32)${after}` };
    }),
};

await mkdir(".build/page", { recursive: true });
await build({
  ...shared,
  entryPoints: { serve: "workbench/server/serve.ts" },
  outdir: ".build",
  outExtension: { ".js": ".mjs" },
  format: "esm",
  platform: "node",
  packages: "external",
});
const { serve, playedSample } = await import(new URL("../../.build/serve.mjs", import.meta.url).href);
const { locale } = Intl.DateTimeFormat().resolvedOptions();
await Promise.all([
  // So that the page need not wait; in another language it is played when the page asks.
  playedSample(locale.startsWith("zh") ? "zh" : "en"),
  build({
    ...shared,
    entryPoints: { page: "workbench/page/main.ts", look: "workbench/page/page.css" },
    outdir: ".build/page",
    format: "esm",
    target: "es2022",
    // The engine's field for browsers points at a script; its module is what can be bundled.
    mainFields: ["module", "browser", "main"],
    plugins: [wholeLabels],
    loader: {
      ".woff2": "dataurl",
      ".woff": "empty",
      ".ttf": "empty",
      ".eot": "empty",
      ".svg": "empty",
      ".otf": "empty",
    },
  }),
  build({
    ...shared,
    entryPoints: { bridge: "workbench/page/bridge-client.ts" },
    outdir: ".build/page",
    format: "iife",
    target: "es2019",
    sourcemap: false,
  }),
  build({
    ...shared,
    entryPoints: { thread: "workbench/page/threads/thread.ts" },
    outdir: ".build/page",
    format: "esm",
    target: "es2022",
  }),
  cp("workbench/page/page.html", ".build/page/page.html"),
  cp(`${modules}/@odoo/o-spreadsheet/dist/o_spreadsheet.xml`, ".build/page/templates.xml"),
]);

// The usual port keeps the address, and with it the browser's memory of the workbook; any other is better than none.
const address = await serve({ port: Number(process.env.PORT ?? 4180) }).catch(() => serve({ port: 0 }));
console.log(`Customer Pyramid workbench: ${address}`);
