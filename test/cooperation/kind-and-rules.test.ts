import fc from "fast-check";
import {
  COOPERATION_KINDS,
  cooperation2018,
  type CooperationKind,
  cooperationKindOf,
  type DprdFacts,
  instrumentsNeeded,
  needsDprdApproval,
  type PartyBody,
} from "sistem-merit/cooperation";
import { describe, expect, it } from "vitest";
import { found, survivesJson, untyped } from "../core/support.js";
import { ABROAD, CAMPUS, JABAR, KASN, SISTER_CITY, SULTENG } from "./fixtures.js";

const MINISTRY = { kind: "kementerian", name: "Kementerian Contoh" } as const;
const KOTA = { kind: "kota", code: "32.78", name: "Kota Tasikmalaya" } as const;
const BOTH = ["ksdd-wajib", "ksdd-sukarela"] as const;

describe("the legal kind by the parties", () => {
  // Bordering, across the border (undefined: not known), possible kinds.
  it.each([
    [true, true, ["ksdd-wajib"]],
    [true, false, ["ksdd-sukarela"]],
    [true, undefined, BOTH],
    [false, true, ["ksdd-sukarela"]],
    [false, false, ["ksdd-sukarela"]],
    [false, undefined, ["ksdd-sukarela"]],
    [undefined, true, BOTH],
    [undefined, false, ["ksdd-sukarela"]],
    [undefined, undefined, BOTH],
  ] as const)("regions: bordering %s, across the border %s: %j", (bordering, crossBorder, kinds) => {
    expect(cooperationKindOf([JABAR, SULTENG], { bordering, crossBorder }).kinds).toEqual(kinds);
  });

  it.each([
    ["a region and a central body", [JABAR, KASN], ["sinergi"]],
    ["a kota and a ministry", [KOTA, MINISTRY], ["sinergi"]],
    ["two regions and a central body", [JABAR, SULTENG, KASN], ["sinergi"]],
    ["a region and a third party", [JABAR, CAMPUS], ["ksdpk"]],
    ["a region and a local government abroad", [JABAR, SISTER_CITY], ["ksdpl"]],
    ["a region and an institution abroad", [JABAR, ABROAD], ["ksdll"]],
    ["a provinsi and a kota", [JABAR, KOTA], BOTH],
    ["two central bodies", [KASN, MINISTRY], []],
    ["a central body and a third party", [KASN, CAMPUS], []],
    ["a region, a central body and a third party", [JABAR, KASN, CAMPUS], []],
    ["one region", [JABAR], []],
    ["nobody", [], []],
  ] as const)("%s", (_, bodies: readonly PartyBody[], kinds) => {
    const reading = cooperationKindOf(bodies);
    expect(reading.kinds).toEqual(kinds);
    expect(survivesJson(reading)).toBe(true);
  });

  it.each([
    [[JABAR], "kurang dari dua pihak", "fewer than two parties"],
    [[KASN, CAMPUS], "tidak ada daerah di antara para pihak", "no region among the parties"],
    [[JABAR, KASN, CAMPUS], "mitra daerah dari lebih dari satu golongan", "partners of a region of more than one sort"],
    [
      [JABAR, SULTENG],
      "daerah dengan daerah; wajib atau sukarela bergantung pada batas dan urusannya",
      "region with region; whether mandatory or voluntary depends on the border and the matter",
    ],
    [[JABAR, KASN], "daerah dengan pemerintah pusat", "region with the central government"],
    [[JABAR, CAMPUS], "daerah dengan pihak ketiga", "region with a third party"],
    [[JABAR, SISTER_CITY], "daerah dengan pemerintah daerah di luar negeri", "region with a local government abroad"],
    [[JABAR, ABROAD], "daerah dengan lembaga di luar negeri", "region with an institution abroad"],
  ] as const)("is said with its reason, in both languages: %j", (bodies: readonly PartyBody[], id, en) => {
    expect(cooperationKindOf(bodies).reason).toEqual({ id, en });
  });

  it.each([
    [
      { bordering: true, crossBorder: true },
      "daerah yang berbatasan, untuk urusan lintas daerah yang lebih efisien dikelola bersama",
      "regions that border each other, on a matter across the border that is better managed together",
    ],
    [
      { bordering: false },
      "daerah dengan daerah, tidak berbatasan atau bukan urusan lintas daerah",
      "region with region, not bordering or not on a matter across the border",
    ],
  ])("of regions is said with what is known of the border: %j", (border, id, en) => {
    expect(cooperationKindOf([JABAR, SULTENG], border).reason).toEqual({ id, en });
  });

  it("KSDD is official, Sinergi and KSDLL secondary, KSDPK and KSDPL read in the regulation", () => {
    const gradeOf = (body: PartyBody) => cooperationKindOf([JABAR, body]).grade;
    expect([SULTENG, KASN, ABROAD, CAMPUS, SISTER_CITY].map(gradeOf)).toEqual([
      "official",
      "secondary",
      "secondary",
      "regulation",
      "regulation",
    ]);
  });

  it("names the sources of the definition, of the parties' levels, and of the kinds that have such partners", () => {
    expect(cooperationKindOf([JABAR, SULTENG]).cite).toEqual([
      { source: "pp-28-2018", article: "Pasal 1 angka 1" },
      { source: "perbkn-7-2023", article: "Pasal 1" },
      { source: "pp-28-2018", article: "Pasal 1 angka 2" },
      { source: "bandung-ksdd" },
      { source: "paparan-permendagri-22-2020" },
      { source: "indovoices-16760" },
    ]);
  });

  it.each([
    [KASN, "sinergi"],
    [CAMPUS, "ksdpk"],
    [SISTER_CITY, "ksdpl"],
    [ABROAD, "ksdll"],
  ] as const)("with %o no border decides: %s", (body, kind) => {
    for (const known of [true, false]) {
      expect(cooperationKindOf([JABAR, body], { bordering: known, crossBorder: known }).kinds).toEqual([kind]);
    }
  });

  it("a floor of the grade is kept", () => {
    expect(cooperationKindOf([JABAR, SULTENG], {}, { minimumGrade: "official" }).kinds).toEqual(BOTH);
    expect(found(() => cooperationKindOf([JABAR, KASN], {}, { minimumGrade: "official" }))).toEqual([
      "kinds: grade-below-minimum",
    ]);
  });

  it("the order of the parties plays no part", () => {
    const bodies = fc.array(fc.constantFrom<PartyBody>(JABAR, SULTENG, KOTA, KASN, CAMPUS, SISTER_CITY, ABROAD), {
      maxLength: 5,
    });
    fc.assert(
      fc.property(
        bodies.chain((all) => fc.tuple(fc.constant(all), fc.shuffledSubarray(all, { minLength: all.length }))),
        ([all, shuffled]) => {
          const [one, other] = [cooperationKindOf(all), cooperationKindOf(shuffled)];
          expect([other.kinds, other.reason, other.grade]).toEqual([one.kinds, one.reason, one.grade]);
        },
      ),
    );
  });

  it("finds everything that is wrong at once", () => {
    const bodies = [
      { kind: "pihak-ketiga", name: " " },
      { kind: "dinas", name: 1 },
      7,
      { kind: "kota", code: "32", name: "K" },
    ];
    expect(found(() => cooperationKindOf(untyped(bodies), untyped({ bordering: "ya", dekat: 1 }), untyped(1)))).toEqual(
      [
        "bodies.0.name: missing",
        "bodies.1.kind: not-one-of",
        "bodies.1.name: not-text",
        "bodies.2: not-an-object",
        "bodies.3.code: not-a-region-code",
        "border.dekat: unknown-key",
        "border.bordering: not-one-of",
        "options: not-an-object",
      ],
    );
  });

  it("an unknown kind of body is told all ten that there are", () => {
    const [issue] = issuesFor({ kind: "dinas", name: "Dinas Contoh" });
    expect(issue?.params["expected"]).toEqual([
      "kementerian",
      "lpnk",
      "lembaga-negara",
      "lns",
      "provinsi",
      "kabupaten",
      "kota",
      "pihak-ketiga",
      "daerah-luar-negeri",
      "lembaga-luar-negeri",
    ]);
  });
});

