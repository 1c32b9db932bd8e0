/** The archive that an xlsx file is: unpacked, and refused in one sentence when it holds something else. */
import JSZip from "jszip";
import { FileRefusal } from "./refusal";
import { decodedXml } from "./text";

/** A file that begins like a zip but cannot be used. */
export function damaged(fileName: string, cause: unknown): FileRefusal {
  return new FileRefusal(
    `${fileName} is not an Excel workbook (.xlsx) that can be read: it is damaged or incomplete; open it in Excel and save it again`,
    { cause },
  );
}

/** Why an archive is not an xlsx file. */
export function notXlsx(files: ReadonlyMap<string, string>, fileName: string): FileRefusal {
  if (files.has("xl/workbook.bin"))
    return new FileRefusal(`${fileName} is a binary Excel workbook (.xlsb); save it as .xlsx first`);
  if (files.get("mimetype")?.includes("opendocument"))
    return new FileRefusal(
      `${fileName} is not an Excel workbook (.xlsx) but an OpenDocument file; save it as .xlsx first`,
    );
  if ([...files.keys()].some((path) => path.endsWith(".iwa")))
    return new FileRefusal(
      `${fileName} is not an Excel workbook (.xlsx) but a Numbers file; export it as .xlsx first`,
    );
  return new FileRefusal(`${fileName} is not an Excel workbook (.xlsx)`);
}

/** The texts of the files in the archive by their paths in lower case, as paths there are compared. */
export async function unzip(bytes: Uint8Array, fileName: string): Promise<Map<string, string>> {
  try {
    const zip = await JSZip.loadAsync(bytes);
    const files = new Map<string, string>();
    for (const [path, file] of Object.entries(zip.files)) {
      const plain = path.replaceAll("\\", "/").replace(/^\/+/, "");
      // What is not XML is only looked at by its name.
      const isText = /(\.(xml|rels)|^mimetype)$/i.test(plain);
      if (!file.dir) files.set(plain.toLowerCase(), isText ? decodedXml(await file.async("uint8array")) : "");
    }
    return files;
  } catch (cause) {
    throw damaged(fileName, cause);
  }
}
