/** Jest reporter: the totals of all suites as the last line, so that a script can read them. */

module.exports = class TotalsReporter {
  onRunComplete(_contexts, results) {
    const broken = results.testResults.filter(({ testExecError }) => testExecError).length;
    const skipped = results.numPendingTests + results.numTodoTests;
    const tail = skipped > 0 ? `, ${skipped} skipped` : "";
    const totals = `${results.numPassedTests} passed, ${results.numFailedTests + broken} failed${tail}`;
    // Jest prints its own summary after every reporter; ours has to be the last line of all.
    process.once("exit", () => process.stdout.write(`${totals}\n`));
  }
};
