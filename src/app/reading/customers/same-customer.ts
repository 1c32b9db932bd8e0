/** Names that are most likely one customer, written in several ways. */

import { tidy } from "../../../core/cells/cell";
import { grouped } from "../../../core/table/grouped";
import { BETWEEN_WORDS, lettered, withoutAccents } from "../../../core/texts/letters";
import { inSimplified } from "./simplified";

/** `Smith, John`. */
const LAST_AND_FIRST = lettered(String.raw`^(\p{L}[^,\d]*),\s*(\p{L}[^,\d]*)$`);
/** `Alder Ltd (formerly Elder Ltd)`: the name of now and the one of before. */
const NOW_AND_BEFORE = lettered(
  String.raw`^(.+?),?(?<!\s)\s*(?:[([（【]\s*(?:formerly(?: known as)?|f\/?k\/?a|previously|prev|ex|vorm(?:als)?|ehem(?:als)?|frueher|anciennement|antes|anteriormente|antiga|voorheen|曾用名|原名?|旧名?|舊名?|前称|旧社名|구)[-.:：]?\s*(.{2,}?)\s*[)\]）】]|\s(?:formerly(?: known as)?|f\/?k\/?a|vormals|anciennement|voorheen)[.:]?\s+(.{2,}))$`,
);
/** S.A. and G.m.b.H. are one word. */
const POINTS_OF_LETTERS = lettered(String.raw`(?<=(?<!\p{L})\p{L})\.(?=\p{L}(?!\p{L}))`, "gu");

/** What firms of many countries write behind or before their name, as one word each. */
const LEGAL_FORMS = new Set(
  (
    "ltd limited inc incorporated corp corporation co company llc llp lp plc pty pte gmbh mbh ag kg ohg ug ek ev se " +
    "sa sas sasu sarl eurl sprl srl srls spa snc sl slu ltda lda eireli bv nv cv vof ab oy oyj as asa aps kft bt zrt nyrt " +
    "sro doo dd eood ood sti gbr haftungsbeschrankt aktiengesellschaft pvt sdn bhd berhad pt tbk tnhh " +
    "kk yk ooo oao zao pao ао ип ооо зао оао пао αε επε εε οε ικε"
  ).split(" "),
);

/** In front of a name they are part of it. */
const NEVER_FIRST = /^(company|co|ltd|limited|inc|incorporated|corporation|corp|llc|llp|lp|plc)$/;

/** What is written behind a name out of respect, without saying more of who it is. */
const RESPECTFUL = /(御中|様|さま|殿|귀중|귀하|님)$/u;

/** Chinese, Japanese and Korean forms stand without a space. */
const ASIAN_FORMS =
  /(\((?:株|有|合|주|유)\)|股份有限公司|有限责任公司|有限公司|股份公司|责任公司|有限責任公司|責任公司|株式会社|有限会社|合同会社|주식회사|유한회사)/gu;

/** Forms of several words, written with or without points, in names without accents. */
const FORMS_OF_WORDS = new RegExp(
  [
    String.raw`\bsp\.? ?z ?o\.? ?o\.?(?=\W|$)`,
    String.raw`\bs\.? ?a\.? r\.? ?l\.?(?=\W|$)`,
    String.raw`\bs\.? r\.? o\.?(?=\W|$)`,
    String.raw`\bs\.?(a\.?(b\.?|p\.?i\.?)?| de r\.?l\.?) de c\.?v\.?(?=\W|$)`,
    String.raw`\b[aiks]\/[as]\b`,
    String.raw`(\bprivate|\bproprietary|\(p\)) (?=(ltd|limited)\b)`,
    "^cong ty (tnhh|co phan|cp)( mtv)? ",
  ].join("|"),
  "g",
);

/** Letters that Unicode does not take apart into a plain one and its accent. */
const PLAIN: Readonly<Record<string, string>> = { ß: "ss", ø: "o", æ: "ae", œ: "oe", ł: "l", đ: "d" };
/** What stands for a letter where a keyboard lacks it. */
const SPELLED: Readonly<Record<string, string>> = { ä: "ae", ö: "oe", ü: "ue", ø: "oe", å: "aa" };

