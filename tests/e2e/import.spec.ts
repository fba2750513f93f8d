import { Buffer } from "node:buffer";
import { expect, test, type Page } from "@playwright/test";
import { FBREF, keep, openFile, ownData, upload } from "./ownFile.ts";

/** Dispatches a drop of a file, as a browser does, on the page's body. */
async function drop(page: Page, text: string): Promise<void> {
  const transfer = await page.evaluateHandle((content) => {
    const data = new DataTransfer();
    data.items.add(new File([content], "dropped.csv", { type: "text/csv" }));
    return data;
  }, text);
  await page.dispatchEvent("body", "dragover", { dataTransfer: transfer });
  await expect(page.getByText("Drop the file to open it")).toBeVisible();
  await page.dispatchEvent("body", "drop", { dataTransfer: transfer });
}

test("a file from FBref's old tables becomes a chart by keyboard alone", async ({ page }) => {
  await page.goto("/");
  const button = page.getByRole("button", { name: "Your data" });
  await button.focus();
  await page.keyboard.press("Enter");
  const dialog = page.getByRole("dialog", { name: "Your data" });
  await expect(dialog).toBeVisible();
  // Close, then the field that takes a file.
  await page.keyboard.press("Tab");
  await page.keyboard.press("Tab");
  const choosing = page.waitForEvent("filechooser");
  await expect(page.getByLabel("Choose a file")).toBeFocused();
  await page.keyboard.press("Enter");
  await (await choosing).setFiles(upload(FBREF));
  await expect(ownData(page).getByRole("heading", { name: "What Per90 understood" })).toBeFocused();
  await expect(ownData(page)).toContainText("FBref, commas, UTF-8; header in line 2;");
  await expect(ownData(page)).toContainText("10 rows read = 5 kept + 5 listed");
  const keepButton = page.getByRole("button", { name: "Keep and compare" });
  await keepButton.focus();
  for (const label of [/^Competition/, /^Season/]) {
    const field = ownData(page).getByLabel(label);
    if ((await field.inputValue()) !== "") continue;
    await field.focus();
    await page.keyboard.type(String(label).includes("Season") ? "2024/25" : "Premier League");
  }
  await keepButton.focus();
  await page.keyboard.press("Enter");
  await expect(ownData(page)).toHaveCount(0);
  await expect(page).toHaveURL(/p=virgil-van-dijk_own-[a-z0-9-]+\./);
  const figure = page.getByRole("figure").first();
  await expect(figure).toContainText("Van Dijk");
  await expect(figure).toContainText("Saliba");
  await expect(figure).toContainText("Source: FBref");
  await expect(page.locator(".shown-note")).toBeFocused();
  await expect(page.locator(".shown-note")).toContainText(
    "Virgil van Dijk, William Saliba and Ibrahima Konaté",
  );
  // 2731 passes in 36 times 90 minutes.
  await figure.getByText("View data table").click();
  await expect(figure.getByRole("row", { name: /^Passes per 90 \d/ })).toContainText("75.9");
});

test("Back undoes a kept file, and the file is still kept", async ({ page }) => {
  await page.goto("/");
  await openFile(page);
  await keep(page);
  await expect(page).toHaveURL(/own-/);
  await page.goBack();
  await expect(page.getByRole("figure").first()).toContainText("76.8");
  await expect(page.locator(".shown-note")).toHaveCount(0);
  await page.getByRole("button", { name: "Your data" }).click();
  await expect(ownData(page)).toContainText("Premier League 2024/25");
});

test("a file dropped anywhere opens, and so do cells pasted on the page or in the window", async ({
  page,
}) => {
  await page.goto("/");
  await expect(page.getByRole("figure").first()).toContainText("76.8");
  await drop(page, FBREF);
  await expect(page.getByRole("dialog", { name: "Check dropped.csv" })).toBeVisible();
  await page.getByRole("button", { name: "Open another file" }).click();
  const cells = "Player\tSquad\tMin\tPasses\nAda Sample\tLiverpool\t900\t512\nBo Sample\tArsenal\t450\t201\n";
  await page.getByLabel(/paste cells/).fill(cells);
  await page.getByRole("button", { name: "Read these cells" }).click();
  await expect(page.getByRole("dialog", { name: "Check the pasted cells" })).toContainText("2 kept");
  await page.keyboard.press("Escape");
  await expect(ownData(page)).toHaveCount(0);
  await page.evaluate((text) => {
    const data = new DataTransfer();
    data.setData("text/plain", text);
    document.body.dispatchEvent(
      new ClipboardEvent("paste", { clipboardData: data, bubbles: true, cancelable: true }),
    );
  }, cells);
  await expect(page.getByRole("dialog", { name: "Check the pasted cells" })).toBeVisible();
});

