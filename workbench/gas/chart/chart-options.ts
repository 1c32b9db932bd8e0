/** The options of Google's charts that the engine can draw; Sheets ignores what it does not know, and so do we. */
import type { Chart } from "../../engine/sheets/charts";

type Given = ReadonlyMap<string, unknown>;

/** The chart settings that a script's options ask for, whether written `legend.position` or `{ position }`. */
export function chartOptions(given: Given): Partial<Chart> {
  const settings: { -readonly [Key in keyof Chart]?: Chart[Key] } = {};
  const title = option(given, "title");
  if (title !== undefined) settings.title = String(title);
  const width = Number(option(given, "width"));
  const height = Number(option(given, "height"));
  if (width > 0) settings.width = width;
  if (height > 0) settings.height = height;
  const colors = option(given, "colors");
  if (Array.isArray(colors)) settings.colors = colors.map(String);
  const stacked = option(given, "isStacked");
  if (stacked !== undefined) settings.stacked = stacked !== false && stacked !== "false";
  const horizontalTitle = option(given, "hAxis.title");
  if (horizontalTitle !== undefined) settings.horizontalTitle = String(horizontalTitle);
  const verticalTitle = option(given, "vAxis.title") ?? option(given, "vAxes.0.title");
  if (verticalTitle !== undefined) settings.verticalTitle = String(verticalTitle);
  const across = windowOf(given, "hAxis");
  if (across !== undefined) settings.horizontalWindow = across;
  const up = windowOf(given, "vAxis");
  if (up !== undefined) settings.verticalWindow = up;
  const hole = Number(option(given, "pieHole"));
  if (hole > 0) settings.hole = hole;
  const firstIsLabels = option(given, "useFirstColumnAsDomain");
  if (firstIsLabels !== undefined)
    settings.firstIsLabels = firstIsLabels !== false && firstIsLabels !== "false";
  const legend = legendOf(option(given, "legend.position") ?? option(given, "legend"));
  if (legend !== undefined) settings.legend = legend;
  return { ...settings, ...seriesOptions(given) };
}

function windowOf(given: Given, axis: string): Chart["horizontalWindow"] {
  const [min, max] = ["min", "max"].map((end) => option(given, `${axis}.viewWindow.${end}`));
  if (typeof min !== "number" && typeof max !== "number") return undefined;
  return { ...(typeof min === "number" ? { min } : {}), ...(typeof max === "number" ? { max } : {}) };
}

function seriesOptions(given: Given): Partial<Chart> {
  const indexes = Array.from({ length: 20 }, (_series, index) => index);
  const typed = indexes.some((index) => option(given, `series.${index}.type`) !== undefined);
  const fallback = option(given, "seriesType");
  const isLine = (index: number) => (option(given, `series.${index}.type`) ?? fallback) === "line";
  const right = indexes.filter((index) => Number(option(given, `series.${index}.targetAxisIndex`)) === 1);
  return {
    ...(typed || fallback !== undefined ? { lineSeries: indexes.filter(isLine) } : {}),
    ...(right.length > 0 ? { rightSeries: right } : {}),
  };
}

function legendOf(position: unknown): Chart["legend"] | undefined {
  if (
    position === "none" ||
    position === "top" ||
    position === "bottom" ||
    position === "left" ||
    position === "right"
  )
    return position;
  return typeof position === "string" ? "right" : undefined;
}

/** An option by its dotted path, set as a whole or in parts: `series` → `{ 0: { type } }`, `series.0`, `series.0.type`. */
function option(given: Given, path: string): unknown {
  const steps = path.split(".");
  for (let taken = steps.length; taken > 0; taken--) {
    const key = steps.slice(0, taken).join(".");
    if (!given.has(key)) continue;
    let value = given.get(key);
    for (const step of steps.slice(taken))
      value = typeof value === "object" && value !== null ? Reflect.get(value, step) : undefined;
    if (value !== undefined) return value;
  }
  return undefined;
}
