import type { Grade } from "../core/citations.js";
import { describe, received } from "../core/describe.js";
import { issue, type Issue, type Path } from "../core/issues.js";

export const tooLarge = (values: number, characters: number): Issue =>
  issue(
    "too-large",
    [],
    { values, characters },
    `terlalu besar; paling banyak ${values} nilai dan ${characters} karakter`,
    `too large; at most ${values} values and ${characters} characters`,
  );

export function notAnId(path: Path, value: unknown, longest: number): Issue {
  const came = describe(value);
  return issue(
    "not-an-id",
    path,
    { longest, received: received(value) },
    `harus id (huruf kecil, angka dan tanda hubung, diawali huruf, paling panjang ${longest}), diterima ${came.id}`,
    `must be an id (small letters, digits and hyphens, beginning with a letter, at most ${longest} long), got ${came.en}`,
  );
}

export const citationRequired = (path: Path, grade: Grade): Issue =>
  issue(
    "citation-required",
    path,
    { grade },
    `angka bertingkat "${grade}" harus menyebut sumbernya`,
    `a figure of grade "${grade}" must name its source`,
  );

export const notRising = (path: Path): Issue =>
  issue("not-rising", path, {}, "harus lebih tinggi daripada yang sebelumnya", "must be above the one before it");

export const maximaSum = (path: Path, expected: number, sum: number): Issue =>
  issue(
    "maxima-sum",
    path,
    { expected, received: sum },
    `nilai maksimum aspek harus berjumlah ${expected}, diterima ${sum}`,
    `the maxima of the aspects must add up to ${expected}, got ${sum}`,
  );

/** The sum of the weights times the highest level is not the maximum, or is already above it. */
export const weightsSum = (path: Path, max: number, sum: number, isComplete: boolean): Issue =>
  issue(
    "weights-sum",
    path,
    { expected: max, received: sum },
    `jumlah bobot × tingkat tertinggi harus ${isComplete ? "" : "paling banyak "}${max}, diterima ${sum}`,
    `weights × highest level must add up to ${isComplete ? "" : "at most "}${max}, got ${sum}`,
  );

/** The percent weights do not add up to 100, or those that are known are already above it. */
export const percentSum = (path: Path, sum: number, isComplete: boolean): Issue =>
  issue(
    "percent-sum",
    path,
    { expected: 100, received: sum },
    `bobot persen harus berjumlah ${isComplete ? "" : "paling banyak "}100, diterima ${sum}`,
    `percent weights must add up to ${isComplete ? "" : "at most "}100, got ${sum}`,
  );

/** A stated number of indicators that the indicators, or the numbers of the aspects, contradict. */
export const indicatorCountIssue = (path: Path, stated: number, counted: number): Issue =>
  issue(
    "indicator-count",
    path,
    { expected: stated, received: counted },
    `jumlah indikator disebut ${stated}, yang terhitung ${counted}`,
    `the number of indicators is stated as ${stated}, but ${counted} are counted`,
  );

export const printedEnd = (path: Path, printedTo: number): Issue =>
  issue(
    "printed-end",
    path,
    { received: received(printedTo) },
    "akhir yang tercetak harus di dalam kategorinya sendiri: tidak di bawah batas bawahnya, dan di bawah batas kategori berikutnya",
    "the printed end must lie in its own category: not below its lower bound, and below the bound of the next",
  );
