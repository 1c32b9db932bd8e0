/** Entry point of `npm run sql`. */
import { fileURLToPath } from "node:url";
import { sql } from "./run";

const dist = fileURLToPath(new URL("../dist", import.meta.url));
const isTerminal = process.stderr.isTTY === true;
const stop = new AbortController();
for (const signal of ["SIGINT", "SIGTERM"] as const) process.on(signal, () => stop.abort());
const tell = (percent: number) => {
  if (isTerminal && percent >= 0) process.stderr.write(`\r${Math.round(percent)} % `);
};
const { code, output, complaint } = await sql(process.argv.slice(2), dist, tell, stop.signal);
if (isTerminal) process.stderr.write("\r\x1b[K");
if (output !== "") process.stdout.write(`${output}\n`);
if (complaint !== "") process.stderr.write(`${complaint}\n`);
process.exitCode = code;
