/** The parts of an xlsx file: unpacked, found by their relations, and named and written in one way, whoever wrote them. */
import type { LeftBehind } from "../engine/workbook/kept-results";
import { FileRefusal } from "./refusal";
import { damaged, notXlsx, unzip } from "./xlsx-archive";
import { KINDS, type Kind, LARGE, NO_STYLES, PART_TYPES, WORKBOOK } from "./xlsx-kinds";
import { leftBehind } from "./xlsx-left-behind";
import { isMemory, MEMORY_PATH } from "./xlsx-memory";
import { attribute, escapeXml } from "./xml";
import { canonicalXml } from "./xml-walk";

/** A sheet of the file: its name and the path of its part. */
export interface FileSheet {
  readonly name: string;
  readonly path: string;
}

/** What is used of the file, by the paths that Excel would have given. */
export interface FilePackage {
  /** The parts in one way of writing, except sheets and shared texts, which are as they came. */
  readonly parts: Readonly<Record<string, string>>;
  /** The worksheets in the order of their tabs. */
  readonly sheets: readonly FileSheet[];
  /** The paths of parts, beside the sheets, that only concern looks: without them the cells are still complete. */
  readonly ornaments: readonly string[];
  readonly leftBehind: LeftBehind;
}

/** A relation of a part to another. */
interface Relation {
  readonly id: string;
  /** The last word of its type. */
  readonly type: string;
  readonly target: string;
  readonly isExternal: boolean;
}

/** Unpacks a file. Throws `FileRefusal` with one sentence when it is no xlsx file or is damaged. */
export async function openPackage(bytes: Uint8Array, fileName: string): Promise<FilePackage> {
  const files = await unzip(bytes, fileName);
  const at = (path: string) => files.get(path.toLowerCase());
  const root = relationsOf(at("_rels/.rels"), "");
  const start = root.find(({ type }) => type === "officeDocument")?.target ?? "xl/workbook.xml";
  const workbook = at(start);
  if (workbook === undefined || !/<(?:\w+:)?workbook\b/.test(workbook)) throw notXlsx(files, fileName);
  try {
    return gather(files, start, workbook);
  } catch (cause) {
    if (cause instanceof FileRefusal) throw cause;
    throw damaged(fileName, cause);
  }

  function gather(all: ReadonlyMap<string, string>, place: string, xml: string): FilePackage {
    const collection = new Collection(all);
    collection.add(place, xml, WORKBOOK);
    const { parts } = collection;
    const sheets = sheetsOf(parts["xl/workbook.xml"] ?? "", parts["xl/_rels/workbook.xml.rels"] ?? "");
    if (sheets.length === 0) throw new FileRefusal(`${fileName} has no sheet with cells`);
    parts["xl/workbook.xml"] = withSheetsOnly(parts["xl/workbook.xml"] ?? "", sheets);
    if (parts["xl/styles.xml"] === undefined) collection.addPlain("styles", NO_STYLES);
    parts["[Content_Types].xml"] = collection.contentTypes();
    const memory = [...all].find(([path, content]) => path.startsWith("customxml/") && isMemory(content));
    if (memory !== undefined) parts[MEMORY_PATH] = memory[1];
    return { parts, sheets, ornaments: collection.ornaments, leftBehind: leftBehind(all) };
  }
}

/** Follows the relations from the workbook and gives every part that is found its place. */
class Collection {
  readonly parts: Record<string, string> = {};
  readonly ornaments: string[] = [];
  private readonly places = new Map<string, string>();
  private readonly contents: string[] = [];
  private readonly counts = new Map<string, number>();

  constructor(private readonly files: ReadonlyMap<string, string>) {}

  /** Takes in a part with all it leads to, and returns its place. */
  add(source: string, xml: string, kind: Kind, isLarge = false): string {
    const known = this.places.get(source.toLowerCase());
    if (known !== undefined) return known;
    const count = (this.counts.get(kind.path) ?? 0) + 1;
    this.counts.set(kind.path, count);
    const place = `${kind.path}${kind.isNumbered ? count : ""}.xml`;
    this.places.set(source.toLowerCase(), place);
    this.parts[place] = isLarge ? xml : canonicalXml(xml);
    if (kind.isOrnament) this.ornaments.push(place);
    this.contents.push(`<Override PartName="/${place}" ContentType="${kind.contentType}"/>`);
    const relations = this.ordered(
      relationsOf(this.files.get(relationsPath(source).toLowerCase()), source),
      place,
    );
    const lines = relations.map((relation) => this.relationXml(relation, place));
    if (lines.some((line) => line !== "") || kind === WORKBOOK)
      this.parts[relationsPath(place)] = `<Relationships>${lines.join("")}</Relationships>`;
    return place;
  }

