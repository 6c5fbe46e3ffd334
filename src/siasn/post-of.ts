import { type Jabatan, JENJANG_MANAJERIAL, type JenjangManajerial } from "../asn/jabatan.js";
import { jabatanFromLabel } from "../asn/jabatan-from-label.js";
import type { Basis } from "../core/citations.js";
import type { SiasnKind } from "./fields.js";
import { codeMeaning, codesOf, labelsOf, meaningIn } from "./labels.js";
import { contradiction } from "./log.js";
import { siasnCodes, siasnLabels } from "./rules/codes.js";
import { siasnFields } from "./siasn-fields.js";
import type { Source } from "./source.js";

/** The kind of a post in the SIASN. */
export type SiasnPostKind = "struktural" | "fungsional" | "pelaksana";

/** A field, and what stands in it. */
export type Word = readonly [field: string, text: string | undefined];

/** What a record says of a post, in its own words. */
export interface PostWords {
  readonly kind: SiasnPostKind | undefined;
  readonly name: Word;
  /** The name of a functional post. */
  readonly functional: Word;
  /** The name of a post that carries out. */
  readonly general: Word;
  readonly eselon: Word;
  /** 1 to 5 */
  readonly eselonLevel: Word;
  /** The level of the post in words. */
  readonly level: Word;
}

const KIND_CODES = /* @__PURE__ */ codesOf<SiasnPostKind>(siasnCodes.postKinds);
const KIND_LABELS = /* @__PURE__ */ labelsOf<SiasnPostKind>(siasnLabels.postKinds);

/** The kind of a post, by its code or its label; nothing if they contradict each other. */
export function postKindOf<K extends SiasnKind>(
  source: Source<K>,
  [codeField, code]: Word,
  [labelField, label]: Word,
): SiasnPostKind | undefined {
  // Some records have the code where others have the label.
  const byLabel = meaningIn(label, [KIND_LABELS], source) ?? codeMeaning(source, labelField, label, KIND_CODES);
  const byCode = codeMeaning(source, codeField, code, KIND_CODES);
  if (byCode !== undefined && byLabel !== undefined && byCode !== byLabel) {
    source.log.warnings.push(contradiction([...source.path, labelField], [codeField]));
    return undefined;
  }
  return byCode ?? byLabel;
}

/** The post that a record describes. Nothing is guessed: a post without a level that is known is none. */
export function postOf<K extends SiasnKind>(source: Source<K>, words: PostWords): Jabatan | undefined {
  const { kind, name, functional, general } = words;
  switch (kind) {
    case "pelaksana":
      return { kind, ...nameOf(general[1] ?? name[1]) };
    case "struktural":
      return structuralPost(source, words);
    case "fungsional":
      return functionalPost(source, functional[1] === undefined ? name : functional, words.level);
    case undefined:
      return undefined;
  }
}

const nameOf = (name: string | undefined): { readonly name?: string } => (name === undefined ? {} : { name });

type LeadingKind = JenjangManajerial | "pelaksana";

const LEADING: readonly LeadingKind[] = [...JENJANG_MANAJERIAL, "pelaksana"];

const ROMAN: ReadonlyMap<string, string> = new Map([
  ["1", "I"],
  ["2", "II"],
  ["3", "III"],
  ["4", "IV"],
  ["5", "V"],
]);

/** What all the words agree on: the level, the echelon, and the level of the echelon. */
function structuralPost<K extends SiasnKind>(
  source: Source<K>,
  { name, eselon, eselonLevel, level }: PostWords,
): Jabatan | undefined {
  const said = [
    leadingKinds(source, level, (text) => text),
    leadingKinds(source, eselon, (text) => `Eselon ${text}`),
    leadingKinds(source, eselonLevel, (text) => `Eselon ${ROMAN.get(text) ?? text}`),
  ].filter(({ kinds }) => kinds.length > 0);
  const [first, ...others] = said;
  if (first === undefined) return undefined;
  const common = first.kinds.filter((kind) => others.every(({ kinds }) => kinds.includes(kind)));
  const [kind] = common;
  if (kind === undefined) {
    source.log.warnings.push(
      contradiction(
        [...source.path, first.field],
        others.map(({ field }) => field),
      ),
    );
  }
  return kind === undefined || common.length > 1 ? undefined : { kind, ...nameOf(name[1]) };
}

function leadingKinds<K extends SiasnKind>(
  source: Source<K>,
  [field, text]: Word,
  label: (text: string) => string,
): { readonly field: string; readonly kinds: readonly LeadingKind[] } {
  if (text === undefined) return { field, kinds: [] };
  const { posts, basis } = meaningOf(label(text));
  const kinds = LEADING.filter((kind) => posts.some((post) => post.kind === kind));
  if (kinds.length === 0) source.log.unrecognised.push({ path: [...source.path, field], value: text });
  else source.log.figures.add(basis);
  return { field, kinds };
}

/** The posts that a label may mean, and what says so. */
interface Meaning {
  readonly posts: readonly Jabatan[];
  readonly basis: Basis;
}

const MEANS_NOTHING: Meaning = { posts: [], basis: siasnFields };

function meaningOf(label: string): Meaning {
  const reading = jabatanFromLabel(label);
  if (reading.status === "unknown") return MEANS_NOTHING;
  const { grade, cite } = reading;
  return { posts: reading.status === "known" ? [reading.post] : reading.posts, basis: { grade, cite } };
}

type Functional = Extract<Jabatan, { readonly kind: "fungsional" }>;

const isFunctional = (post: Jabatan): post is Functional => post.kind === "fungsional";

/** The functional post of a label. A label that may mean two kinds of post means this one. */
const functionalIn = ({ posts }: Meaning): Functional | undefined => posts.find(isFunctional);

/** The functional post of a name, or of a name and the level beside it. */
function functionalPost<K extends SiasnKind>(
  source: Source<K>,
  [field, name]: Word,
  [levelField, level]: Word,
): Jabatan | undefined {
  if (name === undefined) return undefined;
  const byName = meaningOf(name);
  const own = functionalIn(byName);
  const beside = level === undefined ? undefined : levelIn(level);
  if (own?.level !== undefined && beside !== undefined && own.level !== beside) {
    source.log.warnings.push(contradiction([...source.path, field], [levelField]));
    return undefined;
  }
  const isEnough = own?.level !== undefined || level === undefined || beside === undefined;
  const together = isEnough ? byName : meaningOf(`${name} ${level}`);
  const meaning = functionalIn(together) === undefined ? byName : together;
  const post = functionalIn(meaning);
  if (post === undefined) {
    source.log.unrecognised.push({ path: [...source.path, field], value: name });
    return undefined;
  }
  source.log.figures.add(meaning.basis);
  return { ...post, name };
}

/** The level of functional posts that a label means, and no other post. */
function levelIn(label: string): string | undefined {
  const meaning = meaningOf(label);
  return meaning.posts.length === 1 ? functionalIn(meaning)?.level : undefined;
}
