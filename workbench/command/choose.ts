/** The command's choices: which models run on which columns, as wished or as the add-on suggests. */
import type { Description } from "../../src/app/contract/contract";
import type { RunRequest } from "../../src/app/contract/requests";
import { CommandRefusal, type Wishes } from "./arguments";
import { checkOptions, optionsByModel } from "./options";

/** Fields and their columns. Throws when a field or a column does not exist. */
export function chooseMapping(description: Description, wishes: Wishes): Record<string, number> {
  const fields = description.fields.map(({ id }) => id);
  const wished = [...wishes.mapping].map(([field, heading]): [string, number] => {
    if (!fields.includes(field))
      throw new CommandRefusal(`--map: there is no field "${field}"; fields are ${fields.join(", ")}`);
    return [field, columnNamed(description, heading)];
  });
  const taken = new Set(wished.map(([, position]) => position));
  const suggested = Object.entries(description.mapping).filter(([, position]) => !taken.has(position));
  return { ...Object.fromEntries(suggested), ...Object.fromEntries(wished) };
}

/** Models with their options, for the columns that the description was asked about. Throws for an unknown model, an unusable options file, or a model that lacks a column. */
export async function chooseModels(description: Description, wishes: Wishes): Promise<RunRequest["models"]> {
  const known = description.models.map(({ id }) => id);
  const unknown = wishes.models.find((id) => !known.includes(id));
  if (unknown !== undefined)
    throw new CommandRefusal(`--models: there is no model "${unknown}"; models are ${known.join(", ")}`);
  const wished = wishes.models.length > 0 ? wishes.models : description.chosen.map(({ id }) => id);
  const ids = wished.length > 0 ? wished : known.slice(0, 1);
  const given = wishes.optionsFile === undefined ? {} : await optionsByModel(wishes.optionsFile, known, ids);
  return ids.map((id) => {
    const model = description.models.find((candidate) => candidate.id === id);
    const [missing] = model?.missing ?? [];
    if (missing) throw needRefused(description, wishes, id, missing);
    checkOptions(id, given[id] ?? {}, Object.keys(model?.defaults ?? {}));
    const chosen = description.chosen.find((candidate) => candidate.id === id)?.options ?? {};
    return { id, options: { ...model?.defaults, ...chosen, ...given[id] } };
  });
}

function columnNamed(description: Description, heading: string): number {
  const same = (one: string, other: string) => one.trim().toLowerCase() === other.trim().toLowerCase();
  const found =
    description.columns.find(({ header }) => header === heading) ??
    description.columns.find(({ header }) => same(header, heading));
  if (found !== undefined) return found.position;
  throw new CommandRefusal(`--map: there is no column "${heading}"; columns are ${headings(description)}`);
}

function needRefused(
  description: Description,
  { input }: Wishes,
  model: string,
  group: readonly string[],
): CommandRefusal {
  if (!description.columns.some(({ kind }) => kind === "number")) {
    return new CommandRefusal(`${input} has no column of numbers; columns are ${headings(description)}`);
  }
  return new CommandRefusal(
    `${model} needs ${group.join(" or ")}, and no column looks like it: say which one with --map ${group[0]}="…"; columns are ${headings(description)}`,
  );
}

function headings({ columns }: Description): string {
  return columns.map(({ header }) => header).join(", ");
}
