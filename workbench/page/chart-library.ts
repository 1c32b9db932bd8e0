/** Chart.js where the engine looks for it: a global with every export hung on it, as its old bundle had. */
import * as library from "chart.js";

const { Chart, registerables, ...exports } = library;
Chart.register(...registerables);
Object.assign(globalThis, { Chart: Object.assign(Chart, exports, { Chart }) });
