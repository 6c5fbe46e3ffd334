import { type Basis, basisOf, type Citation, type Grade } from "../core/citations.js";
import { notText } from "../core/issues.js";
import { MeritError } from "../core/merit-error.js";
import type { Jabatan, JenjangKeahlian, JenjangKeterampilan } from "./jabatan.js";
import {
  dosenLabels,
  type Eselon,
  eselonEquivalents,
  jenjangManajerial,
  levelLabels,
  oldLevelLabels,
} from "./rules/jabatan.js";

/** What a label means: one post, one of several, or nothing that is known. */
export type LabelReading =
  | { readonly status: "known"; readonly post: Jabatan; readonly grade: Grade; readonly cite: readonly Citation[] }
  | {
      readonly status: "ambiguous";
      readonly posts: readonly Jabatan[];
      readonly grade: Grade;
      readonly cite: readonly Citation[];
    }
  | { readonly status: "unknown" };

/**
 * What a label of a personnel file means, old or new: `"Eselon III.a"`, `"JPT Pratama"`, `"Ahli Muda"`, `"Perawat
 * Pelaksana Lanjutan"`, `"Guru Ahli Madya"`. Capitals and spaces do not matter. Nothing is guessed: a label that may mean
 * two posts is `"ambiguous"`, any other is `"unknown"`.
 *
 * `"Pelaksana"` is such a label: today it is a post of its own, and before 2014 it was a level of skill (now terampil).
 *
 * Source: UU 5/2014, Pasal 18 and 131; for the old names of the levels of skill, decision 0018-old-names-of-skill-levels.
 *
 * @param label the text of the file
 * @throws MeritError `not-text`
 *
 * @example
 * ```ts
 * import { jabatanFromLabel } from "sistem-merit/asn";
 *
 * const reading = jabatanFromLabel("Eselon III.a");
 * reading.status === "known" && reading.post; // → { kind: "administrator" }
 *
 * const nurse = jabatanFromLabel("Perawat Pelaksana Lanjutan");
 * nurse.status === "known" && nurse.post.kind === "fungsional" && nurse.post.level; // → "mahir"
 * nurse.status === "known" && nurse.grade; // → "interpretation"
 *
 * jabatanFromLabel("Pelaksana").status; // → "ambiguous"
 * jabatanFromLabel("Staf Ahli").status; // → "unknown"
 * ```
 */
export function jabatanFromLabel(label: string): LabelReading {
  if (typeof label !== "string") throw new MeritError([notText(["label"], label)]);
  const name = label.trim().replace(/\s+/g, " ");
  const words = name.toLowerCase();
  return fixedLabel(words) ?? eselonLabel(words) ?? functionalLabel(words, name) ?? { status: "unknown" };
}

/** Labels that mean one post as a whole, and never as the end of a longer one. */
function fixedLabel(words: string): LabelReading | undefined {
  const text = withoutPrefix(words, ["jabatan "]);
  switch (text.replace(/^pimpinan tinggi /, "jpt ")) {
    case "jpt utama":
      return known({ kind: "jpt-utama" }, jenjangManajerial);
    case "jpt madya":
      return known({ kind: "jpt-madya" }, jenjangManajerial);
    case "jpt pratama":
      return known({ kind: "jpt-pratama" }, jenjangManajerial);
    case "administrator":
      return known({ kind: "administrator" }, jenjangManajerial);
    case "pengawas":
      return known({ kind: "pengawas" }, jenjangManajerial);
    case "pelaksana":
      return text === words ? undefined : known({ kind: "pelaksana" }, jenjangManajerial);
    case "fungsional umum":
    case "jfu":
      return known({ kind: "pelaksana" }, eselonEquivalents["V.a"]);
    default:
      return undefined;
  }
}

