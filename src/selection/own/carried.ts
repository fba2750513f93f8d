import { isIsoDate } from "../../data/isIsoDate.ts";
import { AppError } from "../../domain/appError.ts";
import { plainText } from "../plainText.ts";

/**
 * One value of what a link carries, with the way to it. It comes from anybody, so each kind has its bounds; what is
 * outside of them throws AppError OWN_INVALID naming the place, e.g. `#o= $[4][0][3]`.
 */
export class Carried {
  private readonly value: unknown;
  private readonly at: string;

  constructor(value: unknown, at = "$") {
    this.value = value;
    this.at = at;
  }

  /** The items of a list. */
  list(most: number, least = 0): readonly Carried[] {
    const { value } = this;
    if (!Array.isArray(value) || value.length > most || value.length < least)
      throw this.refused(`a list of ${least} to ${most}`);
    return value.map((item: unknown, place) => new Carried(item, `${this.at}[${place}]`));
  }

  /** One item of a list; refused where there is none. */
  item(place: number): Carried {
    return new Carried(Array.isArray(this.value) ? this.value[place] : undefined, `${this.at}[${place}]`);
  }

  /** One line, without control characters and ends of blanks. */
  text(most: number): string {
    const { value } = this;
    if (typeof value !== "string" || value.length > most)
      throw this.refused(`text of at most ${most} characters`);
    return plainText(value.toWellFormed()).trim();
  }

  /** Text that is there. */
  name(most: number): string {
    const name = this.text(most);
    if (name === "") throw this.refused("a name");
    return name;
  }

  date(): string {
    const { value } = this;
    if (typeof value !== "string" || !isIsoDate(value)) throw this.refused("a date as YYYY-MM-DD");
    return value;
  }

  /** Null where there is none; never anything but http and https. */
  webAddress(): string | null {
    if (this.value === 0) return null;
    const address = this.text(500);
    if (!/^https?:\/\/[^\s<>"]+$/.test(address)) throw this.refused("an http address or 0");
    return address;
  }

  /** A number that keeps its digits; an own file may hold large ones, such as a price. */
  number(): number {
    const { value } = this;
    if (typeof value !== "number" || !(Math.abs(value) <= 1e15)) throw this.refused("a number");
    return value;
  }

  /** A whole number from `least` to `most`. */
  whole(most: number, least = 0): number {
    const { value } = this;
    if (typeof value !== "number" || !Number.isInteger(value) || value < least || value > most)
      throw this.refused(`a whole number from ${least} to ${most}`);
    return value;
  }

  /** The word at a place of a list. */
  word<T>(words: readonly T[]): T {
    const word = words[this.whole(words.length - 1)];
    if (word === undefined) throw this.refused("a known word");
    return word;
  }

  /** The same from 1; 0 is not known. */
  maybeWord<T>(words: readonly T[]): T | undefined {
    const place = this.whole(words.length);
    return words[place - 1];
  }

  isZero(): boolean {
    return this.value === 0;
  }

  isNumber(): boolean {
    return typeof this.value === "number";
  }

  /** The error of a value that is not what its place asks for. */
  refused(expected: string): AppError {
    const came = JSON.stringify(this.value) ?? "nothing";
    const shown = came.length > 40 ? `${came.slice(0, 40)}…` : came;
    return new AppError("OWN_INVALID", `#o= ${this.at}`, `expected ${expected}, got ${shown}`);
  }
}
