import type { Comparison } from "../../comparison/comparison.ts";
import { caption } from "../../findings/caption.ts";
import type { ChartWords } from "../../findings/figureText.ts";
import { headline as headlineOf } from "../../findings/headline.ts";
import { rawNumbers } from "../../findings/rawNumbers.ts";
import { standingHeadline } from "../../findings/standingHeadline.ts";
import { standingsNeeded } from "../../findings/standingsNeeded.ts";
import { profileMessages, type ProfileWords } from "../../messages/profileMessages.ts";
import { createWords } from "../../messages/words.ts";
import type { ChartView, Drawing, Placed, Refusal, Room, ViewInput } from "../view/chartView.ts";
import { profileLayout, type ProfileLayout } from "./layout.ts";
import { profileModel, type ProfileModel } from "./model.ts";
import { ProfileSvg } from "./ProfileSvg.tsx";
import { profileTable } from "./table.ts";

/** A profile, and what its plot needs. */
export interface ProfileDrawing extends Drawing {
  readonly model: ProfileModel;
  readonly own: ProfileWords;
  layoutAt(room: Room): ProfileLayout;
}

/** Percentiles of all metrics on one axis from 0 to 100, a dot a player, with raw value and rank. */
export const profileView = {
  draw({ comparison }: ViewInput, words: ChartWords): ProfileDrawing | Refusal {
    const own = createWords(words.locale, profileMessages);
    const headline = standingHeadline(comparison, words, own, headlineOf(comparison, words));
    const refused = standingsNeeded(comparison, words);
    if (refused !== undefined) return { headline, refused, needs: "peers", shown: comparison };
    const model = profileModel(comparison, words, own);
    const layoutAt = (room: Room) => profileLayout(model, room);
    const raw = { ...comparison, numbers: rawNumbers(comparison.numbers) };
    return {
      model,
      own,
      layoutAt,
      headline,
      subtitle: own.say("profile.subtitle", { subtitle: caption(raw, words).subtitle }),
      reading: reading(comparison, model, own),
      shown: comparison,
      place: (room) => placed({ layout: layoutAt(room), model, comparison }, words, own),
    };
  },
} satisfies ChartView;

interface Laid {
  readonly layout: ProfileLayout;
  readonly model: ProfileModel;
  readonly comparison: Comparison;
}

function placed({ layout, model, comparison }: Laid, words: ChartWords, own: ProfileWords): Placed {
  const rows = layout.rows.map(({ row }) => row);
  const count = { shown: rows.length, all: rows.length + layout.left };
  return {
    width: layout.width,
    height: layout.height,
    left: layout.left === 0 ? undefined : words.say("chart.more", count),
    table: profileTable(model, rows, comparison.numbers, { words, own }),
    Svg: ({ title, palette }) => <ProfileSvg {...{ layout, title, palette }} />,
  };
}

function reading({ players, metrics }: Comparison, model: ProfileModel, own: ProfileWords): string {
  const directions = new Set(metrics.map(({ metric }) => metric.direction));
  const outside = own.say("standing.outside");
  const parts = [
    own.say("profile.reading"),
    directions.has("neutral") && own.say("profile.reading.neutral"),
    directions.has("lower") && own.say("profile.reading.lower"),
    model.players.some(({ note }) => note === outside) && own.say("profile.reading.outside"),
    players.some(({ state }) => state === "median") && own.say("profile.reading.median"),
  ];
  return parts.filter((part) => part !== false).join(" ");
}
