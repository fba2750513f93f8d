import { profileView } from "../../charts/profile/profileView.tsx";
import type { PageView } from "../chart/pageView.ts";
import { ProfilePlot } from "./ProfilePlot.tsx";

/** The profile on the page: every dot can be asked about. */
export const profilePage: PageView = {
  view: profileView,
  open(input, words) {
    const drawing = profileView.draw(input, words);
    if ("refused" in drawing) return { drawing, plot: () => null };
    return { drawing, plot: ({ title }) => <ProfilePlot drawing={drawing} title={title} /> };
  },
};
