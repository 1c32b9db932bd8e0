/** Orders the test files of a run: the many that run as one go first, so that no core waits for them at the end. */

const { default: TestSequencer } = require("@jest/test-sequencer");

const TOGETHER = /\/test\/together\/addon-/;
const WITH_BROWSER = /\/test\/(sidebar|workbench\/page)\//;

/** A fresh clone remembers no durations and would begin with the largest file, which says nothing here. */
const rank = (path) => (TOGETHER.test(path) ? 0 : WITH_BROWSER.test(path) ? 1 : 2);

module.exports = class LongestFirst extends TestSequencer {
  sort(tests) {
    return [...super.sort(tests)].sort((one, other) => rank(one.path) - rank(other.path));
  }
};
