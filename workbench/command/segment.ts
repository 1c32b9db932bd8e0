/** Entry point of `npm run segment`. */
import { stderr } from "node:process";
import { fileURLToPath } from "node:url";
import { setFlagsFromString } from "node:v8";
import { segment } from "./run";

// Node waits until there is several times as much to clear up as there is to keep; half of the memory is worth a fifth more
// time to who has other programs open.
setFlagsFromString("--heap-growing-percent=20");

// The bundle lies in a folder beside dist/.
const dist = fileURLToPath(new URL("../dist", import.meta.url));
const CLEAR_LINE = "\r\u001b[K";

/** One line that each step writes over, where a person watches; a file or another program gets none. */
function show(text: string): void {
  if (stderr.isTTY) stderr.write(`${CLEAR_LINE}${text}`);
}

const { code, output, complaint } = await segment(
  process.argv.slice(2),
  dist,
  (sentence) => {
    show("");
    stderr.write(`${sentence}\n`);
  },
  show,
);
show("");
if (output !== "") process.stdout.write(`${output}\n`);
if (complaint !== "") stderr.write(`${complaint}\n`);
process.exitCode = code;
