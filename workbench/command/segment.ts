/** Entry point of `npm run segment`. */
import { stderr } from "node:process";
import { fileURLToPath } from "node:url";
import { segment } from "./run";

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
