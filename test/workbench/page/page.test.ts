/** The workbench page, used as a person uses it, with the built add-on. */
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { openBytes } from "../../../workbench/files/open";
import { withDom } from "../../../workbench/node/dom";
import { openWorkbench, readDist } from "../../../workbench/node/open";
import { sampleWorkbook } from "../../../workbench/sample/workbook";
import { ready, type Stage, setStage, type Visit } from "./browser";

jest.setTimeout(60_000);

let stage: Stage;
let visit: Visit;

beforeAll(async () => {
  stage = await setStage();
});
afterAll(() => stage.close());

const opens = async () => {
  visit = await stage.open();
};
const closes = async () => {
  expect(visit.elsewhere).toEqual([]);
  expect(visit.complaints).toEqual([]);
  await visit.close();
};

/** Types into the cell and presses Enter. */
async function type(address: string, text: string): Promise<void> {
  await visit.goTo(address);
  // As one input: a letter that comes before the page drew the one before is put into the old text.
  await visit.page.keyboard.insertText(text);
  await visit.page.keyboard.press("Enter");
}

/** What the formula bar shows for a cell. */
async function content(address: string): Promise<string> {
  await visit.goTo(address);
  return (await visit.page.locator(".o-topbar-composer .o-composer").textContent()) ?? "";
}

/** Saves the workbook through the page and opens the file, with the add-on. */
async function saved(locale = "en_US") {
  const [download] = await Promise.all([
    visit.page.waitForEvent("download"),
    visit.page.locator("#head .strong").click(),
  ]);
  const bytes = readFileSync((await download.path()) ?? "");
  const workbook = await openBytes(bytes, "saved.xlsx", withDom, { locale });
  return {
    name: download.suggestedFilename(),
    book: openWorkbench({ files: await readDist("dist"), workbook }),
  };
}

describe("a visit that leaves all as it was", () => {
  beforeAll(opens);
  afterAll(closes);

  test("the sample opens with a sheet for every model, in English and Chinese, and the add-on's own menu", async () => {
    expect(await visit.page.locator(".o-sheet").allInnerTexts()).toEqual([
      "Customers",
      "Pyramid",
      "Orders",
      "Credit records",
      "Large accounts",
      "Prospects",
      "Relationships",
      "客户",
      "流失客户",
      "信用资料",
      "潜在客户",
      "客户关系",
    ]);
    expect((await visit.menu())[0]).toBe("Segment customers");
    await visit.page.keyboard.press("Escape");
  });

  // 1024 pixels wide, and a screen of 1440 x 900 enlarged to 200 %.
  test.each([
    [1024, 700],
    [720, 450],
  ])(
    "at %i x %i with the sidebar open every menu and button is there and nothing lies on the sidebar",
    async (width, height) => {
      const { page } = visit;
      await page.setViewportSize({ width, height });
      await visit.menu();
      await visit.choose("Segment customers");
      await visit.sidebar.getByText("320 rows").first().waitFor();
      expect(await page.locator(".o-topbar-menu[data-id=extensions]").isVisible()).toBe(true);
      for (const button of await page.locator("#head button").all()) {
        const box = await button.boundingBox();
        expect(box && box.x >= 0 && box.x + box.width <= width).toBe(true);
      }
      const hit = await page.evaluate(() => {
        const panel = document.getElementById("panel");
        const { left, top, width, height } = panel?.getBoundingClientRect() ?? new DOMRect();
        const points = [0.1, 0.5, 0.9].flatMap((x) => [0.2, 0.5, 0.9].map((y) => [x, y] as const));
        return points.filter(
          ([x, y]) => !panel?.contains(document.elementFromPoint(left + x * width, top + y * height)),
        ).length;
      });
      expect(hit).toBe(0);
      await page.getByRole("button", { name: "Close sidebar" }).click();
      await page.setViewportSize({ width: 1280, height: 800 });
    },
  );

  test("the sidebar is the built page in a frame that can do nothing but run its script", async () => {
    await visit.menu();
    await visit.choose("Segment customers");
    const frame = visit.page.locator("#panel iframe");
    await visit.sidebar.getByText("320 rows").first().waitFor();
    expect(await frame.getAttribute("sandbox")).toBe("allow-scripts allow-forms allow-popups allow-modals");
    expect((await frame.boundingBox())?.width).toBe(300);
    await visit.page.getByRole("button", { name: "Close sidebar" }).click();
    expect(await visit.page.locator("#panel").isHidden()).toBe(true);
  });

  test("no other page may frame the workbench and make a person click in it", async () => {
    const headers = (await visit.page.request.get(stage.address)).headers();
    expect(headers["x-frame-options"]).toBe("DENY");
    expect(headers["content-security-policy"]).toContain("frame-ancestors 'none'");
    await visit.page.evaluate(async (address) => {
      const frame = document.createElement("iframe");
      frame.src = address;
      document.body.append(frame);
      await new Promise((resolve) => frame.addEventListener("load", resolve, { once: true }));
    }, stage.address);
    // The browser says so itself; the complaint is wanted here, and taken off the list that must stay empty.
    expect(visit.complaints.splice(0)).toEqual([
      expect.stringMatching(/^Framing '.*' violates .* "frame-ancestors 'none'"/),
    ]);
  });

  test("the server answers to this machine's name only, and only with the page's files", async () => {
    const status = async (path: string, host?: string) => {
      const response = await visit.page.request.get(
        stage.address + path,
        host === undefined ? {} : { headers: { host } },
      );
      return response.status();
    };
    expect([
      await status(""),
      await status("dist/Code.js"),
      await status("package.json"),
      await status("../package.json"),
      await status("", "evil.example"),
    ]).toEqual([200, 200, 404, 404, 403]);
  });
});

