/** Options of models from a JSON file, as both commands take them. */
import { readFile } from "node:fs/promises";
import { CommandRefusal } from "./arguments";

export type Options = Readonly<Record<string, unknown>>;

/**
 * Options by model; the file of a single model may hold its options directly. Throws `CommandRefusal` for a file that is
 * none, and for one that names no model where there are several.
 *
 * @param file its path
 * @param known ids of all models
 * @param ids of the models that are asked for
 */
export async function optionsByModel(
  file: string,
  known: readonly string[],
  ids: readonly string[],
): Promise<Readonly<Record<string, Options>>> {
  const options = parsedObject(await textOf(file), file);
  const perModel = Object.entries(options).filter(
    (entry): entry is [string, Options] => known.includes(entry[0]) && isObject(entry[1]),
  );
  if (perModel.length === Object.keys(options).length) return Object.fromEntries(perModel);
  const [only, ...others] = ids;
  if (only !== undefined && others.length === 0) return { [only]: options };
  throw new CommandRefusal(
    `--options: ${file} must name the model of each option, as in {"${only ?? "pyramid"}": {…}}`,
  );
}

/**
 * Refuses an option that the model does not have, because it would be left out silently.
 *
 * @param who has the options
 * @param given of the file
 * @param known keys of its options
 */
export function checkOptions(who: string, given: Options, known: readonly string[]): void {
  const stranger = Object.keys(given).find((key) => !known.includes(key));
  if (stranger === undefined) return;
  const there = known.length > 0 ? `its options are ${known.join(", ")}` : "it has none";
  throw new CommandRefusal(`--options: ${who} has no option "${stranger}"; ${there}`);
}

async function textOf(file: string): Promise<string> {
  return await readFile(file, "utf8").catch((cause: unknown) => {
    throw new CommandRefusal(`--options: ${file} cannot be read`, { cause });
  });
}

function parsedObject(text: string, file: string): Options {
  let value: unknown;
  try {
    value = JSON.parse(text);
  } catch (cause) {
    throw new CommandRefusal(`--options: ${file} is not JSON`, { cause });
  }
  if (!isObject(value)) throw new CommandRefusal(`--options: ${file} must hold an object`);
  return value;
}

function isObject(value: unknown): value is Options {
  return typeof value === "object" && value !== null && !Array.isArray(value);
}
