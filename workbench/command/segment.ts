/** Entry point of `npm run segment`. */
import { fileURLToPath } from "node:url";
import { segment } from "./run";

// The bundle lies in a folder beside dist/.
const dist = fileURLToPath(new URL("../dist", import.meta.url));
const { code, output, complaint } = await segment(process.argv.slice(2), dist, (sentence) => {
  process.stderr.write(`${sentence}\n`);
});
if (output !== "") process.stdout.write(`${output}\n`);
if (complaint !== "") process.stderr.write(`${complaint}\n`);
process.exitCode = code;
