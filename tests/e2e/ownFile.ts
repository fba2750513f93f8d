import { Buffer } from "node:buffer";
import { expect, type Locator, type Page } from "@playwright/test";

/** As FBref's old tables are saved: headings above the header, the header again among the rows, a total at the end. */
export const FBREF = `,,,,,,Total,Total,Total,,
Rk,Player,Nation,Pos,Squad,90s,Cmp,Att,Cmp%,KP,PrgP
1,Virgil van Dijk,nl NED,DF,Liverpool,36.0,2486,2731,91.0,12,167
2,Ibrahima Konaté,fr FRA,DF,Liverpool,30.5,1877,2041,92.0,5,104
3,William Saliba,fr FRA,DF,Arsenal,34.2,2077,2216,93.7,4,121
4,Bukayo Saka,eng ENG,FW,Arsenal,19.3,520,661,78.7,63,61
Rk,Player,Nation,Pos,Squad,90s,Cmp,Att,Cmp%,KP,PrgP
5,Martin Ødegaard,no NOR,MF,Arsenal,25.8,1109,1330,83.4,58,198
6,,eng ENG,MF,Arsenal,4.0,100,130,76.9,1,9
,Squad Total,,,,,,9109,,,
`;

/** A text as a file that a browser is given. */
export function upload(text: string, name = "premier-league-2024-25-passing.csv") {
  return { name, mimeType: "text/csv", buffer: Buffer.from(text) };
}

/** The window of own data. */
export function ownData(page: Page): Locator {
  return page.getByRole("dialog");
}

/** Opens the window and gives it a file. */
export async function openFile(page: Page, text = FBREF): Promise<void> {
  await page.getByRole("button", { name: "Your data" }).click();
  await page.getByLabel("Choose a file").setInputFiles(upload(text));
}

/** Answers what the file does not say, and keeps it. */
export async function keep(page: Page): Promise<void> {
  const dialog = ownData(page);
  await dialog.getByLabel(/^Competition/).fill("Premier League");
  await dialog.getByLabel(/^Season/).fill("2024/25");
  await dialog.getByRole("button", { name: "Keep and compare" }).click();
  await expect(dialog).toHaveCount(0);
}
