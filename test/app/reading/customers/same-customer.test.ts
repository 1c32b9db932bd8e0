/** Which names are one customer. */

import {
  identified,
  likelySame,
  likeness,
  likenesses,
} from "../../../../src/app/reading/customers/same-customer";
import { growth } from "../../../core/growth";

test.each([
  ["letter case", "Alder Ltd", "ALDER LTD"],
  ["blanks", "Alder  Ltd", " Alder Ltd "],
  ["full-width forms", "Ａlder Ltd", "Alder Ltd"],
  ["punctuation", "Birch & Co.", "Birch & Co"],
  ["and for &", "Birch and Sons", "Birch & Sons"],
  ["a legal form", "Cedar GmbH", "Cedar"],
  ["a legal form with dots", "Elm S.A.", "Elm SA"],
  ["a company of a kind", "Fir Company Limited", "Fir Co., Ltd."],
  ["Polish", "Lipa Sp. z o.o.", "Lipa"],
  ["Chinese", "松木商贸有限公司", "松木商贸"],
  ["Chinese in brackets", "松木（上海）有限公司", "松木(上海)"],
  ["Japanese", "株式会社 松", "松"],
  ["Korean", "주식회사 소나무", "소나무"],
  ["Russian", "ООО Ольха", "Ольха"],
  ["accents", "Café Noir", "Cafe Noir"],
  ["a letter without accent", "Łąka", "Laka"],
  ["a legal form with accents", "Saule S.à r.l.", "Saule SARL"],
  ["the", "The Alder Company", "Alder Co."],
  ["traditional characters", "松木商貿有限公司", "松木商贸"],
  ["traditional characters of a name", "華為技術", "华为技术"],
  ["a Japanese form in brackets", "(株)松", "株式会社松"],
  ["French forms of one owner", "Aulne SASU", "Aulne E.U.R.L."],
  ["a Mexican form", "Roble S.A. de C.V.", "Roble, S. de R.L. de C.V."],
  ["a Danish form with a stroke", "Eik A/S", "Eik ApS"],
  ["Czech forms", "Dub, s. r. o.", "Dub s.r.o."],
  ["a Turkish form", "Meşe Ltd. Şti.", "MEŞE LTD"],
  ["Brazilian forms", "Carvalho Ltda.", "Carvalho EIRELI"],
  ["Indian forms", "Banyan Private Limited", "Banyan (P) Ltd"],
  ["an Australian form in full", "Gum Proprietary Limited", "Gum Pty Ltd"],
  ["German forms in full", "Eiche Aktiengesellschaft", "Eiche UG (haftungsbeschränkt)"],
  ["Greek", "Δρυς ΑΕ", "Δρυς Α.Ε."],
  ["Malay", "Teak Sdn. Bhd.", "Teak Berhad"],
  ["Indonesian", "PT Jati Tbk", "PT. Jati"],
  ["Vietnamese", "Công ty TNHH Sồi", "Sồi"],
  ["Hungarian", "Tölgy Bt.", "Tölgy Kft."],
  ["a Japanese form as one sign", "㈱松", "松"],
])("%s does not make another customer: %s, %s", (_what, one, other) => {
  expect(likeness(one)).toBe(likeness(other));
});

test.each([
  ["Alder", "Alder Two"],
  ["Birch North", "Birch South"],
  ["松木", "柏树"],
  ["A-1", "A-2"],
  ["Zoo Berlin", "Berlin"],
])("%s and %s are two", (one, other) => {
  expect(likeness(one)).not.toBe(likeness(other));
});

test.each([
  ["Müller", "Mueller"],
  ["Müller", "Muller"],
  ["Jørgensen", "Joergensen"],
  ["Ångström AB", "Aangstroem"],
  ["Smith, John", "John Smith"],
])("%s is also spelled %s", (one, other) => {
  const found = likenesses([other, one]);
  expect(found.get(one)).toBe(found.get(other));
});

test.each([
  // Nobody writes ä, ö or ü among them.
  ["Bauer", "Baur"],
  ["Mueller", "Muller"],
  ["Alder, Inc.", "Birch, Inc."],
])("%s is not another spelling of %s", (one, other) => {
  const found = likenesses([one, other]);
  expect(found.get(one)).not.toBe(found.get(other));
});

test("a name of nothing but a legal form is that name", () => {
  expect([likeness("Company"), likeness("有限公司")]).toEqual(["company", ""]);
});

const customers = (...rows: readonly (readonly [name: string, id?: string])[]) =>
  rows.map(([name, id = ""]) => ({ name, id }));

test("groups come in the order of their first names, and numbers tell namesakes apart", () => {
  expect(
    likelySame(
      customers(
        ["Alder"],
        ["birch", "1"],
        ["ALDER"],
        ["Birch", "2"],
        ["cedar", "3"],
        ["Cedar", "3"],
        ["Elm"],
        ["Elm"],
      ),
    ),
  ).toEqual([
    ["Alder", "ALDER"],
    ["cedar", "Cedar"],
  ]);
});

test("a number filled up with zeros may be the number, and no share or sum of it", () => {
  expect(likelySame(customers(["0012"], ["12"], ["12%"], ["=1+2"]))).toEqual([["0012", "12"]]);
});

test("a number wins over the name", () => {
  const rows = customers(
    ["J. Smith", "C1"],
    ["J. Smith", "C2"],
    ["Ann", "C3"],
    ["Ann", "C3"],
    ["Anne", "C3"],
    ["", "C3"],
    ["Bo"],
  );
  expect(identified(rows, [])).toEqual({
    names: ["J. Smith (C1)", "J. Smith (C2)", "Ann", "Ann", "Ann", "Ann", "Bo"],
    renamed: [{ id: "C3", names: ["Ann", "Anne"] }],
    shared: ["J. Smith"],
  });
});

test("what a person said is one takes the first name", () => {
  expect(identified(customers(["ALDER"], ["Alder Ltd"], ["Birch"]), [["Alder Ltd", "ALDER"]]).names).toEqual([
    "Alder Ltd",
    "Alder Ltd",
    "Birch",
  ]);
});

test("a text that is no name any more takes time by its length: a name of before is not looked for in it", () => {
  expect(growth((size) => likenesses(["(formerly ".repeat(size / 10)]), 8000)).toBeLessThan(10);
});
