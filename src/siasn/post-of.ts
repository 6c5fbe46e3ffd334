import { type Jabatan, JENJANG_MANAJERIAL, type JenjangManajerial } from "../asn/jabatan.js";
import { jabatanFromLabel, type LabelReading } from "../asn/jabatan-from-label.js";
import type { SiasnKind } from "./fields.js";
import { codeMeaning, codesOf, labelsOf, meaningIn } from "./labels.js";
import { contradiction } from "./log.js";
import { siasnCodes, siasnLabels } from "./rules/codes.js";
import type { Source } from "./source.js";

/** The kind of a post in the SIASN. */
export type SiasnPostKind = "struktural" | "fungsional" | "pelaksana";

/** What a record says of a post, in its own words. */
export interface PostWords {
  readonly kind: SiasnPostKind | undefined;
  readonly name: string | undefined;
  /** The name of a functional post. */
  readonly functional?: string | undefined;
  /** The name of a post that carries out. */
  readonly general?: string | undefined;
  readonly eselon?: string | undefined;
  /** 1 to 5 */
  readonly eselonLevel?: string | undefined;
  /** The level of the post in words. */
  readonly level?: string | undefined;
}

/** The fields in which the words stood. */
export type PostFields = Readonly<Partial<Record<keyof PostWords, string>>>;

const KIND_CODES = /* @__PURE__ */ codesOf<SiasnPostKind>(siasnCodes.postKinds);
const KIND_LABELS = /* @__PURE__ */ labelsOf<SiasnPostKind>(siasnLabels.postKinds);

/** The kind of a post, by its code or its label; nothing if they contradict each other. */
export function postKindOf<K extends SiasnKind>(
  source: Source<K>,
  code: readonly [field: string, value: string | undefined],
  label: readonly [field: string, value: string | undefined],
): SiasnPostKind | undefined {
  const [field, value] = label;
  const byLabel = meaningIn(value, [KIND_LABELS], source);
  // Some records have the code where others have the label.
  const asCode = byLabel ?? codeMeaning(source, field, value, KIND_CODES);
  const byCode = codeMeaning(source, code[0], code[1], KIND_CODES);
  if (byCode !== undefined && asCode !== undefined && byCode !== asCode) {
    source.log.warnings.push(contradiction([...source.path, field], [code[0]]));
    return undefined;
  }
  return byCode ?? asCode;
}

/** The post that a record describes. Nothing is guessed: a post without a level that is known is none. */
export function postOf<K extends SiasnKind>(
  source: Source<K>,
  words: PostWords,
  fields: PostFields,
): Jabatan | undefined {
  switch (words.kind) {
    case "pelaksana": {
      const own = words.general ?? words.name;
      return { kind: "pelaksana", ...(own !== undefined && { name: own }) };
    }
    case "struktural":
      return structuralPost(source, words, fields);
    case "fungsional":
      return words.functional === undefined
        ? functionalPost(source, [fields.name, words.name], words, fields)
        : functionalPost(source, [fields.functional, words.functional], words, fields);
    case undefined:
      return undefined;
  }
}

type LeadingKind = JenjangManajerial | "pelaksana";

const ROMAN: Readonly<Record<string, string>> = { "1": "I", "2": "II", "3": "III", "4": "IV", "5": "V" };

/** What all the words agree on: the level, the echelon, and the level of the echelon. */
function structuralPost<K extends SiasnKind>(
  source: Source<K>,
  { name, eselon, eselonLevel, level }: PostWords,
  fields: PostFields,
): Jabatan | undefined {
  const said = [
    leadingKinds(source, fields.level, level, level),
    leadingKinds(source, fields.eselon, eselon, eselon && `Eselon ${eselon}`),
    leadingKinds(
      source,
      fields.eselonLevel,
      eselonLevel,
      eselonLevel && `Eselon ${Object.hasOwn(ROMAN, eselonLevel) ? (ROMAN[eselonLevel] ?? "") : eselonLevel}`,
    ),
  ].filter((kinds) => kinds.length > 0);
  const [first = [], ...others] = said;
  const common = first.filter((kind) => others.every((kinds) => kinds.includes(kind)));
  if (first.length > 0 && common.length === 0) {
    const [path = "", ...rest] = [fields.level, fields.eselon, fields.eselonLevel].filter((one) => one !== undefined);
    source.log.warnings.push(contradiction([...source.path, path], rest));
  }
  const [kind] = common;
  if (kind === undefined || common.length > 1) return undefined;
  return { kind, ...(name !== undefined && { name }) };
}

const LEADING: readonly LeadingKind[] = [...JENJANG_MANAJERIAL, "pelaksana"];

function leadingKinds<K extends SiasnKind>(
  source: Source<K>,
  field: string | undefined,
  raw: string | undefined,
  label: string | undefined,
): LeadingKind[] {
  if (field === undefined || raw === undefined || label === undefined) return [];
  const reading = jabatanFromLabel(label);
  const posts = postsOf(reading).map(({ kind }) => kind);
  const kinds = LEADING.filter((kind) => posts.includes(kind));
  if (kinds.length === 0) source.log.unrecognised.push({ path: [...source.path, field], value: raw });
  else believe(source, reading);
  return kinds;
}

function postsOf(reading: LabelReading): readonly Jabatan[] {
  if (reading.status === "known") return [reading.post];
  return reading.status === "ambiguous" ? reading.posts : [];
}

function believe<K extends SiasnKind>({ log }: Source<K>, reading: LabelReading): void {
  // The citations of a label are the same object whenever they are the same.
  if (reading.status !== "unknown") log.figures.add({ grade: reading.grade, cite: reading.cite });
}

type Functional = Extract<Jabatan, { readonly kind: "fungsional" }>;

const isFunctional = (post: Jabatan): post is Functional => post.kind === "fungsional";

/** The functional post of a name, or of a name and the level beside it. A name that may mean two posts means this kind. */
function functionalPost<K extends SiasnKind>(
  source: Source<K>,
  [field = "", name]: readonly [field: string | undefined, name: string | undefined],
  { level }: PostWords,
  fields: PostFields,
): Jabatan | undefined {
  if (name === undefined) return undefined;
  const byName = jabatanFromLabel(name);
  const [own] = postsOf(byName).filter(isFunctional);
  const beside = level === undefined ? undefined : jabatanFromLabel(level);
  const besideLevel = beside?.status === "known" && isFunctional(beside.post) ? beside.post.level : undefined;
  if (own?.level !== undefined && besideLevel !== undefined && own.level !== besideLevel) {
    source.log.warnings.push(contradiction([...source.path, field], [fields.level ?? ""]));
    return undefined;
  }
  const together = own?.level === undefined && besideLevel !== undefined ? `${name} ${level ?? ""}` : name;
  const reading = together === name ? byName : jabatanFromLabel(together);
  const post = reading.status === "known" && isFunctional(reading.post) ? reading.post : own;
  if (post === undefined) {
    source.log.unrecognised.push({ path: [...source.path, field], value: name });
    return undefined;
  }
  believe(source, reading.status === "unknown" ? byName : reading);
  return { ...post, name };
}
