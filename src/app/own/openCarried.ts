import { noted } from "../../charts/view/noted.ts";
import { ownInput } from "../../charts/view/ownInput.ts";
import type { OwnNumbers } from "../../domain/ownNumbers.ts";
import type { Selection } from "../../selection/selection.ts";
import { words } from "../pageWords.ts";
import type { OpenedView } from "../useOpened.ts";
import { ownPageView } from "./ownPageView.ts";
import { ownWords as said } from "./ownWords.ts";

/** Numbers that a link carries, opened in the view that is asked for, with what the embed of that link says of them. */
export async function openCarried(own: OwnNumbers, asked: Selection): Promise<OpenedView> {
  const view = await ownPageView(asked);
  const input = ownInput(own, asked, words.locale);
  const opened = view.open(input, words);
  const drawing = noted(opened.drawing, `${said.say("own.note")} ${said.say("own.unchecked")}`);
  return { ...opened, drawing, view, input };
}
