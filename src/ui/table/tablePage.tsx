import { tableView } from "../../charts/table/tableView.tsx";
import type { PageView } from "../chart/pageView.ts";
import { TablePlot } from "./TablePlot.tsx";

/** The table on the page: sortable, and to be taken away. */
export const tablePage: PageView = {
  view: tableView,
  open(input, words) {
    const drawing = tableView.draw(input, words);
    return {
      drawing,
      isTable: true,
      plot: ({ title }) =>
        "refused" in drawing ? null : <TablePlot drawing={drawing} words={words} title={title} />,
    };
  },
};
