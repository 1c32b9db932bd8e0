export default {
  testEnvironment: "node",
  testMatch: ["<rootDir>/test/**/*.test.ts"],
  transform: { "\\.[cm]?[jt]s$": "<rootDir>/test/esbuild-transform.cjs" },
  transformIgnorePatterns: ["node_modules/(?!(zod|quickselect|@sparticuz|playwright-core)/)"],
  reporters: ["default", "<rootDir>/test/totals-reporter.cjs"],
};
