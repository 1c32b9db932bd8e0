/** XML of whatever program, read by a real parser and told in one way: the prefixes and namespaces of Office. */
import { type SaxesAttributeNS, SaxesParser, type SaxesTagNS } from "saxes";

export type XmlAttributes = Readonly<Record<string, string>>;

/** Who is told what stands in a piece of XML, in its order. */
export interface XmlListener {
  open(name: string, attributes: XmlAttributes): void;
  text(text: string): void;
  close(name: string): void;
}

const OFFICE = "http://schemas.openxmlformats.org/";
const COMPATIBILITY = `${OFFICE}markup-compatibility/2006`;

/** The prefix that Office gives to each namespace; others are extensions that nobody here reads. */
const USUAL_PREFIXES: readonly (readonly [uri: string, prefix: string])[] = [
  [`${OFFICE}spreadsheetml/2006/main`, ""],
  [`${OFFICE}package/2006/relationships`, ""],
  [`${OFFICE}package/2006/content-types`, ""],
  ["http://www.w3.org/XML/1998/namespace", "xml"],
  [`${OFFICE}officeDocument/2006/relationships`, "r"],
  [`${OFFICE}drawingml/2006/main`, "a"],
  [`${OFFICE}drawingml/2006/chart`, "c"],
  [`${OFFICE}drawingml/2006/spreadsheetDrawing`, "xdr"],
  ["http://schemas.microsoft.com/office/spreadsheetml/2009/9/main", "x14"],
  ["http://schemas.microsoft.com/office/excel/2006/main", "xm"],
];

/** Strict files name the same things differently. */
const STRICT_PREFIXES = [
  ["spreadsheetml/main", ""],
  ["officeDocument/relationships", "r"],
  ["drawingml/main", "a"],
  ["drawingml/chart", "c"],
  ["drawingml/spreadsheetDrawing", "xdr"],
].map(([name, prefix]) => [`http://purl.oclc.org/ooxml/${name}`, prefix] as const);

const PREFIXES: ReadonlyMap<string, string | undefined> = new Map([...USUAL_PREFIXES, ...STRICT_PREFIXES]);

/** The namespaces by their prefixes, as a root element declares them. */
const DECLARATIONS = USUAL_PREFIXES.filter(([, prefix]) => prefix !== "" && prefix !== "xml")
  .map(([uri, prefix]) => ` xmlns:${prefix}="${uri}"`)
  .join("");

/**
 * Tells the listener what the XML holds; elements and attributes of foreign namespaces are left out.
 *
 * Of alternatives the fallback is told, which needs no extension. A slip that leaves the structure
 * readable, such as a control character, is passed over. Throws when the XML breaks off.
 */
export function walkXml(xml: string, listener: XmlListener): void {
  const parser = new SaxesParser({ xmlns: true, position: false });
  let depth = 0;
  let skipped = 0;
  let hasRoot = false;
  parser.on("error", () => undefined);
  parser.on("opentag", (tag) => {
    hasRoot = true;
    depth += 1;
    if (skipped > 0) {
      skipped += 1;
      return;
    }
    if (isTransparent(tag)) return;
    const name = nameOf(tag);
    if (name === undefined) skipped = 1;
    else listener.open(name, attributesOf(tag));
  });
  parser.on("closetag", (tag) => {
    depth -= 1;
    if (skipped > 0) {
      skipped -= 1;
      return;
    }
    const name = isTransparent(tag) ? undefined : nameOf(tag);
    if (name !== undefined) listener.close(name);
  });
  const tell = (text: string) => {
    if (skipped === 0 && depth > 0) listener.text(text);
  };
  parser.on("text", tell);
  parser.on("cdata", tell);
  // Declared where it stands, an encoding says nothing: the text is decoded already.
  parser.write(xml.replace(/^\ufeff/, "")).close();
  if (!hasRoot || depth !== 0) throw new Error("the XML breaks off");
}

function isTransparent({ uri, local }: SaxesTagNS): boolean {
  return uri === COMPATIBILITY && (local === "AlternateContent" || local === "Fallback");
}

function nameOf({ uri, prefix, local }: SaxesTagNS | SaxesAttributeNS): string | undefined {
  // Most attributes have neither, and a large sheet has a million of them.
  if (uri === "") return prefix === "" ? local : `${prefix}:${local}`;
  const known = PREFIXES.get(uri);
  if (known === undefined) return undefined;
  return known === "" ? local : `${known}:${local}`;
}

function attributesOf({ attributes }: SaxesTagNS): XmlAttributes {
  const told: Record<string, string> = {};
  for (const key in attributes) {
    const attribute = attributes[key];
    if (attribute === undefined || key.startsWith("xmlns")) continue;
    const name = nameOf(attribute);
    if (name !== undefined) told[name] = attribute.value;
  }
  return told;
}

/** Writes down what it is told as XML of one way: no prefix for the main namespace, attributes in double quotes. */
export class XmlWriter implements XmlListener {
  private readonly pieces: string[] = [];

  open(name: string, attributes: XmlAttributes): void {
    const written = Object.entries(attributes).map(([key, value]) => ` ${key}="${escaped(value)}"`);
    this.pieces.push(`<${name}${this.pieces.length === 0 ? DECLARATIONS : ""}${written.join("")}>`);
  }

  text(text: string): void {
    this.pieces.push(escaped(text));
  }

  close(name: string): void {
    this.pieces.push(`</${name}>`);
  }

  /** What was told so far. */
  get xml(): string {
    return this.pieces.join("");
  }
}

/** The XML in one way of writing. Throws when it breaks off. */
export function canonicalXml(xml: string): string {
  const writer = new XmlWriter();
  walkXml(xml, writer);
  return writer.xml;
}

const ESCAPES: Readonly<Record<string, string>> = { "&": "&amp;", "<": "&lt;", ">": "&gt;", '"': "&quot;" };

function escaped(text: string): string {
  return text
    .replace(/[&<>"]/g, (character) => ESCAPES[character] ?? "")
    .replace(/[^\t\n\r\u0020-\ufffd]/g, "")
    .replace(/[\t\n\r]/g, (character) => `&#${character.charCodeAt(0)};`);
}
