import { type Basis, basisOf, type Citation, type Grade } from "../core/citations.js";
import type { Issue } from "../core/issues.js";
import { MeritError } from "../core/merit-error.js";
import { assertGrade, type GradeOptions, readGradeOptions } from "../core/minimum-grade.js";
import { listOf } from "../core/readers.js";
import type { Text } from "../core/text.js";
import { instansiKinds } from "../instansi/rules/perbkn-7-2023.js";
import type { BorderFacts, PartyBody } from "./agreement.js";
import { COOPERATION_KINDS, type CooperationKind, type PartySide } from "./cooperation-rules.js";
import { MOST, readBody, readBorderFacts } from "./read-agreement.js";
import { cooperation2018 } from "./rules/pp-28-2018.js";

/** Which legal kinds some parties can have. */
export interface CooperationKindReading {
  /** One kind; two, if the facts of the border are not known; none, if no kind has such parties. */
  readonly kinds: readonly CooperationKind[];
  readonly reason: Text;
  /** The weakest grade that the reading rests on. */
  readonly grade: Grade;
  readonly cite: readonly Citation[];
}

/**
 * The legal kind of a cooperation, by its parties: what the press calls it plays no part.
 *
 * Regions among themselves are KSDD. It is mandatory if they border each other and the matter crosses the border and is
 * better managed together; it is voluntary if one of these is not so; as long as that is not known, both are possible.
 *
 * Source: PP 28/2018, Pasal 1; Kota Bandung and slides on Permendagri 22/2020 (mandatory and voluntary); Kompasiana and
 * the portal of Kota Yogyakarta (Sinergi).
 *
 * @param bodies the parties, two or more
 * @param border whether the regions border each other, and whether the matter crosses the border
 * @param options `minimumGrade`: the weakest grade that is accepted
 * @throws MeritError with every issue: `not-a-list`, `not-an-object`, `missing`, `unknown-key`, `not-one-of`, `not-text`,
 * `not-a-region-code`, `grade-below-minimum`
 *
 * @example
 * ```ts
 * import { cooperationKindOf } from "sistem-merit/cooperation";
 *
 * const jabar = { kind: "provinsi", code: "32", name: "Provinsi Jawa Barat" } as const;
 * const sulteng = { kind: "provinsi", code: "72", name: "Provinsi Sulawesi Tengah" } as const;
 *
 * cooperationKindOf([jabar, sulteng], { bordering: false }).kinds; // → ["ksdd-sukarela"]
 * cooperationKindOf([jabar, sulteng]).kinds; // → ["ksdd-wajib", "ksdd-sukarela"]
 * cooperationKindOf([jabar, { kind: "lns", name: "Komisi Aparatur Sipil Negara" }]).kinds; // → ["sinergi"]
 * ```
 */
export function cooperationKindOf(
  bodies: readonly PartyBody[],
  border: BorderFacts = {},
  options?: GradeOptions,
): CooperationKindReading {
  const issues: Issue[] = [];
  const read = listOf(readBody, MOST)(bodies, ["bodies"], issues);
  const facts = readBorderFacts(border, ["border"], issues);
  const minimum = readGradeOptions(options, issues);
  if (read === undefined || facts === undefined || issues.length > 0) throw new MeritError(issues);
  const reading = kindsOf(read, facts);
  assertGrade(minimum, [[["kinds"], reading]]);
  return reading;
}

/** {@link cooperationKindOf} for what has been read. */
export function kindsOf(bodies: readonly PartyBody[], border: BorderFacts): CooperationKindReading {
  const { definition, kinds } = cooperation2018;
  const sides = bodies.map(sideOf);
  const levels = sides.map(({ basis }) => basis);
  const none = (reason: Text): CooperationKindReading => ({ kinds: [], reason, ...basisOf(definition, ...levels) });
  if (sides.length < 2) return none(REASONS.few);
  const partners = [...new Set(sides.map(({ side }) => side).filter((side) => side !== "daerah"))];
  const [partner = "daerah", second] = partners;
  if (!sides.some(({ side }) => side === "daerah")) return none(REASONS.noRegion);
  if (second !== undefined) return none(REASONS.mixed);
  const ofPartner = COOPERATION_KINDS.filter((kind) => kinds[kind].partner.value === partner);
  const found = ofPartner.filter((kind) => isPossible(kinds[kind].acrossBorder !== undefined, ofPartner, border));
  return {
    kinds: found,
    reason: partner === "daerah" ? REASONS[borderReason(border)] : REASONS[partner],
    ...basisOf(definition, ...levels, ...ofPartner.flatMap((kind) => [kinds[kind].partner, kinds[kind].acrossBorder])),
  };
}

/** Mandatory and voluntary exclude each other; where there is one kind alone, no border decides. */
function isPossible(isAcrossBorder: boolean, kinds: readonly CooperationKind[], border: BorderFacts): boolean {
  if (kinds.length === 1) return true;
  const reason = borderReason(border);
  return reason === "open" || (reason === "across") === isAcrossBorder;
}

function borderReason({ bordering, crossBorder }: BorderFacts): "across" | "within" | "open" {
  if (bordering === false || crossBorder === false) return "within";
  return bordering && crossBorder ? "across" : "open";
}

/** On which side a body stands, and who says so. */
export function sideOf(body: PartyBody): { readonly side: PartySide; readonly basis: Basis | undefined } {
  switch (body.kind) {
    case "pihak-ketiga":
    case "daerah-luar-negeri":
    case "lembaga-luar-negeri":
      return { side: body.kind, basis: undefined };
    default: {
      const { level } = instansiKinds[body.kind];
      return { side: level.value, basis: level };
    }
  }
}

const REASONS = {
  few: { id: "kurang dari dua pihak", en: "fewer than two parties" },
  noRegion: { id: "tidak ada daerah di antara para pihak", en: "no region among the parties" },
  mixed: { id: "mitra daerah dari lebih dari satu golongan", en: "partners of a region of more than one sort" },
  across: {
    id: "daerah yang berbatasan, untuk urusan lintas daerah yang lebih efisien dikelola bersama",
    en: "regions that border each other, on a matter across the border that is better managed together",
  },
  within: {
    id: "daerah dengan daerah, tidak berbatasan atau bukan urusan lintas daerah",
    en: "region with region, not bordering or not on a matter across the border",
  },
  open: {
    id: "daerah dengan daerah; wajib atau sukarela bergantung pada batas dan urusannya",
    en: "region with region; whether mandatory or voluntary depends on the border and the matter",
  },
  pusat: { id: "daerah dengan pemerintah pusat", en: "region with the central government" },
  "pihak-ketiga": { id: "daerah dengan pihak ketiga", en: "region with a third party" },
  "daerah-luar-negeri": {
    id: "daerah dengan pemerintah daerah di luar negeri",
    en: "region with a local government abroad",
  },
  "lembaga-luar-negeri": { id: "daerah dengan lembaga di luar negeri", en: "region with an institution abroad" },
} as const satisfies Readonly<Record<string, Text>>;
