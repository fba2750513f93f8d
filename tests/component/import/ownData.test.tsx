import { cleanup, screen, within } from "@testing-library/react";
import { userEvent } from "@testing-library/user-event";
import { afterEach, describe, expect, it } from "vitest";
import type { Told } from "../../../src/app/import/importTalk.ts";
import { aColumn, aProblem, aReview, total } from "./aReview.ts";
import { openOwnData } from "./openOwnData.tsx";

afterEach(cleanup);

const column = (name: string) => within(screen.getByRole("row", { name: new RegExp(`^${name}`) }));
const keep = () => screen.getByRole("button", { name: "Keep and compare" });

function failed(code: "IMPORT_NOT_A_TABLE" | "STORE_FULL" | "CRASHED", message: string): Told {
  return { is: "failed", failure: { code, message } };
}

describe("opening a file", () => {
  it("takes a chosen file, shows how far it is, and says each quarter to screen readers", async () => {
    const { user, asked, tell } = openOwnData();
    const file = new File(["a,b"], "passing.csv");
    await user.upload(screen.getByLabelText("Choose a file"), file);
    expect(asked).toEqual([{ do: "open", given: file }]);
    expect(screen.getByText("Reading passing.csv")).toBeTruthy();
    expect(document.activeElement).toBe(screen.getByRole("button", { name: "Cancel" }));
    tell({ is: "progress", done: 0.42 });
    expect(screen.getByRole("progressbar", { name: "Reading passing.csv" })).toHaveProperty("value", 0.42);
    expect(screen.getByRole("status").textContent).toBe("25 % read");
  });

  it("takes pasted cells, and says when there are none", async () => {
    const { user, asked } = openOwnData();
    await user.click(screen.getByRole("button", { name: "Read these cells" }));
    expect(screen.getByRole("alert").textContent).toBe("Paste the cells into the field first.");
    await user.click(screen.getByLabelText(/paste cells/));
    await user.paste("Player\tMin\nAda\t900");
    await user.click(screen.getByRole("button", { name: "Read these cells" }));
    expect(asked).toEqual([{ do: "open", given: "Player\tMin\nAda\t900" }]);
    expect(screen.getByText("Reading the pasted cells")).toBeTruthy();
  });

  it("is stopped with Cancel, which ends the worker and says that nothing was changed", async () => {
    const { user, flow, ended } = openOwnData();
    await user.upload(screen.getByLabelText("Choose a file"), new File(["a"], "big.csv"));
    await user.click(screen.getByRole("button", { name: "Cancel" }));
    expect([ended(), flow.state().step]).toEqual([1, "start"]);
    expect(screen.getByText("Stopped. Nothing was changed.")).toBe(document.activeElement);
  });

  it("that is no table is told with what to do, as text, and another file can be taken", async () => {
    const { user, asked, tell } = openOwnData();
    const choose = () => screen.getByLabelText("Choose a file");
    await user.upload(choose(), new File(["a"], "<b>shot</b>.csv"));
    tell(failed("IMPORT_NOT_A_TABLE", "expected a table, got a picture"));
    const [alert] = screen.getAllByRole("alert");
    expect(alert?.textContent).toContain("<b>shot</b>.csv: That is no table. Save it as CSV or XLSX");
    expect(alert?.textContent).toContain("What you compared before stays as it was.");
    expect(alert?.textContent).toContain("expected a table, got a picture");
    await user.upload(choose(), new File(["b"], "good.csv"));
    expect(asked.length).toBe(2);
  });

  it("whose worker breaks off is told, whatever step it was at", () => {
    const { review, tell } = openOwnData();
    review();
    tell(failed("CRASHED", "out of memory"));
    expect(screen.getAllByRole("alert")[0]?.textContent).toContain("Reading broke off");
    expect(screen.getByLabelText("Choose a file")).toBeTruthy();
  });
});

