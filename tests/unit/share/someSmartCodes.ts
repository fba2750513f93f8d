import { barsView } from "../../../src/charts/bars/barsView.tsx";
import { profileView } from "../../../src/charts/profile/profileView.tsx";
import type { Drawing } from "../../../src/charts/view/chartView.ts";
import { caption } from "../../../src/findings/caption.ts";
import type { SmartCode } from "../../../src/share/smartCode.ts";
import { aComparison, aFigure, found, words } from "../aComparison.ts";
import { viewInput } from "../charts/aView.ts";
import { aMetricOf } from "../charts/bars/aMeasured.ts";
import { drawing, drawn } from "../charts/ranking/shippedViews.ts";

const OPENING = "p=virgil-van-dijk_eng1-2025.curtis-jones_eng1-2025.alessandro-bastoni_ita1-2025&m=passes";
const LONG =
  "p=jorginho_ita1-2017.marek-hamsik_ita1-2017.david-silva_eng1-2017&m=passes.pass-accuracy.key-passes.progressive-passes";

/** Names as they must never be: with quotes, ampersands and tags that do something. */
const HOSTILE = [
  'Pelé "O\'Rei" <Jr.> & Søren',
  "<img src=x onerror=alert(1)>",
  "x</figcaption></figure><script>alert(1)</script>",
];

/** What a smart code is made of, without a picture: two shipped comparisons, and one of hostile names. */
export async function someSmartCodes(): Promise<readonly SmartCode[]> {
  const shipped = await Promise.all([
    made(drawing(await drawn(barsView, OPENING)), OPENING),
    made(drawing(await drawn(profileView, `${LONG}&c=profile`)), `${LONG}&c=profile`),
  ]);
  const hostile = aComparison(found(...HOSTILE), [
    aMetricOf("passes", [aFigure(61.2), aFigure(52.9), aFigure(0.4)]),
  ]);
  return [...shipped, made(drawing(barsView.draw(viewInput(hostile), words)), "p=%3Cb%3E&h=%22Q%22%20%26")];
}

/** The same with a card that lies beside the page. */
export function withPicture(code: SmartCode): SmartCode {
  return { ...code, image: { src: "https://per90.example/card.png?m=a&c=b", width: 1200, height: 630 } };
}

function made(shown: Drawing, query: string): SmartCode {
  const { peers, sources } = caption(shown.shown, words);
  const { table } = shown.place({ width: 602 });
  return {
    link: `https://per90.example/?${query}`,
    script: "https://per90.example/embed.js",
    title: shown.headline,
    alt: `${shown.headline}: ${table.rows.map(({ cells }) => cells.join(", ")).join("; ")}`,
    table,
    caption: [peers, ...sources],
    height: 392,
    narrow: 533,
  };
}
