import { cleanup, fireEvent, render, screen, waitFor, within } from "@testing-library/react";
import { userEvent } from "@testing-library/user-event";
import { afterEach, describe, expect, it, vi } from "vitest";
import { CardButton } from "../../../src/app/share/CardButton.tsx";
import { ExportList } from "../../../src/app/share/ExportList.tsx";
import { PictureButtons } from "../../../src/app/share/PictureButtons.tsx";
import { barsView } from "../../../src/charts/bars/barsView.tsx";
import { DEFAULT_SELECTION } from "../../../src/selection/defaultSelection.ts";
import { aComparison, aFound, opening, words } from "../../unit/aComparison.ts";
import { hard } from "../../unit/charts/aStood.ts";
import { viewInput } from "../../unit/charts/aView.ts";
import { aShare, openingBars } from "./aShare.tsx";
import { catchDownloads } from "./saved.ts";

afterEach(() => {
  cleanup();
  vi.unstubAllGlobals();
  vi.restoreAllMocks();
});

const button = (name: string) => screen.getByRole("button", { name: `Download ${name}` });
const refusal = { headline: "No percentiles", refused: "Percentiles need peers.", shown: opening };

/** The list, and what its buttons download. */
function show(props = aShare()) {
  const user = userEvent.setup();
  const saved = catchDownloads();
  render(<ExportList {...props} />);
  return { user, saved };
}

async function download(name: string, props = aShare()): Promise<{ name: string; text: string }> {
  const { user, saved } = show(props);
  await user.click(button(name));
  await waitFor(() => expect(saved).toHaveLength(1));
  return { name: saved[0]?.name ?? "", text: (await saved[0]?.text()) ?? "" };
}

