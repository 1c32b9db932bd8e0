export default {
  testEnvironment: "node",
  // Two cores are common; left alone, one of them would be kept for watching.
  maxWorkers: 2,
  // A busy machine is no fault of the code; whoever hangs is still stopped.
  testTimeout: 60_000,
  testMatch: ["<rootDir>/test/**/*.test.ts"],
  transform: { "\\.[cm]?[jt]s$": "<rootDir>/test/esbuild-transform.cjs" },
  transformIgnorePatterns: ["node_modules/(?!(zod|quickselect|@sparticuz|playwright-core)/)"],
  reporters: ["default", "<rootDir>/test/totals-reporter.cjs"],
};
