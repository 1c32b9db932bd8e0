/** The text of a page as Google takes it: refused when it is malformed, and shown without title and meta tags. */
import { HostError } from "../host/realm";

/** Elements that have no end. */
const VOID = new Set("area base br col embed hr img input link meta source track wbr".split(" "));
/** Comments, elements whose content is no markup, and tags; a quoted attribute may hold anything. */
const MARKUP =
  /<!--[\s\S]*?-->|<!doctype[^>]*>|<(script|style|title|textarea)\b(?:"[^"]*"|'[^']*'|[^'">])*>[\s\S]*?<\/\1\s*>|<(\/?)([a-z][\w:-]*)((?:"[^"]*"|'[^']*'|[^'"<>])*)>|<[a-z/!]/gi;

/**
 * Throws where an element is not closed in its turn or a tag is cut off. The reference says of `createHtmlOutput` and its
 * like that they throw "if the HTML is malformed", and not what that is: HTML lets some ends be left out, we do not.
 */
export function checkWellFormed(html: string): void {
  const open: string[] = [];
  for (const [all, text, slash, given, attributes = ""] of html.matchAll(MARKUP)) {
    if (text !== undefined || /^<!(--|doctype)/i.test(all)) continue;
    const name = given?.toLowerCase();
    if (name === undefined) throw malformed(html.slice(html.indexOf(all)));
    if (slash === "/") {
      if (open.pop() !== name) throw malformed(all);
    } else if (!VOID.has(name) && !attributes.endsWith("/")) open.push(name);
  }
  const [left] = open.slice(-1);
  if (left !== undefined) throw malformed(`<${left}>`);
}

/**
 * What a person is shown: the reference says that meta tags in a page are ignored (`addMetaTag`), and the title is the
 * one of `setTitle`.
 */
export function withoutIgnoredTags(html: string): string {
  return html.replace(/<meta\b[^>]*>|<title\b[^>]*>[\s\S]*?<\/title\s*>/gi, "");
}

function malformed(found: string): HostError {
  return new HostError(`Malformed HTML content: ${found.slice(0, 80)}.`);
}
