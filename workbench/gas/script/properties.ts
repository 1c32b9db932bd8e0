/** Properties: small texts that scripts keep with the document, the person or the script. */
import type { Run } from "../face/calls";
import { type Calls, face } from "../face/face";
import { allowStructure } from "../face/permission";
import { HostError } from "../host/realm";

type GoogleProperties = GoogleAppsScript.Properties.Properties;
type GoogleService = GoogleAppsScript.Properties.PropertiesService;

const SERVICE_CALLS = {
  getDocumentProperties: "navigate",
  getScriptProperties: "navigate",
  getUserProperties: "navigate",
} as const satisfies Calls;

const PROPERTIES_CALLS = {
  deleteAllProperties: "write",
  deleteProperty: "write",
  getKeys: "read",
  getProperties: "read",
  getProperty: "read",
  setProperties: "write",
  setProperty: "write",
} as const satisfies Calls;

const LARGEST_VALUE = 9 * 1024;
const LARGEST_STORE = 500 * 1024;

/** The properties service: a store per document, per person and for the script. */
export function propertiesService(run: Run): GoogleService {
  const { host, person } = run;
  const ofPerson = host.userProperties.get(person.email) ?? new Map<string, string>();
  host.userProperties.set(person.email, ofPerson);
  const build = (): Pick<GoogleService, keyof typeof SERVICE_CALLS> => ({
    // "Returns null" where there are none (reference).
    getDocumentProperties: () =>
      host.ways.document === "missing"
        ? (null as unknown as GoogleProperties)
        : store(run, host.workbook.documentProperties, () => allowStructure(run)),
    getScriptProperties: () => store(run, host.scriptProperties, () => undefined),
    getUserProperties: () => store(run, ofPerson, () => undefined),
  });
  return face(run, "PropertiesService", SERVICE_CALLS, build);
}

function store(run: Run, properties: Map<string, string>, allow: () => void): GoogleProperties {
  const build = (self: GoogleProperties): Pick<GoogleProperties, keyof typeof PROPERTIES_CALLS> => {
    const set = (key: unknown, value: unknown) => {
      allow();
      put(properties, String(key), String(value));
    };
    return {
      deleteAllProperties: () => {
        allow();
        properties.clear();
        return self;
      },
      deleteProperty: (key) => {
        allow();
        properties.delete(key);
        return self;
      },
      getKeys: () => [...properties.keys()],
      getProperties: () =>
        run.realm.json(JSON.stringify(Object.fromEntries(properties))) as Record<string, string>,
      getProperty: (key) => properties.get(key) ?? null,
      setProperties: (values: object, deleteOthers = false) => {
        allow();
        if (deleteOthers) properties.clear();
        for (const [key, value] of Object.entries(values)) set(key, value);
        return self;
      },
      setProperty: (key, value) => {
        set(key, value);
        return self;
      },
    };
  };
  return face(run, "Properties", PROPERTIES_CALLS, build);
}

function put(properties: Map<string, string>, key: string, value: string): void {
  if (sizeOf(value) > LARGEST_VALUE) throw new HostError("Argument too large: value");
  const others = [...properties].filter(([other]) => other !== key);
  const total = others.reduce(
    (sum, [name, text]) => sum + sizeOf(name) + sizeOf(text),
    sizeOf(key) + sizeOf(value),
  );
  if (total > LARGEST_STORE)
    throw new HostError(
      "You have exceeded the property storage quota. Please remove some properties and try again.",
    );
  properties.set(key, value);
}

/** The size of a text in bytes, as Google stores it. Script realms and old pages have no TextEncoder in common. */
export function sizeOf(text: string): number {
  let bytes = 0;
  for (const character of text) {
    const code = character.codePointAt(0) ?? 0;
    bytes += code < 0x80 ? 1 : code < 0x800 ? 2 : code < 0x10000 ? 3 : 4;
  }
  return bytes;
}