function issuesFor(body: unknown) {
  try {
    cooperationKindOf([JABAR, untyped(body)]);
  } catch (error) {
    return (error as { issues: readonly { readonly params: Record<string, unknown> }[] }).issues;
  }
  throw new Error("a MeritError was expected");
}

// Kind, burdens, funded (undefined: not known), needed, because or missing.
type DprdRow = readonly [
  CooperationKind,
  boolean | undefined,
  boolean | undefined,
  boolean | "unknown",
  readonly string[],
];
const KSDD: readonly (readonly [boolean | undefined, boolean | undefined, boolean | "unknown", readonly string[]])[] = [
  [true, true, true, ["burdens-public-and-region"]],
  [true, false, true, ["burdens-public-and-region", "not-in-current-apbd"]],
  [true, undefined, true, ["burdens-public-and-region"]],
  [false, true, false, []],
  [false, false, true, ["not-in-current-apbd"]],
  [false, undefined, "unknown", ["fundedInCurrentApbd"]],
  [undefined, true, "unknown", ["burdensPublicAndRegion"]],
  [undefined, false, true, ["not-in-current-apbd"]],
  [undefined, undefined, "unknown", ["burdensPublicAndRegion", "fundedInCurrentApbd"]],
];
const FACTS = [true, false, undefined] as const;
const APPROVAL: readonly DprdRow[] = [
  ...KSDD.map((row): DprdRow => ["ksdd-wajib", ...row]),
  ...KSDD.map((row): DprdRow => ["ksdd-sukarela", ...row]),
  ...FACTS.flatMap((funded): DprdRow[] => [
    ["ksdpk", true, funded, true, ["burdens-public-and-region"]],
    ["ksdpk", false, funded, "unknown", []],
    ["ksdpk", undefined, funded, "unknown", ["burdensPublicAndRegion"]],
  ]),
  ...FACTS.flatMap((burdens) =>
    FACTS.flatMap((funded): DprdRow[] => [
      ["ksdpl", burdens, funded, true, ["partner-abroad"]],
      ["ksdll", burdens, funded, true, ["partner-abroad"]],
      ["sinergi", burdens, funded, "unknown", []],
    ]),
  ),
];