/**
 * A name without what people write one time so and another time so: letter case, blanks, full-width forms, accents,
 * punctuation, simplified or traditional characters, the legal form; of a number, zeros in front. A name of nothing else stays itself.
 *
 * @param name of a customer
 * @example likeness("Birch & Co., Ltd.") === likeness("BIRCH and CO") // => true
 * @example likeness("松木商貿有限公司") // => "松木商贸"
 * @example likeness("00123") // => "123"
 */
export function likeness(name: string): string {
  if (isNumber(name)) return bareNumber(tidy(name));
  const plain = inSimplified(plainLetters(tidy(name).toLowerCase()))
    .replace(/[&+]/g, " and ")
    .replace(FORMS_OF_WORDS, " ");
  const words = plain
    .replace(RESPECTFUL, "")
    .replace(ASIAN_FORMS, " ")
    .replace(POINTS_OF_LETTERS(), "")
    .split(BETWEEN_WORDS())
    .filter((word) => word !== "");
  const kept = words.filter((word, at) => !LEGAL_FORMS.has(word) || (at === 0 && NEVER_FIRST.test(word)));
  while (kept[kept.length - 1] === "and") kept.pop();
  if (kept.length > 1 && kept[0] === "the") kept.shift();
  return (kept.length > 0 ? kept : words).join("");
}

/**
 * The likeness of each of some names, the same where one of them spells what another writes: Mueller for Müller, and John
 * Smith for Smith, John.
 *
 * @param names of customers
 * @example [...likenesses(["Müller", "Mueller"]).values()] // => ["muller", "muller"]
 */
export function likenesses(names: Iterable<string>): Map<string, string> {
  const found = new Map<string, string>();
  const spelled = new Map<string, string>();
  for (const name of names) {
    if (found.has(name)) continue;
    const own = likeness(name);
    found.set(name, own);
    for (const spelling of spellingsOf(name)) {
      const other = likeness(spelling);
      if (other !== own) spelled.set(other, own);
    }
  }
  for (const [name, own] of found) found.set(name, spelled.get(own) ?? own);
  return found;
}

/** @private */
function plainLetters(text: string): string {
  return withoutAccents(text.replace(/[ßøæœłđ]/g, (letter) => PLAIN[letter] ?? letter));
}

/** What is longer is no name, and looking for one of before in it takes the square of its length. */
const LONGEST_NAME = 300;

/** @private */
function spellingsOf(name: string): string[] {
  const text = tidy(name).toLowerCase();
  const letters = text.replace(/[äöüøå]/g, (letter) => SPELLED[letter] ?? letter);
  const spelled = letters === text ? [] : [letters];
  if (letters.length > LONGEST_NAME) return spelled;
  const [, last, first] = LAST_AND_FIRST().exec(letters) ?? [];
  const [, now, inBrackets, behind] = NOW_AND_BEFORE().exec(letters) ?? [];
  const before = inBrackets ?? behind;
  return [
    ...spelled,
    ...(last && first ? [`${first} ${last}`] : []),
    ...(now && before ? [now, before] : []),
  ];
}

/**
 * A number of a customer without what a spreadsheet or an export changes: zeros in front, as of 00017, and the mark that keeps them.
 *
 * @param id of a customer
 * @example ["00017", "'00017", "C017"].map(bareNumber) // => ["17", "17", "C017"]
 */
