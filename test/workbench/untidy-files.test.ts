/** Every list that once was read wrongly, and lists of the same kinds: what is right comes of it, or a person is asked. */
import { readdirSync, readFileSync } from "node:fs";
import { basename, join } from "node:path";
import { readDist } from "../../workbench/node/open";
import { check, type Expected } from "./untidy/expected";
import { UNTIDY_FILES } from "./untidy/files";
import { type Outcome, type Place, readList } from "./untidy/reading";
import { TYPED_LISTS } from "./untidy/typed-lists";

const folder = join(__dirname, "../data/untidy");
const dist = readDist(join(__dirname, "../../dist"));

const read = async (name: string, bytes: Uint8Array, place: Place = {}): Promise<Outcome> =>
  readList(await dist, bytes, name, place);

/** The list as it is, and after each answer. */
function checkAll(outcome: Outcome, expected: Expected): void {
  check(outcome, expected);
  for (const answer of expected.answers ?? []) check(outcome.answered(answer.choose), answer);
}

test("every file of the folder is among them", () => {
  const there = ["", "passing"].flatMap((part) =>
    readdirSync(join(folder, part), { withFileTypes: true })
      .filter((entry) => entry.isFile())
      .map(({ name }) => join(part, name)),
  );
  const tested = new Set(Object.values(UNTIDY_FILES).flatMap((files) => files.map(([file]) => file)));
  expect(there.filter((file) => !tested.has(file))).toEqual([]);
});

describe.each(Object.entries(UNTIDY_FILES))("%s", (_kind, files) => {
  test.each(files.map(([file, expected, place = {}]) => ({ file, expected, place })))(
    "$file",
    async (one) => {
      const { file, expected, place } = one;
      checkAll(await read(basename(file), readFileSync(join(folder, file)), place), expected);
    },
  );
});

describe.each(Object.entries(TYPED_LISTS))("typed: %s", (_kind, lists) => {
  test.each(lists.map(([name, rows, expected, place = {}]) => ({ name, rows, expected, place })))(
    "$name",
    async (one) => {
      const { rows, expected, place } = one;
      checkAll(await read("list.csv", new TextEncoder().encode(rows), place), expected);
    },
  );
});