function eselonLabel(words: string): LabelReading | undefined {
  const rest = withoutPrefix(words, ["eselon ", "esl. ", "esl ", "es. ", "es "]);
  if (rest === words) return undefined;
  // Only the letter may stand apart: "I/II" is a choice of two, and not III.
  const written = rest.replace(/^([iv]+)[ ./-]+([ab]?)$/, "$1$2");
  // Without its letter, an echelon may be either of two.
  const matching = Object.keys(eselonEquivalents)
    .filter(isEselon)
    .filter((eselon) => [eselon.replace(".", ""), eselon.slice(0, -2)].some((text) => text.toLowerCase() === written));
  const kinds = new Set(matching.flatMap((eselon) => eselonEquivalents[eselon].value));
  return read(
    [...kinds].map((kind) => ({ kind })),
    basisOf(...matching.map((eselon) => eselonEquivalents[eselon])),
  );
}

const isEselon = (text: string): text is Eselon => Object.hasOwn(eselonEquivalents, text);

/** Labels that end in the level of a functional post. The longest ending counts: "pelaksana pemula", not "pemula". */
function functionalLabel(words: string, name: string): LabelReading | undefined {
  const text = withoutPrefix(words, ["jabatan fungsional ", "jabatan ", "fungsional ", "jft ", "jf "]);
  const lecturer = withoutPrefix(text, ["dosen "]);
  const dosen = Object.hasOwn(dosenLabels.value, lecturer) ? dosenLabels.value[lecturer] : undefined;
  if (dosen !== undefined) return known({ kind: "fungsional", profession: "dosen", level: dosen }, dosenLabels);
  // Lecturers have no other levels: "Asisten Ahli Madya" is none of expertise.
  const isLecturer = text !== lecturer || Object.keys(dosenLabels.value).some((label) => text.startsWith(`${label} `));
  if (isLecturer) return undefined;
  if (text === "guru" || text === "jaksa") {
    return known({ kind: "fungsional", profession: text }, levelLabels);
  }
  const old = endingOf(text, oldLevelLabels.value);
  if (old === undefined) {
    const today = endingOf(text, levelLabels.value);
    return today && levelled(text, today, name, levelLabels);
  }
  const reading = levelled(text, old, name, oldLevelLabels);
  const [ending] = old;
  if (ending !== "pelaksana" || reading.status !== "known") return reading;
  return read([reading.post, { kind: "pelaksana", ...(text !== ending && { name }) }], oldLevelLabels);
}

/** The label of a table with which a text ends. None of them is the end of another one of the same table. */
function endingOf<V>(text: string, labels: Readonly<Record<string, V>>): readonly [string, V] | undefined {
  return Object.entries(labels).find(([label]) => text === label || text.endsWith(` ${label}`));
}

function levelled(
  text: string,
  [ending, level]: readonly [string, JenjangKeahlian | JenjangKeterampilan],
  name: string,
  basis: Basis,
): LabelReading {
  if (text === ending) return known({ kind: "fungsional", level }, basis);
  // Also with a subject: "Guru Kelas Ahli Muda".
  const profession = WITH_KEAHLIAN.find((one) => text.startsWith(`${one} `));
  if (profession === undefined) return known({ kind: "fungsional", level, name }, basis);
  return isKeahlian(level) ? known({ kind: "fungsional", profession, level, name }, basis) : { status: "unknown" };
}

const WITH_KEAHLIAN = ["guru", "jaksa", "peneliti", "perekayasa"] as const;

const isKeahlian = (level: JenjangKeahlian | JenjangKeterampilan): level is JenjangKeahlian =>
  level.startsWith("ahli-");

const known = (post: Jabatan, basis: Basis): LabelReading => read([post], basis);

function read(posts: readonly Jabatan[], { grade, cite }: Basis): LabelReading {
  const [post] = posts;
  if (post === undefined) return { status: "unknown" };
  return posts.length === 1 ? { status: "known", post, grade, cite } : { status: "ambiguous", posts, grade, cite };
}

function withoutPrefix(text: string, prefixes: readonly string[]): string {
  const prefix = prefixes.find((known) => text.startsWith(known));
  return prefix === undefined ? text : text.slice(prefix.length);
}
