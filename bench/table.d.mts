import type { Summary } from "./statistics.mjs";

export function table(heads: readonly string[], rows: readonly (readonly string[])[]): string;
export function spread(summary: Summary, digits?: number): string;
export function figure(value: number, digits?: number): string;
export function times(ratio: number | undefined): string;
