/** CUSTOMER_ACTION: every label of every model that has actions, in any language. */

import { readFileSync } from "node:fs";
import { join } from "node:path";
import type { Model } from "../../../src/core/model";
import { plainLabel } from "../../../src/core/report/label";
import { LANGUAGES } from "../../../src/core/texts/language";
import { abcModel } from "../../../src/models/abc/model";
import { accountFacesModel } from "../../../src/models/account-faces/model";
import { actionsModel } from "../../../src/models/actions/model";
import { echelonModel } from "../../../src/models/echelon/model";
import { funnelModel } from "../../../src/models/funnel/model";
import { keyAccountsModel } from "../../../src/models/key-accounts/model";
import { loyaltyModel } from "../../../src/models/loyalty/model";
import { profitabilityModel } from "../../../src/models/profitability/model";
import { rfmModel } from "../../../src/models/rfm/model";
import { scorecardModel } from "../../../src/models/scorecard/model";
import { caller, columnOf, refusalsOf } from "../call";

/** Two more models that share a label with ABC and with each other in another case. */
const GRADES: Model = {
  id: "grades",
  title: { en: "Grades", "zh-CN": "等级", "zh-TW": "等級" },
  summary: { en: "Grades.", "zh-CN": "等级。", "zh-TW": "等級。" },
  functions: [],
  templates: [],
  actions: [
    plainLabel("A", { en: "Lend.", "zh-CN": "授信。", "zh-TW": "授信。" }),
    plainLabel("x+Y", { en: "One.", "zh-CN": "一。", "zh-TW": "一。" }),
    plainLabel("X+y", { en: "Two.", "zh-CN": "二。", "zh-TW": "二。" }),
  ],
};
const MODELS = [
  abcModel,
  accountFacesModel,
  echelonModel,
  keyAccountsModel,
  loyaltyModel,
  profitabilityModel,
  rfmModel,
];
const call = caller(actionsModel([...MODELS, GRADES]).functions, "CUSTOMER_ACTION");

test.each(
  MODELS.flatMap(({ id, actions = [] }) =>
    actions.map(({ label, action }) => [id, label.en, label, action] as const),
  ),
)("%s: %s has an action in every language, whatever language the label is in", (_, name, label, action) => {
  for (const spoken of LANGUAGES) {
    for (const language of LANGUAGES) {
      const said = call([label[spoken]], language);
      expect(said).toContain(action[language]);
      if (name !== "A") expect(said).toBe(action[language]);
    }
  }
});

test("the sources' types of purchase have what each calls for", () => {
  const found = call([columnOf(["新购", "修正重購", "straight rebuy"])]) as string[][];
  expect(found.map(([said = ""]) => said.split(":")[0])).toEqual([
    "An opening",
    "If you supply already",
    "Do not sell again",
  ]);
});

test("what worksheets say of customers, segments, steps and approaches has what it calls for, in the sources' words", () => {
  const ofSheets = caller(
    actionsModel([funnelModel, keyAccountsModel, profitabilityModel, scorecardModel]).functions,
    "CUSTOMER_ACTION",
  );
  const words = "保留 转化 放弃 目标市场 试探 寻找客户 聯系客戶 推销准备 达成协议 耕耘 獵取 例行路途".split(
    " ",
  );
  const said = (ofSheets([columnOf(words)], "zh-CN") as string[][]).map(([text = ""]) => text.slice(0, 4));
  expect(said).toEqual([
    "好客户：",
    "把它变成",
    // One sentence for a customer and for a segment.
    "放弃，把",
    "目标市场",
    "先小规模",
    "从各种来",
    "约好与决",
    "备好姓名",
    "形成书面",
    "为长期潜",
    "以主动进",
    "按高效的",
  ]);
  // In English the word is one of profitability, which says it once.
  expect(ofSheets(["Convert"], "en")).toBe("Goods pay, service does not: serve cheaper or charge for it.");
  expect(ofSheets(["Keep"], "en")).toMatch(/^A good customer/);
});

test("a label of two models gives both actions under their titles", () => {
  expect(call(["A"])).toBe(
    "ABC & Pareto: Most of the value: personal care, best service, guard against rivals. Grades: Lend.",
  );
});

test("case matters where it must, else it does not; an echelon may be a number", () => {
  expect(call([columnOf(["x+Y", "X+y", "true FRIEND", " Ｃhampion", 1])])).toEqual(
    columnOf([
      "One.",
      "Two.",
      "Contact steadily, not too often; delight, defend, retain.",
      "Reward; offer what is new first; ask for referrals.",
      "One person in charge; contact every week.",
    ]),
  );
});

test("a blank stays blank, an unknown label and an error cell show in their row", () => {
  expect(call([columnOf(["", "Gold", "#N/A"])])).toEqual(
    columnOf(["", '⚠ label must be a label that this add-on gives: found "Gold"', "⚠ #N/A"]),
  );
  expect(refusalsOf(() => call(["Gold"]))).toEqual([
    'label must be a label that this add-on gives: found "Gold"',
    '类别 (label) 必须是本插件给出的类别：现为 "Gold"',
    '類別 (label) 必須是本外掛程式給出的類別：現為 "Gold"',
  ]);
  expect(call([""])).toBe("");
});

test("labels of one model differ in every language", () => {
  for (const { actions = [] } of MODELS) {
    for (const language of LANGUAGES) {
      expect(new Set(actions.map(({ label }) => label[language])).size).toBe(actions.length);
    }
  }
});

test("the README names the function", () => {
  expect(readFileSync(join(__dirname, "../../../src/models/actions/README.md"), "utf8")).toContain(
    "CUSTOMER_ACTION",
  );
});

test("what the person's own table says of a tier comes first, also of a tier that no model gives", () => {
  const services = [
    ["Tier", "In charge", "Days"],
    ["vip", "Eva", 7],
    ["Gold", "Tom", ""],
    ["A", "", ""],
  ];
  expect(call([columnOf(["VIP", "Gold", "A", "Butterfly"]), services])).toEqual(
    columnOf([
      "In charge: Eva; Days: 7",
      "In charge: Tom",
      // The table says nothing of it.
      call(["A"]),
      call(["Butterfly"]),
    ] as string[]),
  );
  expect(call(["Gold", services], "zh-CN")).toBe("In charge：Tom");
});
