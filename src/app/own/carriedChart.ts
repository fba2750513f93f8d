import { useQuery } from "@tanstack/react-query";
import type { OwnNumbers } from "../../domain/ownNumbers.ts";
import { formatSelection } from "../../selection/formatSelection.ts";
import { writeOwn } from "../../selection/own/writeOwn.ts";
import type { UseChart } from "../share/useChart.ts";
import { openCarried } from "./openCarried.ts";

/** What an embed draws that is made of numbers a link carries: nothing else is loaded for it. */
export function carriedChart(own: OwnNumbers): UseChart {
  return function useCarriedChart(asked) {
    const query = useQuery({
      queryKey: ["own-chart", formatSelection(asked), writeOwn(own)],
      queryFn: () => openCarried(own, asked),
      networkMode: "always",
      retry: false,
      staleTime: Infinity,
    });
    const retry = query.isError ? () => void query.refetch() : undefined;
    return { opened: query.data, loading: query.isPending, retry };
  };
}
