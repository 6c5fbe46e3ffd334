import { expect, it } from "vitest";
import { exactAmount } from "../../src/allowance/fraction.js";

const MORE_THAN_A_NUMBER_HOLDS = 9_007_199_254_740_993n;

it.each([
  [12n, 8n, { rupiah: 1, numerator: "3", denominator: "2" }],
  [0n, 8n, { rupiah: 0, numerator: "0", denominator: "1" }],
  [3n, 3n * MORE_THAN_A_NUMBER_HOLDS, { rupiah: 0, numerator: "1", denominator: "9007199254740993" }],
  [
    6n * MORE_THAN_A_NUMBER_HOLDS,
    3n,
    { rupiah: 18_014_398_509_481_986, numerator: "18014398509481986", denominator: "1" },
  ],
])("%d ÷ %d is shown in lowest terms, also where a number is too small for it", (numerator, denominator, shown) => {
  expect(exactAmount({ numerator, denominator })).toEqual(shown);
});
