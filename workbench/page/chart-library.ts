/** Chart.js where the engine looks for it: a global with every export hung on it, as its old bundle had. */
import * as library from "chart.js";

const { Chart, registerables, ...exports } = library;

/** Axes as Google's charts draw them: numbers upright, and no half customers. */
const axesAsGoogles: library.Plugin = {
  id: "axes-as-googles",
  beforeUpdate: ({ data, options }) => {
    const numbers = data.datasets.flatMap((one) => one.data.map(sizeOf));
    const areWhole = numbers.every((one) => Number.isInteger(one));
    for (const scale of Object.values(options.scales ?? {})) {
      if (scale?.type !== "linear" || !scale.ticks) continue;
      Object.assign(scale.ticks, { maxRotation: 0, ...(areWhole ? { precision: 0 } : {}) });
    }
  },
};

/** Points of a scatter chart have two numbers: the axes of those stay as they are. */
function sizeOf(value: unknown): number {
  return typeof value === "number" ? value : value === null ? 0 : Number.NaN;
}

Chart.register(...registerables, axesAsGoogles);
Object.assign(globalThis, { Chart: Object.assign(Chart, exports, { Chart }) });
