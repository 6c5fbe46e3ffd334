import { describe, expect, it } from "vitest";
import { answer, publicFunctions } from "./public-functions.js";
import { fastest } from "../stopwatch.js";

const LENGTH = 20_000;

/** Texts on which an expression that tries every way of matching would never end. */
const TEXTS = [" ", "0", "a", "-", "1 ", "a.", ", ", "Kabupaten ", "19660801 "].flatMap((part) => {
  const text = part.repeat(LENGTH / part.length);
  return [text, `${text}!`];
});

/** Milliseconds for all of them. They take a tenth of that; what is not linear takes ten times as long, or for ever. */
const SLOWEST = 1500;

describe("a text of 20,000 characters, as a value or as a key, is answered or refused at once", () => {
  it.each(publicFunctions)("%s: %s", async (_, __, run) => {
    const readAll = async (): Promise<void> => {
      for (const text of TEXTS) {
        await answer(run, [text, text]);
        await answer(run, [{ [text]: text, id: text, name: text, nip: text, birthDate: text }, { date: text }]);
      }
    };
    expect(await fastest(readAll, SLOWEST)).toBeLessThan(SLOWEST);
  });
});
