import { PLAYER_SEASON_COLUMNS } from "../../../src/data/datasetFile.ts";
import type { FetchText } from "../../../src/data/fetchText.ts";
import { AppError } from "../../../src/domain/appError.ts";
import { fetchShipped } from "../data/shippedFiles.ts";

/** A whole dataset file with one player and the counts given. */
export function aFile(
  id: string,
  stats: Readonly<Record<string, number>>,
  role: string | null = "centre-back",
): string {
  const [competition] = id.split("-");
  return JSON.stringify({
    format: "per90-dataset/1",
    id,
    competition: { id: competition, name: "Competition", country: "Country" },
    season: { id: "2017", label: "2017/18" },
    provenance: { source: "A source", url: null, licence: "CC0", attribution: "Someone", date: "2019-10-28" },
    coverage: "complete",
    minutesBasis: "nominal",
    metrics: Object.keys(stats).map((metric) => ({
      id: metric,
      kind: "total",
      definition: "all",
      derived: false,
    })),
    columns: [...PLAYER_SEASON_COLUMNS, ...Object.keys(stats)],
    rows: [["al-one", "Al One", "A. One", "Alpha", "df", role, null, 900, 10, 10, ...Object.values(stats)]],
  });
}

/** The descriptor of a dataset whose rows are in files of their own. */
export function aDescriptor(id: string, hash: string): string {
  const { metrics, columns: _, rows, ...head } = JSON.parse(aFile(id, { passes: 1 }));
  return JSON.stringify({
    ...head,
    format: "per90-served/1",
    hash,
    rows: rows.length,
    metrics: metrics.map((metric: { id: string }) => metric.id),
  });
}

/** A server that has these files and 404 for others, and what was asked of it. */
export function aServer(files: Readonly<Record<string, string | AppError>>) {
  const asked: string[] = [];
  const fetchText: FetchText = (path) => {
    asked.push(path);
    const text = files[path] ?? new AppError("DATA_NOT_FOUND", path, "expected the file");
    return text instanceof AppError ? Promise.reject(text) : Promise.resolve(text);
  };
  return { fetchText, asked };
}

/** The shipped files, but for those that are down; and what was asked of them. */
export function theShipped(down?: RegExp) {
  const asked: string[] = [];
  const fetchText: FetchText = (path) => {
    asked.push(path);
    if (down?.test(path)) return Promise.reject(new AppError("DATA_UNREACHABLE", path, "expected the file"));
    return fetchShipped(path);
  };
  return { fetchText, asked };
}
