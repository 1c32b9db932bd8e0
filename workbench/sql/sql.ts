/** Entry point of `npm run sql`. */
import { fileURLToPath } from "node:url";
import { sql } from "./run";

const dist = fileURLToPath(new URL("../dist", import.meta.url));
const isTerminal = process.stderr.isTTY === true;
const { code, output, complaint } = await sql(process.argv.slice(2), dist, (percent) => {
  if (isTerminal && percent >= 0) process.stderr.write(`\r${Math.round(percent)} % `);
});
if (isTerminal) process.stderr.write("\r\x1b[K");
if (output !== "") process.stdout.write(`${output}\n`);
if (complaint !== "") process.stderr.write(`${complaint}\n`);
process.exitCode = code;
