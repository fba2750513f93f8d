import { cleanup, render, screen } from "@testing-library/react";
import userEvent from "@testing-library/user-event";
import { afterEach, describe, expect, it, vi } from "vitest";
import { CopyButtons } from "../../../src/ui/page/CopyButtons.tsx";

const link = { label: "Copy link", done: "Link copied", text: () => "https://per90.example/" };
const code = { label: "Copy code", done: "Code copied", text: () => "<iframe>", disabled: true };

afterEach(() => {
  cleanup();
  vi.restoreAllMocks();
});

function show() {
  const user = userEvent.setup();
  render(<CopyButtons copies={[link, code]} lines={4} locale="en-GB" />);
  return user;
}

const said = () => screen.getByRole("status").textContent;

describe("the buttons that copy", () => {
  it("copy the text and say which", async () => {
    const user = show();
    await user.click(screen.getByRole("button", { name: "Copy link" }));
    expect(await navigator.clipboard.readText()).toBe("https://per90.example/");
    expect(said()).toBe("Link copied");
  });

  it("do not hand out what is disabled", () => {
    show();
    expect(screen.getByRole<HTMLButtonElement>("button", { name: "Copy code" }).disabled).toBe(true);
    expect(screen.getByRole<HTMLButtonElement>("button", { name: "Copy link" }).disabled).toBe(false);
  });

  it("show the text to copy by hand where the browser refuses, until it does not", async () => {
    const user = show();
    const refusing = vi.spyOn(navigator.clipboard, "writeText").mockRejectedValue(new Error("refused"));
    await user.click(screen.getByRole("button", { name: "Copy link" }));
    const refused = "The browser did not allow copying. Copy it from here:";
    expect(said()).toBe(refused);
    expect(screen.getByRole<HTMLTextAreaElement>("textbox", { name: refused }).value).toBe(link.text());
    refusing.mockRestore();
    await user.click(screen.getByRole("button", { name: "Copy link" }));
    expect(said()).toBe("Link copied");
    expect(screen.queryByRole("textbox")).toBeNull();
  });
});
