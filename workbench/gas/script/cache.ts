/** Cache: texts kept for a while, at most six hours. */
import type { Run } from "../face/calls";
import { type Calls, face } from "../face/face";
import { HostError } from "../host/realm";
import { sizeOf } from "./properties";

type GoogleCache = GoogleAppsScript.Cache.Cache;
type GoogleService = GoogleAppsScript.Cache.CacheService;

const SERVICE_CALLS = {
  getDocumentCache: "navigate",
  getScriptCache: "navigate",
  getUserCache: "navigate",
} as const satisfies Calls;

/** What is put there changes no workbook, and formulas may put it as well ("Custom functions", Google's guide). */
const CACHE_CALLS = { get: "read", put: "navigate", remove: "navigate" } as const satisfies Calls;

const LARGEST_VALUE = 100 * 1024;
const LONGEST_KEY = 250;
const LONGEST_STAY = 21_600;
const USUAL_STAY = 600;

/** The cache service: a cache per document, per person and for the script. */
export function cacheService(run: Run): GoogleService {
  const build = (): Pick<GoogleService, keyof typeof SERVICE_CALLS> => ({
    getDocumentCache: () => cache(run, "document"),
    getScriptCache: () => cache(run, "script"),
    getUserCache: () => cache(run, `user ${run.person.email}`),
  });
  return face(run, "CacheService", SERVICE_CALLS, build);
}

function cache(run: Run, name: string): GoogleCache {
  const { cache: values, clock } = run.host;
  const keyOf = (key: string) => {
    if (key.length > LONGEST_KEY) throw new HostError("Argument too large: key");
    return `${name} ${key}`;
  };
  const build = (): Pick<GoogleCache, keyof typeof CACHE_CALLS> => ({
    get: (key) => {
      const cached = values.get(keyOf(key));
      return cached !== undefined && cached.expires > clock.now() ? cached.value : null;
    },
    put: (key: string, value: string, seconds: number = USUAL_STAY) => {
      if (sizeOf(String(value)) > LARGEST_VALUE) throw new HostError("Argument too large: value");
      const stay = Math.min(Math.max(1, seconds), LONGEST_STAY);
      values.set(keyOf(key), { value: String(value), expires: clock.now() + stay * 1000 });
    },
    remove: (key) => void values.delete(keyOf(key)),
  });
  return face(run, "Cache", CACHE_CALLS, build);
}
