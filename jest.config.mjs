// As at Google, where a script's own time is that of its manifest.
process.env.TZ ??= "Etc/UTC";

const shared = {
  testEnvironment: "node",
  transform: { "\\.[cm]?[jt]s$": "<rootDir>/test/esbuild-transform.cjs" },
  transformIgnorePatterns: ["node_modules/(?!(zod|quickselect|@sparticuz|playwright-core)/)"],
};
const PURE = "/test/(architecture|core|models|app)/.*\\.test\\.ts$";
const BUILT = "/test/(addon|build|docs|faults|sidebar|workbench)/.*\\.test\\.ts$";
/** A model's worksheets are inserted by the built add-on, so that their formulas are tested by what they show. */
const WORKSHEETS = "/test/models/[^/]+/(template|templates|calendar)\\.test\\.ts$";

export default {
  // Two cores are common; left alone, one of them would be kept for watching.
  maxWorkers: 2,
  // A busy machine is no fault of the code; whoever hangs is still stopped.
  testTimeout: 60_000,
  reporters: ["default", "<rootDir>/test/totals-reporter.cjs"],
  projects: [
    // Needs no build. File by file, for who asks for one: `npx jest test/models/loyalty`.
    {
      ...shared,
      displayName: "pure",
      testRegex: PURE,
      testPathIgnorePatterns: ["/node_modules/", WORKSHEETS],
    },
    // The same files as one, in a third of the time: `npm run test:quick`.
    {
      ...shared,
      displayName: "together",
      testRegex: "/test/together/.*\\.test\\.ts$",
      globals: { PURE, WORKSHEETS },
    },
    // Runs or reads dist/, which must not be older than src/.
    {
      ...shared,
      displayName: "built",
      testRegex: [BUILT, WORKSHEETS],
      globalSetup: "<rootDir>/test/fresh-dist.cjs",
    },
  ],
};
