// As at Google, where a script's own time is that of its manifest.
process.env.TZ ??= "Etc/UTC";

const shared = {
  testEnvironment: "node",
  transform: { "\\.[cm]?[jt]s$": "<rootDir>/test/esbuild-transform.cjs" },
  transformIgnorePatterns: ["node_modules/(?!(zod|quickselect|@sparticuz|playwright-core)/)"],
};
const testsIn = (...folders) => folders.map((folder) => `<rootDir>/test/${folder}/**/*.test.ts`);

/** A model's worksheets are inserted by the built add-on, so that their formulas are tested by what they show. */
const WORKSHEETS = "**/test/models/*/{template,templates,calendar}.test.ts";

export default {
  // Two cores are common; left alone, one of them would be kept for watching.
  maxWorkers: 2,
  // A busy machine is no fault of the code; whoever hangs is still stopped.
  testTimeout: 60_000,
  reporters: ["default", "<rootDir>/test/totals-reporter.cjs"],
  projects: [
    // Needs no build: `npm run test:quick`.
    {
      ...shared,
      displayName: "pure",
      testMatch: [...testsIn("architecture", "core", "models", "app"), `!${WORKSHEETS}`],
    },
    // Runs or reads dist/, which must not be older than src/.
    {
      ...shared,
      displayName: "built",
      testMatch: [...testsIn("addon", "build", "docs", "faults", "sidebar", "workbench"), WORKSHEETS],
      globalSetup: "<rootDir>/test/fresh-dist.cjs",
    },
  ],
};