test("reading a long file shows how far it is, and Cancel ends it", async ({ page }) => {
  await page.goto("/");
  await page.getByRole("button", { name: "Your data" }).click();
  const header = "Player,Squad,Min,Gls,Ast,Att\n";
  const rows = Array.from(
    { length: 150_000 },
    (_, i) => `Player ${i},Club ${i % 400},${900 + (i % 2000)},${i % 30},${i % 12},${i % 2999}`,
  );
  await page.getByLabel("Choose a file").setInputFiles(upload(header + rows.join("\n"), "long.csv"));
  await page.getByRole("button", { name: "Cancel" }).click();
  await expect(page.getByText("Stopped. Nothing was changed.")).toBeFocused();
  await expect(page.getByLabel("Choose a file")).toBeVisible();
});

test("a file that is no table says what to do, leaves the chart, and another can be taken", async ({
  page,
}) => {
  await page.goto("/");
  const address = page.url();
  await page.getByRole("button", { name: "Your data" }).click();
  const png = Buffer.from([0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a, 0, 0, 0, 0]);
  await page
    .getByLabel("Choose a file")
    .setInputFiles({ name: "shot.png", mimeType: "image/png", buffer: png });
  await expect(page.getByRole("alert").first()).toContainText("Save it as CSV or XLSX");
  await page.getByLabel("Choose a file").setInputFiles(upload(FBREF));
  await expect(page.getByText("What Per90 understood")).toBeVisible();
  await page.keyboard.press("Escape");
  expect(page.url()).toBe(address);
  await expect(page.getByRole("figure").first()).toContainText("76.8");
});

test("what a column is taken for can be changed, and the chart follows", async ({ page }) => {
  await page.goto("/");
  await openFile(page, "Player,Club,Minutes,Magic\nAda,Alpha,900,20\nBo,Beta,900,10\n");
  const taken = ownData(page).getByLabel("Magic is taken for");
  await expect(taken).toHaveValue("own");
  await taken.focus();
  await taken.selectOption({ label: "Key passes" });
  await expect(ownData(page).getByRole("row", { name: /^Magic/ })).toContainText("You said so.");
  await ownData(page).getByLabel("Magic holds").selectOption("total");
  await ownData(page)
    .getByLabel(/^Source/)
    .fill("My notes");
  await keep(page);
  await expect(page.getByRole("figure").first()).toContainText("Key passes");
  await expect(page.getByRole("figure").first()).toContainText("Source: My notes");
});

test("a metric that nobody knows is drawn under its own name", async ({ page }) => {
  await page.goto("/");
  await openFile(page, "Player,Club,Minutes,Magic\nAda,Alpha,900,20\nBo,Beta,900,10\n");
  await ownData(page)
    .getByLabel(/^Source/)
    .fill("My notes");
  await keep(page);
  await expect(page.getByRole("figure").first()).toContainText("Magic");
});

test("a kept file survives a reload, is compared again, renamed, exported and removed", async ({ page }) => {
  await page.goto("/");
  await openFile(page);
  await keep(page);
  const chart = page.url();
  await page.reload();
  await expect(page.getByRole("figure").first()).toContainText("Saliba");
  await page.goto("/");
  await page.getByRole("button", { name: "Your data" }).click();
  await page.getByRole("button", { name: "Compare Premier League 2024/25" }).click();
  await expect(page).toHaveURL(chart);
  await page.getByRole("button", { name: "Your data" }).click();
  await page.getByRole("button", { name: "Rename Premier League 2024/25" }).click();
  await page.keyboard.type("The League");
  await page.keyboard.press("Enter");
  const saving = page.waitForEvent("download");
  await page.getByRole("button", { name: "Export The League 2024/25" }).click();
  const stream = await (await saving).createReadStream();
  const text = Buffer.concat(await stream.toArray()).toString("utf8");
  expect(JSON.parse(text)).toMatchObject({ format: "per90-dataset/1", competition: { name: "The League" } });
  await page.getByRole("button", { name: "Remove The League 2024/25" }).click();
  await page.getByRole("button", { name: "Remove it" }).click();
  await expect(page.getByText("Nothing is kept yet.")).toBeVisible();
  await page.reload();
  await expect(page.getByText(/not in this|another browser/).first()).toBeVisible();
});

test("own players are found in search beside the shipped ones", async ({ page }) => {
  await page.goto("/");
  await openFile(page, "Player,Club,Minutes,Passes\nZebedee Quill,Alpha,900,600\nBo,Beta,900,410\n");
  await ownData(page)
    .getByLabel(/^Source/)
    .fill("My notes");
  await keep(page);
  await page.getByRole("button", { name: "Add player" }).click();
  await page.getByRole("combobox", { name: "Player" }).fill("zebedee");
  await expect(page.getByRole("listbox").getByRole("option").first()).toContainText("Zebedee Quill");
});

test("the search for a player leads to an own file", async ({ page }) => {
  await page.goto("/");
  await page.getByRole("button", { name: "Add player" }).click();
  await page.getByRole("button", { name: "Not there? Open your own file" }).click();
  await expect(page.getByRole("dialog", { name: "Your data" })).toBeVisible();
});
