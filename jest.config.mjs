// As at Google, where a script's own time is that of its manifest.
process.env.TZ ??= "Etc/UTC";

const shared = {
  testEnvironment: "<rootDir>/test/bare-environment.cjs",
  transform: { "\\.[cm]?[jt]s$": "<rootDir>/test/esbuild-transform.cjs" },
  transformIgnorePatterns: ["node_modules/(?!(zod|quickselect|@sparticuz|playwright-core)/)"],
};
/** A model's worksheets are inserted by the built add-on, so that their formulas are tested by what they show. */
const WORKSHEETS = "/test/models/[^/]+/(template|templates|calendar)\\.test\\.ts$";
const PURE = "/test/(architecture|core|models|app)/.*\\.test\\.ts$";
/** Files that run or read dist/, which must not be older than src/: with the add-on alone, and all others. */
const ADDON = ["/test/(addon|faults)/.*\\.test\\.ts$", WORKSHEETS];
const OTHERS = "/test/(build|docs|sidebar|sql|workbench)/.*\\.test\\.ts$";
const built = { ...shared, globalSetup: "<rootDir>/test/fresh-dist.cjs" };

export default {
  // Two cores are common; left alone, one of them would be kept for watching.
  maxWorkers: 2,
  // The spreadsheet engine leaves much behind: a worker that kept it all took twice as long for the later files.
  workerIdleMemoryLimit: "1GB",
  testSequencer: "<rootDir>/test/longest-first.cjs",
  // A busy machine is no fault of the code; whoever hangs is still stopped.
  testTimeout: 60_000,
  reporters: ["default", "<rootDir>/test/totals-reporter.cjs"],
  projects: [
    // File by file, for who asks for one: `npx jest test/models/loyalty`.
    {
      ...shared,
      displayName: "pure",
      testRegex: PURE,
      testPathIgnorePatterns: ["/node_modules/", WORKSHEETS],
    },
    { ...built, displayName: "addon", testRegex: ADDON },
    { ...built, displayName: "built", testRegex: OTHERS },
    // The same files as few, in less time: `npm run test:quick` and `npm test`.
    {
      ...shared,
      displayName: "together",
      testRegex: "/test/together/pure-.*\\.test\\.ts$",
      globals: { PURE: { matching: PURE, except: WORKSHEETS } },
    },
    {
      ...built,
      displayName: "addon-together",
      testRegex: "/test/together/addon-.*\\.test\\.ts$",
      globals: { ADDON: { matching: ADDON.join("|") } },
    },
  ],
};
