import { METRIC_NAMES, PROVIDERS, type Provider } from "../../domain/metricNames.ts";
import { METRICS } from "../../domain/metrics.ts";
import type { TableColumn } from "../table/table.ts";
import { PROVIDER_SIGNS } from "./otherNames.ts";

const KEYS = Object.keys(PROVIDERS) as readonly Provider[];
/** Below this many columns of one provider alone, a file is nobody's. */
const ENOUGH = 2;

/**
 * Whose file it is, by the columns that only one provider spells so. Names that are plain words for a metric ("Goals
 * per 90") are anybody's.
 *
 * @returns undefined where no provider has two columns of its own, or two have equally many
 */
export function findProvider(columns: readonly TableColumn[]): Provider | undefined {
  const owners = [...new Set(columns.map(({ name }) => name.trim().toLowerCase()))].map(ownerOf);
  const found = KEYS.map((provider) => ({ provider, own: owners.filter((one) => one === provider).length }));
  const [first, second] = found.toSorted((a, b) => b.own - a.own);
  return first === undefined || first.own < ENOUGH || first.own === second?.own ? undefined : first.provider;
}

function ownerOf(spelled: string): Provider | undefined {
  if (spelled.startsWith("player_season_")) return "statsbomb";
  const [owner, ...others] = OWNERS.get(spelled) ?? [];
  return others.length === 0 ? owner : undefined;
}

/** Who spells a name so, in small letters; plain words are left out. */
const OWNERS: ReadonlyMap<string, readonly Provider[]> = writeOwners();

function writeOwners(): ReadonlyMap<string, readonly Provider[]> {
  const plain = new Set(METRICS.flatMap(({ id, label }) => [id, label.toLowerCase()]));
  const owners = new Map<string, Set<Provider>>();
  const write = (name: string, provider: Provider) => {
    const spelled = name.toLowerCase();
    if (plain.has(spelled.replace(/ per 90$/, ""))) return;
    owners.set(spelled, (owners.get(spelled) ?? new Set()).add(provider));
  };
  for (const names of METRIC_NAMES.values()) {
    for (const { name, provider } of names) write(name, provider);
  }
  for (const provider of KEYS) {
    for (const name of PROVIDER_SIGNS[provider].split("|")) write(name, provider);
  }
  return new Map([...owners].map(([name, all]) => [name, [...all]]));
}