describe("whether the DPRD must approve", () => {
  it.each(APPROVAL)(
    "%s, burdens %s, funded %s: %s %j",
    (kind, burdensPublicAndRegion, fundedInCurrentApbd, needed, list) => {
      const approval = needsDprdApproval(kind, { burdensPublicAndRegion, fundedInCurrentApbd });
      expect(approval.needed).toBe(needed);
      expect(approval.needed === "unknown" ? approval.missing : approval.because).toEqual(list);
      expect(survivesJson(approval)).toBe(true);
    },
  );

  it.each([
    ["ksdd-sukarela", { fundedInCurrentApbd: false }, "perlu persetujuan DPRD", "the DPRD must approve"],
    [
      "ksdd-sukarela",
      { burdensPublicAndRegion: false, fundedInCurrentApbd: true },
      "tidak perlu persetujuan DPRD",
      "the DPRD need not approve",
    ],
    ["ksdd-sukarela", {}, "faktanya belum lengkap", "facts are missing"],
    ["sinergi", {}, "aturannya tidak diketahui", "the rule is not known"],
  ] as const)("%s, %j: said in both languages", (kind, facts: DprdFacts, id, en) => {
    expect(needsDprdApproval(kind, facts).reason).toEqual({ id, en });
  });

  it("the table above holds every kind with every fact", () => {
    expect(new Set(APPROVAL.map(([kind, burdens, funded]) => `${kind} ${burdens} ${funded}`)).size).toBe(6 * 9);
  });

  it("is official where a source says so, our reading where none does, secondary abroad", () => {
    const gradeOf = (kind: CooperationKind, facts: DprdFacts): unknown => {
      const approval = needsDprdApproval(kind, facts);
      return approval.needed === "unknown" ? "grade" in approval : approval.grade;
    };
    expect(gradeOf("ksdd-sukarela", { burdensPublicAndRegion: true })).toBe("official");
    expect(gradeOf("ksdd-sukarela", { fundedInCurrentApbd: false })).toBe("official");
    expect(gradeOf("ksdd-sukarela", { burdensPublicAndRegion: false, fundedInCurrentApbd: true })).toBe(
      "interpretation",
    );
    expect(gradeOf("ksdpk", { burdensPublicAndRegion: true })).toBe("official");
    expect(gradeOf("ksdpl", {})).toBe("secondary");
    expect(gradeOf("sinergi", {})).toBe(false);
  });

  it("what is unknown cites the rules that ask", () => {
    const cited = (kind: CooperationKind) => needsDprdApproval(kind, {}).cite.map(({ source }) => source);
    expect(cited("ksdd-sukarela")).toEqual(["bandung-ksdd", "scribd-589808821", "indovoices-16760"]);
    expect(cited("ksdpk")).toEqual(["scribd-589808821"]);
    expect(cited("sinergi")).toEqual([]);
  });

  it("what is not needed cites the rules that ask, after the one that says so", () => {
    const { cite } = needsDprdApproval("ksdd-wajib", { burdensPublicAndRegion: false, fundedInCurrentApbd: true });
    expect(cite.map(({ source }) => source)).toEqual([
      "bandung-ksdd",
      "0041-who-signs-and-who-approves",
      "scribd-589808821",
      "indovoices-16760",
    ]);
  });

  it("a floor of the grade is kept; what is unknown rests on nothing", () => {
    const floor = { minimumGrade: "official" } as const;
    const free = { burdensPublicAndRegion: false, fundedInCurrentApbd: true };
    expect(needsDprdApproval("ksdd-sukarela", { burdensPublicAndRegion: true }, floor).needed).toBe(true);
    expect(found(() => needsDprdApproval("ksdd-sukarela", free, floor))).toEqual(["needed: grade-below-minimum"]);
    expect(needsDprdApproval("ksdd-sukarela", {}, floor).needed).toBe("unknown");
  });

  it("finds everything that is wrong at once", () => {
    const facts = { burdensPublicAndRegion: "ya", approvedOn: "2027-01-01" };
    expect(found(() => needsDprdApproval(untyped("mou"), untyped(facts), untyped({ minimumGrade: "resmi" })))).toEqual([
      "kind: not-one-of",
      "facts.approvedOn: unknown-key",
      "facts.burdensPublicAndRegion: not-one-of",
      "options.minimumGrade: not-one-of",
    ]);
    expect(found(() => needsDprdApproval("ksdpk", untyped({ approvedOn: "2027-01-01" })))).toEqual([
      "facts.approvedOn: unknown-key",
    ]);
  });
});