describe("what was understood", () => {
  it("stands in a line, under a heading that has the focus", () => {
    const { review } = openOwnData();
    review();
    expect(screen.getByRole("dialog", { name: "Check passing.csv" })).toBeTruthy();
    expect(screen.getByRole("heading", { name: "What Per90 understood" })).toBe(document.activeElement);
    expect(
      screen.getByText("FBref, commas, UTF-8; header in line 2; 12 rows read = 9 kept + 3 listed."),
    ).toBeTruthy();
  });

  it("names the rows that are no player's", () => {
    const { review } = openOwnData();
    review();
    const group = screen.getByText("2 rows that are no player’s").closest("details");
    expect([...(group?.querySelectorAll("li") ?? [])].map((item) => item.textContent)).toEqual([
      "Line 1, title Passing 2025/26",
      "Line 2, header Player · Squad · Min",
    ]);
  });

  it("asks nothing of a file that is a dataset already", () => {
    const { review } = openOwnData();
    review(aReview({ file: { name: "x.json", kind: "dataset", notes: [] }, columns: [], problems: [] }));
    expect(screen.queryByLabelText(/Season/)).toBeNull();
    expect(keep()).toBeTruthy();
  });
});

describe("the columns", () => {
  it("say what each is taken for, how surely and why, those to look at first", () => {
    const { review } = openOwnData();
    review();
    const names = screen.getAllByRole("rowheader").map((header) => header.querySelector("bdi")?.textContent);
    expect(names).toEqual(["Flair", "Player", "Squad", "Min", "Total: Att"]);
    expect(column("Flair").getByText(/look at this/).textContent).toBe("? look at this");
    expect(column("Flair").getByText("Nobody’s name for a metric; its cells are numbers.")).toBeTruthy();
    expect(column("Total: Att").getByText("FBref calls it so under “Total”.")).toBeTruthy();
    expect(column("Player").getByText("such as Ada Sample · Bo Sample")).toBeTruthy();
  });

  it("can be taken for something else, and stay where they are", async () => {
    const { user, review, asked, tell } = openOwnData();
    review();
    const select = screen.getByLabelText<HTMLSelectElement>("Flair is taken for");
    await user.click(select);
    await user.selectOptions(select, "Key passes");
    expect(asked.at(-1)).toMatchObject({
      do: "review",
      answers: {
        meanings: new Map([[4, { as: "metric", metric: "key-passes", kind: "total", times: 1 }]]),
      },
    });
    expect(select.selectedOptions[0]?.textContent).toBe("Key passes");
    const columns = aReview().columns.with(
      4,
      aColumn(4, "Flair", total("key-passes"), { why: { code: "answer" } }),
    );
    tell({ is: "review", review: aReview({ columns }), refused: false });
    expect(column("Flair").getByText("You said so.")).toBeTruthy();
    expect(screen.getAllByRole("rowheader")[0]?.textContent).toContain("Flair");
    expect(screen.getByText("Every column was recognised with some certainty.")).toBeTruthy();
  });

  it("are totals or per 90 as the reader says", async () => {
    const { user, review, asked } = openOwnData();
    review();
    await user.selectOptions(screen.getByLabelText("Total: Att holds"), "per 90");
    expect(asked.at(-1)).toMatchObject({
      answers: { meanings: new Map([[3, { as: "metric", metric: "passes", kind: "per90", times: 1 }]]) },
    });
  });

  it("are reviewed with the latest answers only, however many came while the worker was busy", async () => {
    const { user, review, asked, tell } = openOwnData();
    review();
    await user.type(screen.getByLabelText("Competition (needed)"), " 2");
    const reviews = () => asked.filter((one) => one.do === "review");
    expect(reviews().length).toBe(1);
    tell({ is: "review", review: aReview(), refused: false });
    expect(reviews().length).toBe(2);
    expect(reviews().at(-1)?.answers.facts.competition).toBe("Premier League 2");
    tell({ is: "review", review: aReview(), refused: false });
    expect(reviews().length).toBe(2);
  });
});

