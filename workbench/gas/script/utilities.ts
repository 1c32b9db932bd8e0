/** Utilities: dates as text, unique ids and waiting. */
import { momentOfSerial, serialOfMoment } from "../../engine/typing/dates";
import { newId } from "../../engine/workbook/marks";
import type { Run } from "../face/calls";
import { type Calls, face } from "../face/face";
import { HostError, isDate } from "../host/realm";

type GoogleUtilities = GoogleAppsScript.Utilities.Utilities;

const UTILITIES_CALLS = {
  formatDate: "navigate",
  getUuid: "navigate",
  sleep: "navigate",
} as const satisfies Calls;

const LONGEST_SLEEP = 300_000;

/** The utilities service. */
export function utilitiesService(run: Run): GoogleUtilities {
  const build = (): Pick<GoogleUtilities, keyof typeof UTILITIES_CALLS> => ({
    formatDate: (date: unknown, timeZone: unknown, pattern: unknown) => {
      if (!isDate(date) || typeof timeZone !== "string" || typeof pattern !== "string")
        throw new HostError("The parameters don't match the method signature for Utilities.formatDate.");
      return formatDate(date.getTime(), timeZone, pattern);
    },
    getUuid: () => newId(),
    sleep: (milliseconds) => {
      if (!(milliseconds <= LONGEST_SLEEP)) throw new HostError("sleep is limited to 300000 milliseconds");
      run.host.clock.sleep(milliseconds);
    },
  });
  return face(run, "Utilities", UTILITIES_CALLS, build);
}

/**
 * A moment as text after a pattern of Java's SimpleDateFormat: `yyyy-MM-dd HH:mm:ss`.
 *
 * Throws for letters the workbench does not know, rather than printing something else than Google.
 */
function formatDate(moment: number, timeZone: string, pattern: string): string {
  const wall = new Date(momentOfSerial(serialOfMoment(moment, timeZone), "UTC"));
  const hour12 = wall.getUTCHours() % 12 === 0 ? 12 : wall.getUTCHours() % 12;
  const fields: Readonly<Record<string, number>> = {
    M: wall.getUTCMonth() + 1,
    d: wall.getUTCDate(),
    H: wall.getUTCHours(),
    h: hour12,
    m: wall.getUTCMinutes(),
    s: wall.getUTCSeconds(),
    S: wall.getUTCMilliseconds(),
  };
  return pattern.replace(
    /'([^']*)'|([A-Za-z])\2*/g,
    (token, quoted: string | undefined, letter: string | undefined) => {
      if (quoted !== undefined) return quoted === "" ? "'" : quoted;
      if (letter === "y")
        return token.length === 2
          ? String(wall.getUTCFullYear()).slice(-2)
          : String(wall.getUTCFullYear()).padStart(token.length, "0");
      if (letter === "M" && token.length > 2) return monthName(wall, token.length > 3);
      if (letter === "E") return dayName(wall, token.length > 3);
      if (letter === "a") return wall.getUTCHours() < 12 ? "AM" : "PM";
      const field = fields[letter ?? ""];
      if (field === undefined)
        throw new HostError(`Utilities.formatDate with "${token}" is not in the workbench`);
      return String(field).padStart(token.length, "0");
    },
  );
}

function monthName(date: Date, long: boolean): string {
  return date.toLocaleString("en-US", { month: long ? "long" : "short", timeZone: "UTC" });
}

function dayName(date: Date, long: boolean): string {
  return date.toLocaleString("en-US", { weekday: long ? "long" : "short", timeZone: "UTC" });
}