describe("a visit for each", () => {
  beforeEach(opens);
  afterEach(closes);

  test("what the sidebar goes to is brought into view", async () => {
    await visit.menu();
    await visit.choose("Segment customers");
    await visit.sidebar.locator(".groups summary").first().click();
    await visit.sidebar.getByRole("button", { name: "Go to cell H132" }).click();
    await visit.page.waitForFunction(() => {
      const box = document.querySelector<HTMLInputElement>(".o-named-range-selector-container input");
      return box?.value === "H132";
    });
    // The selection's frame has a handle only where it is seen.
    const handle = await visit.page.locator(".o-autofill").boundingBox();
    const grid = await visit.page.locator("#grid").boundingBox();
    expect(handle && grid && handle.y > grid.y && handle.y < grid.y + grid.height).toBe(true);
  });

  test("the page's own words and the engine's follow the chosen language", async () => {
    const { page } = visit;
    await page.getByLabel("Language").selectOption("zh-CN");
    await page.locator(".o-topbar-menu", { hasText: "扩展程序" }).waitFor();
    const bar = await page.locator(".o-topbar-menu").allInnerTexts();
    expect(bar.map((word) => word.trim())).toEqual([
      "文件",
      "修改",
      "视图",
      "插入",
      "格式",
      "数据",
      "扩展程序",
    ]);
    expect(await page.locator(".file-name").textContent()).toBe("示例客户");
    await page.locator(".o-topbar-menu", { hasText: "插入" }).click();
    const items = await page.locator(".o-menu-item .o-menu-item-name").allInnerTexts();
    expect(items.filter((word) => /[a-z]{3}/.test(word))).toEqual([]);
  });

  test("a run from the sidebar writes tiers, tells who moved since the sample's two earlier runs, and is saved", async () => {
    await visit.menu();
    await visit.choose("Segment customers");
    const write = visit.sidebar.getByRole("button", { name: "Write tiers" });
    await write.click();
    await visit.sidebar
      .getByText(/320 rows done/)
      .first()
      .waitFor();
    const moved = /Since \d{4}-\d\d-\d\d: [1-9]\d* rose, [1-9]\d* fell, [1-9]\d* new, [1-9]\d* lost/;
    await visit.sidebar.locator(".movement", { hasText: moved }).waitFor();
    const { name, book } = await saved();
    expect(name).toBe("Sample customers.xlsx");
    expect(book.value("Customers!L1")).toBe("Pyramid tier");
    // What the earlier runs read is not left behind: identifiers, revenue and profit are the sample's own.
    const sample = openWorkbench({ files: await readDist("dist"), workbook: sampleWorkbook() });
    for (const cells of ["Customers!A1:D321", "Customers!G1:K321"])
      expect(book.values(cells)).toEqual(sample.values(cells));
  });

  test("the menu explains the customer of the selected row, and another one after a click", async () => {
    await visit.goTo("G5");
    await visit.menu();
    await visit.choose("Explain this customer");
    const found = visit.sidebar.locator(".explained");
    await found.getByRole("button", { name: "Go to cell B5" }).waitFor();
    // How the tier came about is folded in.
    await visit.sidebar.locator("[data-key=why-pyramid-summary]").click();
    await visit.sidebar.getByText(/rank \d+ is/).waitFor();
    const first = await found.textContent();
    await visit.goTo("A9");
    await visit.sidebar.locator("[data-key=explain]").click();
    await found.getByRole("button", { name: "Go to cell B9" }).click();
    expect(await found.textContent()).not.toBe(first);
    const place = visit.page.locator(".o-named-range-selector-container input");
    for (let waited = 0; waited < 50 && (await place.inputValue()) !== "B9"; waited++)
      await visit.page.waitForTimeout(50);
    expect(await place.inputValue()).toBe("B9");
  });

  test("typing =PYR offers the add-on's functions with their help, and the formula spills", async () => {
    await visit.goTo("P1");
    await visit.page.keyboard.type("=PYR", { delay: 20 });
    const offer = visit.page.locator(".o-autocomplete-value", { hasText: "PYRAMID_TIER" });
    await offer.waitFor();
    expect(await visit.page.locator(".o-autocomplete-description").first().textContent()).toContain(
      "customer pyramid",
    );
    await visit.page.keyboard.press("Escape");
    await visit.page.keyboard.press("Escape");
    await type("P1", "=PYRAMID_TIER(G2:G20");
    const { book } = await saved();
    expect(book.values("Customers!P1:P19").every(([tier]) => typeof tier === "string" && tier !== "")).toBe(
      true,
    );
  });

  test("an error shows the sentence that the function threw", async () => {
    const place = { x: 1150, y: 400 } as const;
    await visit.page.mouse.click(place.x, place.y);
    await visit.page.keyboard.type("=PYRAMID_TIER(5", { delay: 20 });
    await visit.page.keyboard.press("Enter");
    await visit.page.mouse.move(place.x - 400, place.y);
    await visit.page.mouse.move(place.x, place.y, { steps: 5 });
    await visit.page.locator(".o-error-tooltip").waitFor();
    expect(await visit.page.locator(".o-error-tooltip").textContent()).toContain("population");
  });

  test("a CSV file opens by button, another by drop, and an unusable one says why", async () => {
    const folder = mkdtempSync(join(tmpdir(), "page-"));
    const file = join(folder, "mine.csv");
    writeFileSync(file, "id,amount\n0007,12.5\n");
    await visit.page.setInputFiles("#file", file);
    await visit.page.getByText("mine.csv", { exact: true }).waitFor();
    expect(await content("A2")).toBe("'0007");
    await visit.page.evaluate(() => {
      const carried = new DataTransfer();
      carried.items.add(new File(["a;b\n=1+1;2"], "dropped.csv"));
      document.body.dispatchEvent(
        new DragEvent("drop", { dataTransfer: carried, bubbles: true, cancelable: true }),
      );
    });
    await visit.page.getByText("dropped.csv", { exact: true }).waitFor();
    const wrong = join(folder, "wrong.xlsx");
    writeFileSync(wrong, "no workbook");
    await visit.page.setInputFiles("#file", wrong);
    await visit.page.getByText("wrong.xlsx is not an Excel workbook (.xlsx)").waitFor();
    rmSync(folder, { recursive: true });
  });

  test("the work survives a reload, and Reset brings the sample back", async () => {
    await type("B2", "Changed by me");
    await visit.page.getByText("Saved in this browser").waitFor();
    await visit.page.reload();
    await ready(visit.page);
    expect(await content("B2")).toBe("Changed by me");
    visit.page.once("dialog", (dialog) => void dialog.accept());
    await visit.page.getByRole("button", { name: "Reset" }).click();
    await visit.page.getByText("Your changes are gone").waitFor();
    expect(await content("B2")).not.toBe("Changed by me");
  });

  test("a person with another language gets the add-on's menu in it, and formulas the locale's labels", async () => {
    await visit.page.getByLabel("Language").selectOption("zh-CN");
    await visit.page.locator(".o-topbar-menu", { hasText: "扩展程序" }).waitFor();
    expect((await visit.menu())[0]).not.toBe("Segment customers");
    await visit.page.keyboard.press("Escape");
    await visit.page.locator(".choice select").first().selectOption("zh_CN");
    await visit.page.locator(".o-sheet", { hasText: "Customers" }).click();
    await type("P1", "=PYRAMID_TIER(G2:G20");
    const { book } = await saved("zh_CN");
    expect(book.values("Customers!P1:P19").flat()).toContain("VIP客户");
  });

  test("a view-only person has no Extensions menu and cannot type", async () => {
    await visit.page.getByLabel("Act as").selectOption("viewer");
    await visit.page.locator(".o-readonly-toolbar").waitFor();
    expect(await visit.page.locator(".o-topbar-menu[data-id=extensions]").isVisible()).toBe(false);
    await visit.page.mouse.click(300, 400);
    await visit.page.keyboard.type("changed by a viewer", { delay: 5 });
    await visit.page.keyboard.press("Enter");
    const { book } = await saved();
    expect(book.values("Customers!A1:K40").flat()).not.toContain("changed by a viewer");
  });
});