  /** A part that the file lacks and the engine wants. */
  addPlain(type: string, xml: string): void {
    const kind = KINDS[type];
    if (kind !== undefined) this.add(`lacking ${type}`, xml, kind);
  }

  contentTypes(): string {
    return `<Types>${this.contents.join("")}</Types>`;
  }

  /** Sheets are numbered in the order of their tabs, which is not that of the relations. */
  private ordered(relations: readonly Relation[], place: string): readonly Relation[] {
    const tabs =
      place === "xl/workbook.xml"
        ? sheetTags(this.parts[place] ?? "").map((tag) => attribute(tag, "r:id"))
        : [];
    return [...relations].sort((one, other) => tabs.indexOf(one.id) - tabs.indexOf(other.id));
  }

  private relationXml({ id, type, target, isExternal }: Relation, from: string): string {
    const open = `<Relationship Id="${escapeXml(id)}" Type="${PART_TYPES}${type}"`;
    if (isExternal) return `${open} Target="${escapeXml(target)}" TargetMode="External"/>`;
    const kind = KINDS[type];
    const xml = this.files.get(target.toLowerCase());
    if (kind === undefined || xml === undefined) return "";
    return `${open} Target="${relative(from, this.add(target, xml, kind, LARGE.includes(type)))}"/>`;
  }
}

/** Where the relations of a part are kept. */
function relationsPath(path: string): string {
  return path.replace(/[^/]*$/, (name) => `_rels/${name}.rels`);
}

/** The relations of a part, with the paths they lead to written out. */
function relationsOf(xml: string | undefined, source: string): Relation[] {
  if (xml === undefined) return [];
  return [...canonicalXml(xml).matchAll(/<Relationship\b([^>]*)>/g)].map(([, tag = ""]) => {
    const isExternal = attribute(tag, "TargetMode") === "External";
    const target = attribute(tag, "Target") ?? "";
    return {
      id: attribute(tag, "Id") ?? "",
      type: (attribute(tag, "Type") ?? "").replace(/^.*\//, ""),
      target: isExternal ? target : absolute(target, source),
      isExternal,
    };
  });
}

function absolute(target: string, source: string): string {
  const plain = target.replaceAll("\\", "/");
  const steps = plain.startsWith("/") ? [] : source.split("/").slice(0, -1);
  for (const step of plain.split("/")) {
    if (step === "..") steps.pop();
    else if (step !== "" && step !== ".") steps.push(decodeURI(step));
  }
  return steps.join("/");
}

/** The way from one part to another; both lie in `xl` or in a folder of it. */
function relative(from: string, to: string): string {
  return from === "xl/workbook.xml" ? to.replace(/^xl\//, "") : to.replace(/^xl\//, "../");
}

function sheetTags(workbookXml: string): string[] {
  return [...workbookXml.matchAll(/<sheet\b([^>]*)>/g)].map(([, tag = ""]) => tag);
}

/** The worksheets; sheets that are one chart, dialogs and what has no part are none. */
function sheetsOf(workbookXml: string, relationsXml: string): FileSheet[] {
  const targets = new Map(
    [...relationsXml.matchAll(/<Relationship\b([^>]*)>/g)].map(([, tag = ""]) => [
      attribute(tag, "Id"),
      attribute(tag, "Target") ?? "",
    ]),
  );
  return sheetTags(workbookXml).flatMap((tag) => {
    const target = targets.get(attribute(tag, "r:id"));
    if (target === undefined || !target.startsWith("worksheets/")) return [];
    return [{ name: attribute(tag, "name") ?? "", path: `xl/${target}` }];
  });
}

function withSheetsOnly(workbookXml: string, sheets: readonly FileSheet[]): string {
  const names = new Set(sheets.map(({ name }) => name));
  return workbookXml.replace(/<sheet\b([^>]*)><\/sheet>/g, (all, tag: string) =>
    names.has(attribute(tag, "name") ?? "") ? all : "",
  );
}
