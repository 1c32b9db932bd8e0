/** Texts that the sheets of an xlsx file share. */
import { unescapeXml } from "./xml";
import { walkXml } from "./xml-walk";

/** Reads the texts shared by the sheets of a file, without the reading aids of Japanese files. */
export function readSharedStrings(xml: string | undefined): string[] {
  const strings: string[] = [];
  if (xml === undefined) return strings;
  let aids = 0;
  let isText = false;
  walkXml(xml, {
    open(name) {
      if (name === "si") strings.push("");
      if (name === "rPh") aids += 1;
      isText = name === "t" && aids === 0;
    },
    text(text) {
      if (isText) strings[strings.length - 1] += text;
    },
    close(name) {
      if (name === "rPh") aids -= 1;
      isText = false;
    },
  });
  return strings.map(unescapeXml);
}
