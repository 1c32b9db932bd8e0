/** The log a script writes. It costs no call and is allowed everywhere. */
import type { Run } from "../face/calls";

/** `console` as Apps Script has it. */
export function scriptConsole(run: Run): object {
  const line =
    (level: string) =>
    (...parts: readonly unknown[]) => {
      run.host.log.push(`${level}: ${parts.map(textOf).join(" ")}`);
    };
  return {
    log: line("log"),
    info: line("info"),
    warn: line("warn"),
    error: line("error"),
    time: line("time"),
    timeEnd: line("timeEnd"),
  };
}

/** `Logger`, the older way. */
export function logService(run: Run): object {
  const logger = {
    log: (...parts: readonly unknown[]) => {
      run.host.log.push(`log: ${parts.map(textOf).join(" ")}`);
      return logger;
    },
    getLog: () => run.host.log.join("\n"),
    clear: () => run.host.log.splice(0),
  };
  return logger;
}

function textOf(part: unknown): string {
  if (typeof part !== "object" || part === null) return String(part);
  if ("message" in part && "stack" in part) return String(part);
  return JSON.stringify(part) ?? String(part);
}
