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
process.stdout.on("error", ({ code: reason }: NodeJS.ErrnoException) => {
  // Who reads only the first lines has what was wanted.
  if (reason === "EPIPE") return;
  process.stderr.write("the answer cannot be printed: the disk is full\n");
  process.exitCode = 2;
});
if (output !== "") process.stdout.write(`${output}\n`);
if (complaint !== "") process.stderr.write(`${complaint}\n`);
process.exitCode = code;
