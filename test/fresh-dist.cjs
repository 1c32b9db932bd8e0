/** Refuses to test a dist that is older than what it is built from: such tests would judge yesterday's product. */

const { existsSync, readdirSync, statSync } = require("node:fs");
const { join, relative } = require("node:path");

const MADE_FROM = ["src", "build.mjs", "package.json", "appsscript.json"];

/** The files at or below a path. */
function filesAt(path) {
  if (!statSync(path).isDirectory()) return [path];
  return readdirSync(path).flatMap((name) => filesAt(join(path, name)));
}

/** What is wrong with the dist of a project, in one sentence; `""` when it is fresh. */
function complaintOf(root) {
  const built = join(root, "dist/Code.js");
  if (!existsSync(built)) return 'dist is not built: run "npm run build" first';
  const { mtimeMs } = statSync(built);
  const newer = MADE_FROM.flatMap((name) => filesAt(join(root, name))).find(
    (path) => statSync(path).mtimeMs > mtimeMs,
  );
  return newer ? `dist is older than ${relative(root, newer)}: run "npm run build" first` : "";
}

/** Jest calls it once before the first test that needs dist. */
module.exports = async (_jest, { rootDir }) => {
  const complaint = complaintOf(rootDir);
  if (complaint) throw new Error(complaint);
};
module.exports.complaintOf = complaintOf;
