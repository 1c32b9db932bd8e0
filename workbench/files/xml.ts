/** The little XML that reading and writing rows needs. The engine's own way, a DOM, is too slow for large sheets. */

const ENTITIES: Readonly<Record<string, string>> = { amp: "&", lt: "<", gt: ">", quot: '"', apos: "'" };

/** A text with its entities, and the `_x000D_` escapes of Office, resolved. */
export function unescapeXml(text: string): string {
  if (!text.includes("&") && !text.includes("_x")) return text;
  return text
    .replace(
      /&(?:#(\d+)|#x([\da-f]+)|(\w+));/gi,
      (all, decimal?: string, hexadecimal?: string, name?: string) => {
        if (decimal !== undefined) return String.fromCodePoint(Number(decimal));
        if (hexadecimal !== undefined) return String.fromCodePoint(Number.parseInt(hexadecimal, 16));
        return ENTITIES[name ?? ""] ?? all;
      },
    )
    .replace(/_x([\da-f]{4})_/gi, (_all, code: string) => String.fromCharCode(Number.parseInt(code, 16)));
}

/** A text as XML content. Characters that XML 1.0 cannot hold are written the way Office does. */
export function escapeXml(text: string): string {
  return text
    .replace(/_(?=x[\da-f]{4}_)/gi, "_x005F_")
    .replace(/[&<>"]/g, (character) => `&${NAMES[character] ?? ""};`)
    .replace(/[^\t\n\r\u0020-\ufffd]/g, (character) => {
      return `_x${character.charCodeAt(0).toString(16).toUpperCase().padStart(4, "0")}_`;
    });
}

const NAMES: Readonly<Record<string, string>> = { "&": "amp", "<": "lt", ">": "gt", '"': "quot" };

const patterns = new Map<string, RegExp>();

/** A sheet asks for the same few attributes of every cell; making the pattern each time would take longer than using it. */
function pattern(source: string, flags: string): RegExp {
  const known = patterns.get(source);
  if (known !== undefined) return known;
  const made = new RegExp(source, flags);
  patterns.set(source, made);
  return made;
}

/** The value of an attribute in the text of a start tag. */
export function attribute(tag: string, name: string): string | undefined {
  const match = pattern(`(?:^|\\s)${name}="([^"]*)"`, "").exec(tag);
  return match?.[1] === undefined ? undefined : unescapeXml(match[1]);
}

/** The text of all elements of a name inside a piece of XML, in order. */
export function contentsOf(xml: string, name: string): string[] {
  return [...xml.matchAll(pattern(`<${name}(?:\\s[^>]*)?(?:/>|>([\\s\\S]*?)</${name}>)`, "g"))].map(
    (match) => match[1] ?? "",
  );
}