const POWER = ["sekretaris-daerah", "kepala-perangkat-daerah", "pejabat-perangkat-daerah"];
const PAIR = [
  ["kesepakatan-bersama", ["kepala-daerah"], [], false],
  ["perjanjian-kerja-sama", ["kepala-daerah"], POWER, false],
] as const;

describe("the manuscripts of a kind", () => {
  it.each([
    ["ksdd-wajib", PAIR],
    ["ksdd-sukarela", PAIR],
    ["ksdpk", PAIR],
    ["sinergi", [["nota-kesepakatan", ["kepala-daerah"], [], true]]],
  ] as const)("%s", (kind, rows) => {
    const needed = instrumentsNeeded(kind);
    expect(
      needed.status === "known" &&
        needed.instruments.map(({ id, signers, withPower, actionPlan }) => [id, signers, withPower, actionPlan]),
    ).toEqual(rows);
    expect(survivesJson(needed)).toBe(true);
  });

  it.each(["ksdpl", "ksdll"] as const)("%s: not known", (kind) => {
    expect(instrumentsNeeded(kind)).toEqual({ status: "unknown", kind });
  });

  it("rest on our reading where the regional secretary may sign, and on others' reports elsewhere", () => {
    const [ksdd, sinergi] = [instrumentsNeeded("ksdd-wajib"), instrumentsNeeded("sinergi")];
    expect(ksdd.status === "known" && ksdd.grade).toBe("interpretation");
    expect(sinergi.status === "known" && sinergi.grade).toBe("secondary");
  });

  it("an unknown kind is refused", () => {
    expect(found(() => instrumentsNeeded(untyped("MoU")))).toEqual(["kind: not-one-of"]);
  });
});