describe("the list of downloads", () => {
  it("is a section of groups, each button named by what it gives", () => {
    show();
    expect(screen.getByRole("heading", { level: 3, name: "Download" })).toBeTruthy();
    const names = (group: string) =>
      within(screen.getByRole("group", { name: group }))
        .getAllByRole("button")
        .map((one) => one.getAttribute("aria-label") ?? one.textContent);
    expect(names("Pictures")).toEqual([
      "Download PNG",
      "Download PNG 2×",
      "Download PNG 1200 × 630",
      "Download SVG",
    ]);
    expect(names("Data")).toEqual(["Download CSV", "Download JSON"]);
    expect(names("Text")).toEqual(["Copy as Markdown", "Copy as a quote"]);
  });

  it("says what was downloaded", async () => {
    const { user, saved } = show();
    await user.click(button("CSV"));
    await waitFor(() => expect(saved).toHaveLength(1));
    await screen.findByText("Downloaded per90-van-dijk-jones-bastoni-passes.csv");
    expect(button("PNG").getAttribute("aria-disabled")).toBeNull();
  });

  it("gives the CSV of the chart in UTF-8, with the link of the page as it is", async () => {
    const { name, text } = await download("CSV");
    expect(name).toBe("per90-van-dijk-jones-bastoni-passes.csv");
    expect(text).toMatch(/^\uFEFFMetric,Player,/);
    expect(text).toContain("Passes per 90,Van Dijk,Liverpool,Premier League 2025/26,76.8,");
    expect(text).toMatch(/Taken on \d+ \w+ \d{4} from http:\/\/localhost[^\r]*\r\n$/);
  });

  it("gives the JSON of the chart", async () => {
    const { name, text } = await download("JSON");
    expect(name).toBe("per90-van-dijk-jones-bastoni-passes.json");
    expect(JSON.parse(text)).toMatchObject({
      format: "per90-chart/1",
      view: "bars",
      title: openingBars.headline,
    });
  });

  it("gives an SVG that is XML, also of hostile names, light unless dark was chosen", async () => {
    const { text } = await download("SVG", aShare(barsView.draw(viewInput(hard), words)));
    const file = new DOMParser().parseFromString(text, "image/svg+xml");
    expect(file.querySelector("parsererror")).toBeNull();
    expect(file.documentElement.namespaceURI).toBe("http://www.w3.org/2000/svg");
    expect(file.querySelectorAll("script")).toHaveLength(0);
    expect(file.querySelector("rect")?.getAttribute("fill")).toBe("#fff");
    expect(file.documentElement.textContent).toContain('<script>alert("1")</script>');
  });

  it("paints the picture dark for who chose dark, and as the select says", async () => {
    const { user, saved } = show(aShare(openingBars, { ...DEFAULT_SELECTION, theme: "dark" }));
    await user.click(button("SVG"));
    await waitFor(() => expect(saved).toHaveLength(1));
    await user.selectOptions(screen.getByRole("combobox", { name: "Colours" }), "Light");
    await screen.findByText(/^Downloaded/);
    await user.click(button("SVG"));
    await waitFor(() => expect(saved).toHaveLength(2));
    const papers = await Promise.all(saved.map((one) => one.text()));
    expect(papers.map((text) => /<rect[^>]* fill="(#\w+)"/.exec(text)?.[1])).toEqual(["#171a20", "#fff"]);
  });

  it("says what to take instead where the browser cannot draw the PNG", async () => {
    const { user, saved } = show();
    // jsdom decodes no pictures: as a browser whose canvas is too small for them.
    await user.click(button("PNG 2×"));
    await screen.findByText(/could not draw so large a picture. Take the SVG/);
    expect(saved).toHaveLength(0);
    await user.click(button("SVG"));
    await waitFor(() => expect(saved).toHaveLength(1));
  });

  it("says what to do where the file cannot be made at all", async () => {
    const { user } = show();
    vi.spyOn(URL, "createObjectURL").mockImplementation(() => {
      throw new TypeError("no memory");
    });
    await user.click(button("CSV"));
    expect(await screen.findByText(/The download could not be made/)).toBeTruthy();
  });

  it("works by keyboard, the focus staying on the button", async () => {
    const { user, saved } = show();
    button("JSON").focus();
    await user.keyboard("{Enter}");
    await waitFor(() => expect(saved).toHaveLength(1));
    expect(document.activeElement).toBe(button("JSON"));
  });

  it("makes one file at a time", async () => {
    const { saved } = show();
    fireEvent.click(button("JSON"));
    fireEvent.click(button("CSV"));
    await screen.findByText(/^Downloaded/);
    expect(saved).toHaveLength(1);
  });

  it("copies the table as Markdown, and the sentence with its source and link", async () => {
    const { user } = show();
    await user.click(screen.getByRole("button", { name: "Copy as Markdown" }));
    expect(await navigator.clipboard.readText()).toContain("| Passes per 90 | 76.8 | 75.4 | 73.7 |");
    await screen.findByText("Markdown copied");
    await user.click(screen.getByRole("button", { name: "Copy as a quote" }));
    const sentence = await navigator.clipboard.readText();
    expect(sentence).toMatch(
      /^Bastoni averages 73\.7 passes per 90 .*\n.*Source: A source.*\nhttp:\/\/localhost/,
    );
    await screen.findByText("Quote copied");
  });

  it("says why there is nothing to download of a refusal, or of nobody", () => {
    const { container } = render(<ExportList {...aShare(refusal)} />);
    expect(container.textContent).toContain("there is nothing to download: Percentiles need peers.");
    expect(screen.queryAllByRole("button")).toEqual([]);
    cleanup();
    const nobody = barsView.draw(viewInput(aComparison([aFound()], [])), words);
    render(<ExportList {...aShare(nobody)} />);
    expect(screen.getByText(/choose a player and a metric/)).toBeTruthy();
  });
});

describe("the buttons beside the chart", () => {
  it("are the three files asked for most, and say what was downloaded", async () => {
    const user = userEvent.setup();
    const saved = catchDownloads();
    render(<PictureButtons {...aShare()} />);
    expect(screen.getAllByRole("button").map(({ textContent }) => textContent)).toEqual([
      "PNG",
      "SVG",
      "CSV",
    ]);
    await user.click(button("SVG"));
    await waitFor(() =>
      expect(saved.map(({ name }) => name)).toEqual(["per90-van-dijk-jones-bastoni-passes.svg"]),
    );
    await waitFor(() => expect(screen.getByRole("status").textContent).toMatch(/^Downloaded per90-/));
  });

  it("cannot be pressed where nothing is drawn, which is said", () => {
    render(<PictureButtons {...aShare(refusal)} />);
    expect(screen.getAllByRole<HTMLButtonElement>("button").every(({ disabled }) => disabled)).toBe(true);
    expect(screen.getByRole("status").textContent).toContain("Percentiles need peers.");
  });
});

describe("the button beside a code that needs a picture", () => {
  it("is the card of 1,200 by 630 pixels alone", () => {
    render(<CardButton {...aShare()} />);
    expect(screen.getAllByRole("button").map((one) => one.getAttribute("aria-label"))).toEqual([
      "Download PNG 1200 × 630",
    ]);
  });
});
