/** HTML: the pages an add-on shows. */
import type { Run } from "../face/calls";
import { behind, type Calls, face } from "../face/face";
import type { GoogleHtmlOutput } from "../face/google";
import { HostError } from "../host/realm";
import type { ShownPage } from "../host/shown";
import { checkWellFormed, withoutIgnoredTags } from "./page-text";

type GoogleService = GoogleAppsScript.HTML.HtmlService;

const SERVICE_CALLS = {
  createHtmlOutput: "navigate",
  createHtmlOutputFromFile: "navigate",
} as const satisfies Calls;

const OUTPUT_CALLS = {
  append: "navigate",
  getContent: "navigate",
  getHeight: "navigate",
  getTitle: "navigate",
  getWidth: "navigate",
  setContent: "navigate",
  setHeight: "navigate",
  setTitle: "navigate",
  setWidth: "navigate",
} as const satisfies Calls;

/** Stands behind a page of the script. */
class PageBacking {
  page: ShownPage;
  constructor(html: string) {
    checkWellFormed(html);
    this.page = { html, title: "", width: undefined, height: undefined };
  }
}

/** The HTML service. Templates are not in the workbench. */
export function htmlService(run: Run): GoogleService {
  const build = (): Pick<GoogleService, keyof typeof SERVICE_CALLS> => ({
    createHtmlOutput: (html: unknown = "") => outputFace(run, new PageBacking(String(html))),
    createHtmlOutputFromFile: (name) => {
      const html = run.host.files.get(name.replace(/\.html$/, ""));
      if (html === undefined) throw new HostError(`No HTML file named ${name} was found.`);
      return outputFace(run, new PageBacking(html));
    },
  });
  return face(run, "HtmlService", SERVICE_CALLS, build);
}

/** The page behind an HtmlOutput, or the text itself, as `showSidebar` takes both. */
export function pageBehind(value: unknown): ShownPage {
  const backing = behind(value);
  const page = backing instanceof PageBacking ? backing.page : undefined;
  const given = page ?? (typeof value === "string" ? new PageBacking(value).page : undefined);
  if (given !== undefined) return { ...given, html: withoutIgnoredTags(given.html) };
  throw new HostError(`Invalid argument: ${String(value)}`);
}

function outputFace(run: Run, backing: PageBacking): GoogleHtmlOutput {
  const build = (self: GoogleHtmlOutput): Pick<GoogleHtmlOutput, keyof typeof OUTPUT_CALLS> => {
    const change = (part: Partial<ShownPage>) => {
      backing.page = { ...backing.page, ...part };
      return self;
    };
    return {
      append: (html) => change({ html: backing.page.html + html }),
      getContent: () => backing.page.html,
      getHeight: () => backing.page.height ?? 0,
      getTitle: () => backing.page.title,
      getWidth: () => backing.page.width ?? 0,
      setContent: (html) => change({ html }),
      setHeight: (height) => change({ height }),
      setTitle: (title) => change({ title }),
      setWidth: (width) => change({ width }),
    };
  };
  return face(run, "HtmlOutput", OUTPUT_CALLS, build, { backing });
}