export function bareNumber(id: string): string {
  return id.replace(/^['’]?0*(?=\d+$)/, "");
}

/**
 * Whether a name is nothing but a number, perhaps with the mark that keeps its zeros.
 *
 * @param name of a customer
 * @example ["00017", "'00017", "3-4"].map(isNumber) // => [true, true, false]
 */
export function isNumber(name: string): boolean {
  return /^['’]?\d+$/.test(tidy(name));
}

/** Names that may be one customer, and the numbers that stand beside each of them. */
export interface NamedCustomer {
  readonly name: string;
  /** Of the firm's own system; `""` for none. */
  readonly id: string;
}

/**
 * Groups of different names that are most likely one customer, each in the order the names come first.
 *
 * Names with numbers of their own that differ are different customers, and so are numbers filled up with zeros to several lengths.
 *
 * @param customers of each row
 * @example likelySame([{ name: "Alder Ltd", id: "" }, { name: "ALDER", id: "" }, { name: "Birch", id: "" }]) // => [["Alder Ltd", "ALDER"]]
 */
export function likelySame(customers: readonly NamedCustomer[]): string[][] {
  const ids = new Map<string, Set<string>>();
  for (const { name, id } of customers) {
    const own = ids.get(name) ?? new Set();
    if (id !== "") own.add(id);
    ids.set(name, own);
  }
  const filledUp = [...ids.keys()].filter((name) => isNumber(name) && bareNumber(name) !== name);
  const areOfOneLength = new Set(filledUp.map((name) => name.replace(/^['’]/, "").length)).size < 2;
  const groups = grouped(likenesses(ids.keys()), ([name, key]) => {
    if (key === "") return null;
    if (!isNumber(name)) return key;
    // 0012 may be 12, but not 12%.
    return areOfOneLength ? `number ${key}` : null;
  });
  return [...groups.values()]
    .map((group) => group.map(([name]) => name))
    .filter((names) => {
      const all = names.flatMap((name) => [...(ids.get(name) ?? [])]);
      return names.length > 1 && new Set(all).size <= 1;
    });
}

/**
 * The name under which the rows of each customer are added up, with what was found on the way.
 *
 * A number of the firm's own wins over the name: one number with several names is one customer, under the name it has
 * most rows with; one name with several numbers is as many customers, with the number in brackets. Names that a person
 * said are one take the first of them.
 *
 * @param customers of each row
 * @param same groups of names that are one
 * @example identified([{ name: "J. Smith", id: "C1" }, { name: "J. Smith", id: "C2" }], []).names // => ["J. Smith (C1)", "J. Smith (C2)"]
 */
export function identified(
  customers: readonly NamedCustomer[],
  same: readonly (readonly string[])[],
): {
  readonly names: readonly string[];
  /** Numbers with several names, and the names. */
  readonly renamed: readonly { readonly id: string; readonly names: readonly string[] }[];
  /** Names of several numbers. */
  readonly shared: readonly string[];
} {
  const first = new Map(same.flatMap((group) => group.map((name) => [name, group[0] ?? name] as const)));
  const named = customers.map(({ name, id }) => ({ name: first.get(name) ?? name, id }));
  const counts = new Map<string, Map<string, number>>();
  for (const { name, id } of named) {
    if (id === "" || name === "") continue;
    const names = counts.get(id) ?? new Map<string, number>();
    names.set(name, (names.get(name) ?? 0) + 1);
    counts.set(id, names);
  }
  const nameOf = new Map<string, string>();
  const idsOf = new Map<string, string[]>();
  for (const [id, names] of counts) {
    const [most = ""] = [...names].reduce((best, one) => (one[1] > best[1] ? one : best));
    nameOf.set(id, most);
    idsOf.set(most, [...(idsOf.get(most) ?? []), id]);
  }
  const isShared = (name: string) => (idsOf.get(name)?.length ?? 0) > 1;
  return {
    names: named.map(({ name, id }) => {
      const own = nameOf.get(id) ?? (id === "" ? name : name || id);
      return id !== "" && isShared(own) ? `${own} (${id})` : own;
    }),
    renamed: [...counts]
      .filter(([, names]) => names.size > 1)
      .map(([id, names]) => ({ id, names: [...names.keys()] })),
    shared: [...idsOf].filter(([, ids]) => ids.length > 1).map(([name]) => name),
  };
}