describe("what a file does not say", () => {
  it("is asked with guesses filled in; the date is the file's own", () => {
    const { review } = openOwnData();
    const { date: _, ...facts } = aReview().facts;
    review(aReview({ facts }));
    const value = (name: RegExp) => screen.getByLabelText<HTMLInputElement>(name).value;
    expect([value(/^Competition/), value(/^Season/), value(/^Source/)]).toEqual([
      "Premier League",
      "2025/26",
      "FBref",
    ]);
    expect(value(/^Date/)).toMatch(/^\d{4}-\d{2}-\d{2}$/);
  });

  it("is pointed at when it is missing as the file is kept", async () => {
    const { user, review, tell, asked } = openOwnData();
    const missing = aReview({
      facts: { date: "2026-01-19", source: "FBref" },
      missing: ["competition", "season"],
    });
    review(missing);
    expect(screen.getByLabelText(/^Competition/).getAttribute("aria-invalid")).toBe("false");
    await user.click(keep());
    expect(asked.at(-1)?.do).toBe("keep");
    tell({ is: "review", review: missing, refused: true });
    const field = screen.getByLabelText(/^Competition/);
    expect(field).toBe(document.activeElement);
    expect(field.getAttribute("aria-invalid")).toBe("true");
    expect(screen.getByText("Before it can be kept: the competition and the season.")).toBeTruthy();
  });

  it("is asked of a club only where no column says it", () => {
    const { review } = openOwnData();
    review();
    expect(screen.queryByLabelText("Club")).toBeNull();
    review(aReview({ columns: aReview().columns.filter(({ name }) => name !== "Squad") }));
    expect(screen.getByLabelText("Club")).toBeTruthy();
  });

  it("may be which table, competition and season of several", async () => {
    const { user, review, asked } = openOwnData();
    const choices = {
      competitions: [
        { value: "eng Premier League", rows: 8 },
        { value: "it Serie A", rows: 4 },
      ],
      seasons: [],
    };
    const only = { competition: "eng Premier League", season: "" };
    review(
      aReview({
        choices,
        only,
        grids: [
          { name: "Passing", rows: 12 },
          { name: "", rows: 1 },
        ],
      }),
    );
    await user.selectOptions(screen.getByLabelText("Competition to take"), "it Serie A, 4 rows");
    expect(asked.at(-1)).toMatchObject({ answers: { only: { competition: "it Serie A" } } });
    expect(screen.getByRole("option", { name: "Table 2, 1 row" })).toBeTruthy();
    expect(screen.queryByLabelText("Season to take")).toBeNull();
  });
});

describe("rows with a problem", () => {
  it("say where they stand, what is wrong and what came", () => {
    const { review } = openOwnData();
    review(aReview({ problems: [aProblem({ player: "Ada", code: "bad-minutes", at: 2, came: "9OO" })] }));
    expect(screen.getByRole("list", { name: "1 row to look at" }).textContent).toContain(
      "Line 12, Ada The minutes are no number above zero. column “Min”, came: 9OO",
    );
  });

  it("are kept, left out or corrected, and a corrected one can be taken back", async () => {
    const { user, review, asked, tell } = openOwnData();
    review();
    const what = screen.getByLabelText<HTMLSelectElement>("Line 12 is");
    expect(what.value).toBe("skip");
    await user.selectOptions(what, "corrected");
    await user.type(screen.getByLabelText("Player of Line 12"), "Cy Sample");
    await user.click(screen.getByRole("button", { name: "Use this" }));
    const fix = { do: "fix", cells: new Map([[0, "Cy Sample"]]) };
    expect(asked.at(-1)).toMatchObject({ answers: { rows: new Map([[12, fix]]) } });
    tell({ is: "review", review: aReview({ problems: [] }), refused: false });
    expect(screen.getByText("No row has a problem.")).toBeTruthy();
    await user.click(screen.getByRole("button", { name: "Undo: Line 12" }));
    expect(asked.at(-1)).toMatchObject({ answers: { rows: new Map() } });
  });
});

describe("keeping a file", () => {
  it("that the browser has no room for says what to do, and the review stays", async () => {
    const { review, tell } = openOwnData();
    review();
    await userEvent.setup().click(keep());
    tell(failed("STORE_FULL", "expected room for 4 MB"));
    expect(screen.getByRole("alert").textContent).toContain("Remove a dataset from the list");
    expect(column("Flair").getByText(/look at this/)).toBeTruthy();
    expect(keep().getAttribute("aria-disabled")).toBe("false");
  });
});