describe("the rules of PP 28/2018, figure by figure", () => {
  type Figure = { readonly value: unknown; readonly grade: string } | undefined;
  const shown = (figure: Figure) => figure && [figure.value, figure.grade];

  it.each([
    ["ksdd-wajib", ["daerah", "regulation"], [true, "official"]],
    ["ksdd-sukarela", ["daerah", "regulation"], undefined],
    ["ksdpk", ["pihak-ketiga", "regulation"], undefined],
    ["ksdpl", ["daerah-luar-negeri", "regulation"], undefined],
    ["ksdll", ["lembaga-luar-negeri", "secondary"], undefined],
    ["sinergi", ["pusat", "secondary"], undefined],
  ] as const)("%s: with whom, and whether across a border alone", (kind, partner, acrossBorder) => {
    const rule = cooperation2018.kinds[kind];
    expect([shown(rule.partner), shown(rule.acrossBorder)]).toEqual([partner, acrossBorder]);
  });

  it.each([
    ["ksdd-wajib", "secondary", [true, "regulation"], "official"],
    ["ksdd-sukarela", "secondary", [true, "regulation"], "official"],
    ["ksdpk", "secondary", [true, "regulation"], undefined],
    ["ksdpl", undefined, undefined, undefined],
    ["ksdll", undefined, undefined, undefined],
    ["sinergi", "secondary", undefined, undefined],
  ] as const)("%s: manuscripts, authority and limits", (kind, instruments, authority, limits) => {
    const rule = cooperation2018.kinds[kind];
    expect([rule.instruments?.grade, shown(rule.withinAuthority), rule.limits?.grade]).toEqual([
      instruments,
      authority,
      limits,
    ]);
  });

  it("names every kind, and reads what it infers as such", () => {
    expect(Object.keys(cooperation2018.kinds)).toEqual([...COOPERATION_KINDS]);
    const { approvalBy, powerBy, officeOfParty, definition } = cooperation2018;
    expect([approvalBy, powerBy, officeOfParty].map(({ grade }) => grade)).toEqual(Array(3).fill("interpretation"));
    expect([approvalBy.value, powerBy.value]).toEqual(["tanggal-naskah-terakhir", "tanggal-tanda-tangan"]);
    expect(definition.grade).toBe("regulation");
  });

  it("the articles are those that the sources name", () => {
    const articles = new Set(JSON.stringify(cooperation2018).match(/Pasal [^"]+/g));
    expect([...articles].sort()).toEqual([
      "Pasal 1",
      "Pasal 1 angka 1",
      "Pasal 1 angka 2",
      "Pasal 1 angka 3",
      "Pasal 2 ayat (2)",
      "Pasal 46",
    ]);
  });
});
