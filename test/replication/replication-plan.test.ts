import fc from "fast-check";
import {
  jabarSystems,
  type PlanItem,
  replicationPlan,
  type ReplicationPlan,
  type PlannedScope,
  replicationTemplate,
  workingGroupCases,
} from "sistem-merit/replication";
import { describe, expect, it } from "vitest";
import { found, issuesOf, survivesJson, unfrozen, untyped } from "../core/support.js";
import { DOORS, FIVE, SERVICES, SULTENG, textsIn, WORKING_GROUP } from "./support.js";

const AGENCY = { name: "Provinsi Contoh" };

const itemsOf = ({ stages }: ReplicationPlan): PlanItem[] => stages.flatMap(({ items }) => items);
const idsOf = (plan: ReplicationPlan): string[] => itemsOf(plan).map(({ id }) => id);
const item = (plan: ReplicationPlan, id: string): PlanItem => {
  const one = itemsOf(plan).find((each) => each.id === id);
  if (!one) throw new Error(`no item ${id}`);
  return one;
};

/** Made by each test, so that a plan that cannot be made fails it. */
const whole = (): ReplicationPlan => replicationPlan(AGENCY, SULTENG);

const scope: fc.Arbitrary<PlannedScope> = fc
  .record({ systems: fc.shuffledSubarray([...FIVE]), services: fc.shuffledSubarray([...SERVICES]) })
  .filter(({ systems, services }) => systems.length + services.length > 0);

const each = <T>(arbitrary: fc.Arbitrary<T>, check: (value: T) => void): void => {
  fc.assert(fc.property(arbitrary, check), { numRuns: 100 });
};

describe("the plan for the scope of Sulawesi Tengah: five systems, every service", () => {
  it("holds the three stages in the order of the words: amati, tiru, modifikasi", () => {
    expect(whole().stages.map(({ id, name }) => [id, name.id, name.en])).toEqual([
      ["amati", "Amati", "Observe"],
      ["tiru", "Tiru", "Imitate"],
      ["modifikasi", "Modifikasi", "Modify"],
    ]);
  });

  it("holds these items, and no other", () => {
    expect(whole().stages.map(({ items }) => items.map(({ id }) => id))).toEqual([
      [
        "komitmen-pimpinan",
        "kesepakatan-bersama",
        "perjanjian-kerja-sama",
        "kelompok-kerja",
        "komitmen-perangkat-daerah",
        "kunjungan-studi",
        ...FIVE.map((id) => `amati-${id}`),
      ],
      [
        "sistem-data",
        "rencana-interoperabilitas",
        "aplikasi-pendukung",
        "serah-terima",
        ...FIVE.map((id) => `tiru-${id}`),
        "magang",
        "pelatihan",
        "lokakarya",
        "pendampingan",
        "penilaian-kompetensi",
      ],
      [
        ...FIVE.map((id) => `modifikasi-${id}`),
        "tiga-calon",
        ...FIVE.map((id) => `evaluasi-${id}`),
        "sasaran-sakip",
        "sasaran-merit",
      ],
    ]);
  });

  it("holds every role in its working group, chaired by an assistant and led by personnel", () => {
    expect(whole().workingGroup.map(({ id }) => id)).toEqual(WORKING_GROUP);
    const partsOf = (part: string) =>
      whole()
        .workingGroup.filter((role) => role.part === part)
        .map(({ id }) => id);
    expect(partsOf("ketua")).toEqual(["asisten-sekda"]);
    expect(partsOf("penggerak")).toEqual(["kepegawaian"]);
    expect(partsOf("anggota")).toHaveLength(7);
  });

  it("gives every role something to do, those outside the working group as well", () => {
    const busy = new Set(itemsOf(whole()).flatMap(({ roles }) => roles.value));
    expect([...busy].sort()).toEqual([...WORKING_GROUP, "kepala-daerah", "perangkat-daerah"].sort());
    for (const { roles } of itemsOf(whole())) expect(roles.value.length).toBeGreaterThan(0);
  });

  it("says of every role in which cases it was seen, and invents none", () => {
    for (const { id, seenIn, grade } of whole().workingGroup) {
      expect(seenIn.length).toBeGreaterThan(0);
      expect(grade).toBe("interpretation");
      for (const { id: one, roles } of workingGroupCases) expect(seenIn.includes(one)).toBe(roles.value.includes(id));
    }
    expect(new Set(workingGroupCases.flatMap(({ roles }) => roles.value))).toEqual(new Set(WORKING_GROUP));
  });

  it("says that it is a template, and rests on an interpretation", () => {
    expect(whole().note.en).toMatch(/template.*no regulation/);
    expect(whole().grade).toBe("interpretation");
    expect(whole().cite.map(({ source }) => source)).toContain("0045-a-replication-plan-is-a-template");
  });

  it("says everything in both languages, and cites every part", () => {
    expect(textsIn(whole()).length).toBeGreaterThan(100);
    for (const { id, en } of textsIn(whole())) expect([id.trim(), en.trim()]).not.toContain("");
    for (const { task, roles, cite } of itemsOf(whole())) {
      for (const part of [task, roles]) expect(part.cite.length).toBeGreaterThan(0);
      expect(cite.length).toBeGreaterThan(0);
    }
  });

  const SULTENG_NEWS = ["redaksirakyat-2023-02-20", "gemasulawesi-8533"];
  const SIJUNJUNG = ["majalahintrust-sijunjung", "teropongmedia-sijunjung"];
  const RECORD = ["0045-a-replication-plan-is-a-template"];

  it.each([
    ["komitmen-pimpinan", "secondary", ["majalahintrust-sijunjung"]],
    ["kesepakatan-bersama", "secondary", [...SIJUNJUNG, ...SULTENG_NEWS]],
    ["perjanjian-kerja-sama", "secondary", SIJUNJUNG],
    ["kelompok-kerja", "secondary", SULTENG_NEWS],
    ["komitmen-perangkat-daerah", "interpretation", [...RECORD, "redaksirakyat-2023-02-20"]],
    ["kunjungan-studi", "official", ["sulbar-spbe-grha-merit"]],
    ["sistem-data", "secondary", ["majalahintrust-sijunjung"]],
    ["rencana-interoperabilitas", "official", ["sulbar-spbe-grha-merit"]],
    ["aplikasi-pendukung", "official", ["sulbar-spbe-grha-merit"]],
    ["serah-terima", "secondary", ["detik-6901262", "teropongmedia-sijunjung"]],
    ["magang", "interpretation", RECORD],
    ["pelatihan", "interpretation", RECORD],
    ["lokakarya", "interpretation", RECORD],
    ["pendampingan", "secondary", ["politikal-samarinda"]],
    ["penilaian-kompetensi", "secondary", ["fokusjabar-grha-merit"]],
    ["tiga-calon", "secondary", ["majalahintrust-sijunjung"]],
    ["evaluasi-k-mob", "secondary", ["metrosulawesi-k-mob"]],
    ["sasaran-sakip", "secondary", SULTENG_NEWS],
    ["sasaran-merit", "interpretation", RECORD],
    ["amati-siap", "interpretation", RECORD],
    ["tiru-siap", "interpretation", RECORD],
    ["modifikasi-siap", "interpretation", RECORD],
  ])("the task of %s is %s", (id, grade, cited) => {
    const { task } = item(whole(), id);
    expect([task.grade, task.cite.map(({ source }) => source)]).toEqual([grade, cited]);
  });

  it("takes from Sulawesi Barat who visits, and that Kominfo plans interoperability", () => {
    expect(item(whole(), "kunjungan-studi").roles).toMatchObject({
      value: ["kepegawaian", "perencanaan", "keuangan", "pengawasan", "kominfo", "hukum"],
      grade: "official",
    });
    expect(item(whole(), "rencana-interoperabilitas").roles).toMatchObject({ value: ["kominfo"], grade: "official" });
    const official = itemsOf(whole()).filter(({ roles }) => roles.grade !== "interpretation");
    expect(official.map(({ id }) => id)).toEqual(["kunjungan-studi", "rencana-interoperabilitas"]);
  });

  it("names the method as the source does, and that Sulawesi Tengah aimed from BB to A", () => {
    expect(replicationTemplate.method).toMatchObject({
      value: ["amati", "tiru", "modifikasi"],
      grade: "secondary",
      cite: [{ source: "redaksirakyat-2023-02-20" }],
    });
    expect(item(whole(), "sasaran-sakip").task.value.en).toContain("from BB to A");
    expect(item(whole(), "sasaran-merit").task.value.en).toContain("from Baik to Sangat Baik");
  });

  it("says what no source says: durations above all", () => {
    expect(whole().unknown.map(({ en }) => en)[0]).toMatch(/Duration.*internship, training, workshop and mentoring/);
    expect(whole().unknown).toHaveLength(4);
  });

  it("names the doors that help: agreements, talent, SAKIP, merit, and this one", () => {
    expect(item(whole(), "perjanjian-kerja-sama").modules).toEqual(["sistem-merit/cooperation"]);
    expect(item(whole(), "tiga-calon").modules).toEqual(["sistem-merit/talent"]);
    expect(item(whole(), "sasaran-sakip").modules).toEqual(["sistem-merit/sakip"]);
    expect(item(whole(), "sasaran-merit").modules).toEqual(["sistem-merit", "sistem-merit/plan"]);
    expect(item(whole(), "evaluasi-k-mob").modules).toEqual(["sistem-merit/replication"]);
    expect(item(whole(), "tiru-k-mob").modules).toEqual(["sistem-merit/attendance", "sistem-merit/discipline"]);
    for (const { modules } of itemsOf(whole())) expect(DOORS).toEqual(expect.arrayContaining([...modules]));
  });
});

describe("what comes before what", () => {
  it.each([
    ["komitmen-pimpinan", []],
    ["kesepakatan-bersama", ["komitmen-pimpinan"]],
    ["perjanjian-kerja-sama", ["kesepakatan-bersama"]],
    ["kelompok-kerja", ["perjanjian-kerja-sama"]],
    ["komitmen-perangkat-daerah", ["kelompok-kerja"]],
    ["kunjungan-studi", ["kelompok-kerja"]],
    ["sistem-data", ["komitmen-pimpinan"]],
    ["tiga-calon", ["sistem-data", "modifikasi-sim-jawara"]],
    ["amati-trk", ["kunjungan-studi"]],
    ["tiru-siap", ["perjanjian-kerja-sama", "sistem-data", "rencana-interoperabilitas", "serah-terima", "amati-siap"]],
    [
      "tiru-k-mob",
      ["perjanjian-kerja-sama", "sistem-data", "rencana-interoperabilitas", "serah-terima", "amati-k-mob", "tiru-siap"],
    ],
    [
      "tiru-trk",
      ["perjanjian-kerja-sama", "sistem-data", "rencana-interoperabilitas", "serah-terima", "amati-trk", "tiru-k-mob"],
    ],
    [
      "tiru-sim-tunjangan",
      [
        "perjanjian-kerja-sama",
        "sistem-data",
        "rencana-interoperabilitas",
        "serah-terima",
        "amati-sim-tunjangan",
        "tiru-trk",
      ],
    ],
    [
      "tiru-sim-jawara",
      [
        "perjanjian-kerja-sama",
        "sistem-data",
        "rencana-interoperabilitas",
        "serah-terima",
        "amati-sim-jawara",
        "tiru-siap",
        "aplikasi-pendukung",
      ],
    ],
    ["modifikasi-k-mob", ["tiru-k-mob"]],
    ["evaluasi-k-mob", ["tiru-k-mob"]],
    ["magang", ["perjanjian-kerja-sama"]],
    ["sasaran-sakip", []],
  ])("before %s: %j", (id, after) => {
    expect(item(whole(), id).after).toEqual(after);
  });

  it("the order of building that the governor named is sourced: commitment, data system, candidates", () => {
    const ownItems = replicationTemplate.items.flatMap((one) => ("id" in one ? one : []));
    expect(ownItems.find(({ id }) => id === "sistem-data")?.after).toMatchObject({ grade: "secondary" });
    expect(item(whole(), "tiga-calon").cite.map(({ source }) => source)).toContain("majalahintrust-sijunjung");
  });

  it("under any scope no item stands before one that comes before it, and none waits for what is not in the plan", () => {
    each(scope, (any) => {
      const items = itemsOf(replicationPlan(AGENCY, any));
      const seen = new Set<string>();
      for (const { id, after } of items) {
        for (const one of after) expect(seen.has(one)).toBe(true);
        expect(seen.has(id)).toBe(false);
        seen.add(id);
      }
    });
  });
});

describe("the scope decides what is in the plan", () => {
  it("each system brings its four items, and the candidates come with SIM Jawara alone", () => {
    const without = idsOf(replicationPlan(AGENCY, { systems: ["siap"], services: [] }));
    expect(without.filter((id) => id.endsWith("-siap"))).toEqual([
      "amati-siap",
      "tiru-siap",
      "modifikasi-siap",
      "evaluasi-siap",
    ]);
    expect(without).not.toContain("tiga-calon");
    expect(without).not.toContain("aplikasi-pendukung");
    expect(without).not.toContain("serah-terima");
    const withIt = idsOf(replicationPlan(AGENCY, { systems: ["sim-jawara"], services: [] }));
    expect(withIt).toEqual(expect.arrayContaining(["tiga-calon", "aplikasi-pendukung"]));
  });

  it("an item names its system, or its service, or neither", () => {
    const stages = ["amati", "tiru", "modifikasi", "evaluasi"];
    const ofSystem = [
      ...stages.flatMap((stage) => FIVE.map((id) => [`${stage}-${id}`, id])),
      ["aplikasi-pendukung", "sim-jawara"],
      ["tiga-calon", "sim-jawara"],
    ];
    const services = ["magang", "pelatihan", "lokakarya", "pendampingan", "penilaian-kompetensi"];
    const ofService = [["serah-terima", "replikasi"], ...services.map((id) => [id, id])];
    const items = itemsOf(whole());
    expect(new Set(items.flatMap(({ id, system }) => (system ? [[id, system]] : [])))).toEqual(new Set(ofSystem));
    expect(items.flatMap(({ id, service }) => (service ? [[id, service]] : []))).toEqual(ofService);
  });

  it("an item of a system is named after what is done and the system", () => {
    const ids = ["amati-siap", "tiru-siap", "modifikasi-siap", "evaluasi-siap"];
    expect(ids.map((id) => item(whole(), id).name)).toEqual([
      { id: "Amati SIAP", en: "Observe SIAP" },
      { id: "Tiru SIAP", en: "Imitate SIAP" },
      { id: "Modifikasi SIAP", en: "Modify SIAP" },
      { id: "Evaluasi pemakaian SIAP", en: "Review the use of SIAP" },
    ]);
  });

  it("a list that is absent is empty, so that the scope of an agreement will do", () => {
    const both = replicationPlan(AGENCY, { systems: ["siap"], services: [] });
    expect(replicationPlan(AGENCY, { systems: ["siap"] })).toEqual(both);
    expect(replicationPlan(AGENCY, { systems: ["siap"], services: undefined })).toEqual(both);
    expect(replicationPlan(AGENCY, { services: ["magang"] }).scope).toEqual({ systems: [], services: ["magang"] });
  });

  it("services alone make a plan without data system, interoperability and review", () => {
    const ids = idsOf(replicationPlan(AGENCY, { systems: [], services: ["pendampingan"] }));
    expect(ids).toEqual([
      "komitmen-pimpinan",
      "kesepakatan-bersama",
      "perjanjian-kerja-sama",
      "kelompok-kerja",
      "komitmen-perangkat-daerah",
      "kunjungan-studi",
      "pendampingan",
      "sasaran-sakip",
      "sasaran-merit",
    ]);
  });

  it("more scope never removes an item", () => {
    each(fc.tuple(scope, scope), ([a, b]) => {
      const both = {
        systems: FIVE.filter((id) => a.systems.includes(id) || b.systems.includes(id)),
        services: SERVICES.filter((id) => a.services.includes(id) || b.services.includes(id)),
      };
      expect(idsOf(replicationPlan(AGENCY, both))).toEqual(expect.arrayContaining(idsOf(replicationPlan(AGENCY, a))));
    });
  });

  it("the order in which systems and services are given makes no difference", () => {
    each(scope, (any) => {
      const sorted = {
        systems: FIVE.filter((id) => any.systems.includes(id)),
        services: SERVICES.filter((id) => any.services.includes(id)),
      };
      const plan = replicationPlan(AGENCY, any);
      expect(plan).toEqual(replicationPlan(AGENCY, sorted));
      expect(plan.scope).toEqual(sorted);
      expect(survivesJson(plan)).toBe(true);
    });
  });
});

describe("what an item needs", () => {
  it("at amati the questions, at tiru the data, at modifikasi what the agency supplies", () => {
    expect(item(whole(), "amati-trk").needs).toMatchObject({
      value: jabarSystems.trk.unknown,
      grade: "interpretation",
    });
    expect(item(whole(), "tiru-siap").needs).toMatchObject({
      value: jabarSystems.siap.dataIn.map(({ value }) => value),
      grade: "official",
    });
    expect(item(whole(), "tiru-k-mob").needs).toMatchObject({ grade: "secondary" });
    expect(item(whole(), "modifikasi-trk").needs).toEqual(jabarSystems.trk.supply);
  });

  it("at the review the number of users, whatever the system takes", () => {
    expect(item(whole(), "evaluasi-siap").needs).toMatchObject({
      value: [{ id: "Jumlah pegawai dan pemakai aktif setiap unit", en: "Staff and active users of every unit" }],
      grade: "interpretation",
    });
  });

  it("is cited with the task and those who do it", () => {
    for (const { task, roles, needs, cite } of itemsOf(whole())) {
      const parts = [task, roles, ...(needs === "unknown" ? [] : [needs])];
      expect(cite).toEqual(expect.arrayContaining(parts.flatMap((part) => part.cite)));
    }
  });

  it("is unknown for the data of SIM Tunjangan, because nothing was found", () => {
    const { needs, grade } = item(whole(), "tiru-sim-tunjangan");
    expect(needs).toBe("unknown");
    expect(grade).toBe("interpretation");
  });

  it("the number of days of a service is unknown until the caller says it, and then it is the caller's", () => {
    for (const id of ["magang", "pelatihan", "lokakarya", "pendampingan"])
      expect(item(whole(), id).days).toBe("unknown");
    for (const id of ["serah-terima", "penilaian-kompetensi", "kunjungan-studi"]) {
      expect(item(whole(), id)).not.toHaveProperty("days");
    }
    const days = { magang: 10, pelatihan: 11, lokakarya: undefined, pendampingan: 12 };
    const told = replicationPlan(AGENCY, SULTENG, { days });
    expect(["magang", "pelatihan", "lokakarya", "pendampingan"].map((id) => item(told, id).days)).toEqual([
      { value: 10, grade: "caller", cite: [] },
      { value: 11, grade: "caller", cite: [] },
      "unknown",
      { value: 12, grade: "caller", cite: [] },
    ]);
  });
});

describe("the commitments of the offices", () => {
  it("are unknown as long as no list was given", () => {
    expect(replicationPlan(AGENCY, SULTENG).commitments).toBe("unknown");
  });

  it("are listed by what the offices did; not known is not the same as not signed", () => {
    const commitments = [
      { unit: "Dinas A", signed: true },
      { unit: " Dinas B ", signed: false },
      { unit: "Dinas C", signed: "unknown" },
      { unit: "Dinas D", signed: true },
    ] as const;
    expect(replicationPlan({ ...AGENCY, commitments }, SULTENG).commitments).toEqual({
      signed: ["Dinas A", "Dinas D"],
      notSigned: ["Dinas B"],
      unknown: ["Dinas C"],
    });
    expect(replicationPlan({ ...AGENCY, commitments: [] }, SULTENG).commitments).toEqual({
      signed: [],
      notSigned: [],
      unknown: [],
    });
  });
});

describe("progress", () => {
  const progressOf = (
    done: readonly (readonly [item: string, on: string])[],
    asOf = "2025-06-30",
    commitments?: readonly { readonly unit: string; readonly signed: boolean | "unknown" }[],
  ): ReplicationPlan =>
    replicationPlan(
      { ...AGENCY, commitments },
      { systems: ["k-mob"], services: ["magang"] },
      { progress: { asOf, done: done.map(([id, on]) => ({ item: id, on })) } },
    );

  it("leaves the items without a state if it is not given", () => {
    const plan = replicationPlan(AGENCY, SULTENG);
    expect(plan).not.toHaveProperty("progress");
    for (const one of itemsOf(plan)) expect(one).not.toHaveProperty("state");
  });

  it("at first everything is blocked but what nothing comes before", () => {
    const plan = progressOf([]);
    const open = itemsOf(plan).filter(({ state }) => state === "open");
    expect(open.map(({ id }) => id)).toEqual(["komitmen-pimpinan", "sasaran-sakip", "sasaran-merit"]);
    expect(plan.progress).toEqual({ asOf: "2025-06-30", done: 0, open: 3, blocked: 12, later: [] });
    expect(item(plan, "magang")).toMatchObject({ state: "blocked", blockedBy: ["perjanjian-kerja-sama"] });
  });

  it("names exactly the items that still block", () => {
    const plan = progressOf([
      ["komitmen-pimpinan", "2025-01-06"],
      ["sistem-data", "2025-05-05"],
    ]);
    expect(item(plan, "sistem-data")).toMatchObject({ state: "done", on: "2025-05-05" });
    expect(item(plan, "sistem-data")).not.toHaveProperty("aheadOf");
    expect(item(plan, "tiru-k-mob").blockedBy).toEqual([
      "perjanjian-kerja-sama",
      "rencana-interoperabilitas",
      "amati-k-mob",
    ]);
    expect(item(plan, "kesepakatan-bersama")).toMatchObject({ state: "open" });
    expect(item(plan, "kesepakatan-bersama")).not.toHaveProperty("blockedBy");
  });

  it("an item may be done before its time: it is done, and says what it is ahead of", () => {
    const plan = progressOf([["kunjungan-studi", "2025-01-06"]]);
    expect(item(plan, "kunjungan-studi")).toMatchObject({ state: "done", aheadOf: ["kelompok-kerja"] });
  });

  it("what was done on the day of the state is done, and what was done a day later is not", () => {
    const on = progressOf([["komitmen-pimpinan", "2025-06-30"]]);
    expect(item(on, "komitmen-pimpinan").state).toBe("done");
    expect(on.progress?.later).toEqual([]);
    const after = progressOf([["komitmen-pimpinan", "2025-07-01"]]);
    expect(item(after, "komitmen-pimpinan").state).toBe("open");
    expect(item(after, "komitmen-pimpinan")).not.toHaveProperty("on");
    expect(after.progress).toMatchObject({ done: 0, later: [{ item: "komitmen-pimpinan", on: "2025-07-01" }] });
  });

  it("the commitments are done only if every office of the list has signed", () => {
    const done = [
      ["komitmen-pimpinan", "2025-01-06"],
      ["kesepakatan-bersama", "2025-01-07"],
      ["perjanjian-kerja-sama", "2025-01-08"],
      ["kelompok-kerja", "2025-01-09"],
      ["komitmen-perangkat-daerah", "2025-01-10"],
    ] as const;
    const stateOf = (signed?: readonly (boolean | "unknown")[]) => {
      const commitments = signed?.map((answer, at) => ({ unit: `Dinas ${at}`, signed: answer }));
      const { state, unsigned } = item(progressOf(done, undefined, commitments), "komitmen-perangkat-daerah");
      return [state, unsigned];
    };
    expect(stateOf()).toEqual(["done", undefined]);
    expect(stateOf([true, true])).toEqual(["done", undefined]);
    expect(stateOf([true, false])).toEqual(["open", ["Dinas 1"]]);
    expect(stateOf(["unknown", true])).toEqual(["open", ["Dinas 0"]]);
    const blocked = progressOf(done.slice(4), undefined, [{ unit: "Dinas A", signed: false }]);
    expect(item(blocked, "komitmen-perangkat-daerah")).toMatchObject({
      state: "blocked",
      blockedBy: ["kelompok-kerja"],
      unsigned: ["Dinas A"],
    });
    expect(itemsOf(blocked).filter((one) => "unsigned" in one)).toHaveLength(1);
    const untold = progressOf([], undefined, [{ unit: "Dinas A", signed: false }]);
    expect(item(untold, "komitmen-perangkat-daerah")).not.toHaveProperty("unsigned");
  });

  const anyProgress = scope.chain((any) => {
    const ids = idsOf(replicationPlan(AGENCY, any));
    const on = fc.constantFrom("2025-01-01", "2025-06-30", "2025-07-01", "2026-01-01");
    return fc.record({
      any: fc.constant(any),
      done: fc
        .shuffledSubarray(ids)
        .chain((some) => fc.tuple(...some.map((id) => fc.record({ item: fc.constant(id), on })))),
    });
  });

  it("every item is done, open or blocked, never two of them, as a second reading finds it", () => {
    each(anyProgress, ({ any, done }) => {
      const plan = replicationPlan(AGENCY, any, { progress: { asOf: "2025-06-30", done } });
      const isDone = (id: string) => done.some((one) => one.item === id && one.on <= "2025-06-30");
      for (const { id, after, state, blockedBy, aheadOf } of itemsOf(plan)) {
        const open = after.filter((one) => !isDone(one));
        expect(state).toBe(isDone(id) ? "done" : open.length > 0 ? "blocked" : "open");
        expect(blockedBy ?? []).toEqual(isDone(id) ? [] : open);
        expect(aheadOf ?? []).toEqual(isDone(id) ? open : []);
      }
      const { done: d = 0, open: o = 0, blocked: b = 0 } = plan.progress ?? {};
      expect(d + o + b).toBe(itemsOf(plan).length);
      expect(d + (plan.progress?.later.length ?? 0)).toBe(done.length);
      expect(survivesJson(plan)).toBe(true);
    });
  });

  it("the order in which items were done makes no difference", () => {
    each(anyProgress, ({ any, done }) => {
      const planOf = (list: typeof done) =>
        replicationPlan(AGENCY, any, { progress: { asOf: "2025-06-30", done: list } });
      expect(planOf([...done].reverse())).toEqual(planOf(done));
    });
  });

  it("doing one thing more never blocks anything", () => {
    each(fc.tuple(scope, fc.nat(), fc.nat()), ([any, one, other]) => {
      const ids = idsOf(replicationPlan(AGENCY, any));
      const blocked = (...done: (string | undefined)[]): number =>
        replicationPlan(AGENCY, any, {
          progress: {
            asOf: "2025-06-30",
            done: [...new Set(done)].flatMap((id) => (id === undefined ? [] : { item: id, on: "2025-01-01" })),
          },
        }).progress?.blocked ?? 0;
      const first = ids[one % ids.length];
      expect(blocked(first, ids[other % ids.length])).toBeLessThanOrEqual(blocked(first));
    });
  });
});

describe("what is wrong with the input", () => {
  const plan = (agency: unknown, scopeOf: unknown = SULTENG, options?: unknown) =>
    found(() => replicationPlan(untyped(agency), untyped(scopeOf), untyped(options)));
  const small = { systems: ["k-mob"], services: ["magang"] };

  it("is all named at once", () => {
    expect(
      plan(
        { name: " ", commitments: [{ unit: "A", signed: 1 }, { unit: "A", signed: true }, { unit: "" }, null] },
        { systems: ["siap", "siak", "siap"], services: "magang" },
        { days: { magang: 0 }, progress: { asOf: "2025-02-30", done: [{ item: "x", on: 3 }] }, x: 1 },
      ),
    ).toEqual([
      "agency.name: missing",
      "agency.commitments.0.signed: not-one-of",
      "agency.commitments.1.unit: duplicate",
      "agency.commitments.2.signed: missing",
      "agency.commitments.2.unit: missing",
      "agency.commitments.3: not-an-object",
      "scope.systems.1: not-one-of",
      "scope.systems.2: duplicate",
      "scope.services: not-a-list",
      "options.x: unknown-key",
      "options.days.magang: out-of-range",
      "options.progress.asOf: not-a-date",
      "options.progress.done.0.item: not-one-of",
      "options.progress.done.0.on: not-a-date",
    ]);
  });

  it.each([
    ["no agency", undefined, ["agency: not-an-object"]],
    ["no name", {}, ["agency.name: missing"]],
    ["a name that is a number", { name: 7 }, ["agency.name: not-text"]],
    [
      "a word that means true",
      { ...AGENCY, commitments: [{ unit: "A", signed: "true" }] },
      ["agency.commitments.0.signed: not-one-of"],
    ],
    ["commitments that are no list", { ...AGENCY, commitments: {} }, ["agency.commitments: not-a-list"]],
    [
      "an office without a name",
      { ...AGENCY, commitments: [{ signed: true }] },
      ["agency.commitments.0.unit: missing"],
    ],
    [
      "an office twice, apart from spaces",
      {
        ...AGENCY,
        commitments: [
          { unit: "A", signed: true },
          { unit: "A ", signed: true },
        ],
      },
      ["agency.commitments.1.unit: duplicate"],
    ],
  ])("%s", (_, agency, issues) => {
    expect(plan(agency)).toEqual(issues);
  });

  it.each([
    ["no scope", undefined, ["scope: not-an-object"]],
    ["an empty scope", { systems: [], services: [] }, ["scope.systems.0: missing"]],
    ["a scope of nothing", {}, ["scope.systems.0: missing"]],
    ["a key too many", { systems: ["siap"], service: [] }, ["scope.service: unknown-key"]],
    ["a list with a hole", { systems: new Array(1), services: [] }, ["scope.systems.0: not-one-of"]],
  ])("%s", (_, scopeOf, issues) => {
    expect(found(() => replicationPlan(AGENCY, untyped(scopeOf)))).toEqual(issues);
  });

  it.each([
    ["options that are none", 1, ["options: not-an-object"]],
    ["days that are none", { days: 1 }, ["options.days: not-an-object"]],
    ["days of a service that is not in the scope", { days: { pelatihan: 3 } }, ["options.days.pelatihan: unknown-key"]],
    ["days of a service that takes none", { days: { replikasi: 3 } }, ["options.days.replikasi: unknown-key"]],
    ["half a day", { days: { magang: 0.5 } }, ["options.days.magang: out-of-range"]],
    ["a day and a half", { days: { magang: 1.5 } }, ["options.days.magang: not-on-scale"]],
    ["1001 days", { days: { magang: 1001 } }, ["options.days.magang: out-of-range"]],
    ["progress without a day", { progress: { done: [] } }, ["options.progress.asOf: missing"]],
    ["progress without a list", { progress: { asOf: "2025-01-01" } }, ["options.progress.done: missing"]],
    ["progress that is none", { progress: [] }, ["options.progress: not-an-object"]],
    ["a list that is none", { progress: { asOf: "2025-01-01", done: "x" } }, ["options.progress.done: not-a-list"]],
    [
      "an item that is none",
      { progress: { asOf: "2025-01-01", done: ["komitmen-pimpinan"] } },
      ["options.progress.done.0: not-an-object"],
    ],
    [
      "an item without id and day",
      { progress: { asOf: "2025-01-01", done: [{}] } },
      ["options.progress.done.0.item: missing", "options.progress.done.0.on: missing"],
    ],
    [
      "an item of another scope",
      { progress: { asOf: "2025-01-01", done: [{ item: "tiru-trk", on: "2025-01-01" }] } },
      ["options.progress.done.0.item: not-one-of"],
    ],
    [
      "an item twice",
      {
        progress: {
          asOf: "2025-01-01",
          done: [
            { item: "magang", on: "2025-01-01" },
            { item: "magang", on: "2024-01-01" },
          ],
        },
      },
      ["options.progress.done.1.item: duplicate"],
    ],
  ])("%s", (_, options, issues) => {
    expect(plan(AGENCY, small, options)).toEqual(issues);
  });

  it("1 and 1000 days are the least and the most", () => {
    for (const magang of [1, 1000]) {
      expect(item(replicationPlan(AGENCY, untyped(small), { days: { magang } }), "magang").days).toMatchObject({
        value: magang,
      });
    }
  });

  it("a misspelt system does not make its items look wrong too", () => {
    const progress = { asOf: "2025-01-01", done: [{ item: "tiru-trk", on: "2025-01-01" }] };
    expect(plan(AGENCY, { systems: ["tkr"], services: [] }, { progress })).toEqual(["scope.systems.0: not-one-of"]);
  });

  it("a place that was named before is shown, and what a place lacks or does not know repeats nothing", () => {
    const commitments = [
      ...[{ signed: true }, { signed: true }],
      ...[" ", "", 7, 8].map((unit) => ({ unit, signed: false })),
      ...["A", "B", "A"].map((unit) => ({ unit, signed: "ya" })),
    ];
    const done = ["x", "x", "magang", "magang"].map((one) => ({ item: one, on: "2025-01-01" }));
    const firstOf = (agency: unknown, scopeOf: unknown, options?: unknown) =>
      issuesOf(() => replicationPlan(untyped(agency), untyped(scopeOf), untyped(options))).flatMap(
        ({ code, path, params }) => (code === "duplicate" ? [[path, params["first"]]] : []),
      );
    expect(firstOf({ ...AGENCY, commitments }, small)).toEqual([
      [
        ["agency", "commitments", 8, "unit"],
        ["agency", "commitments", 6, "unit"],
      ],
    ]);
    expect(firstOf(AGENCY, { systems: ["siak", "siak", "trk", "trk"] })).toEqual([
      [
        ["scope", "systems", 3],
        ["scope", "systems", 2],
      ],
    ]);
    expect(firstOf(AGENCY, small, { progress: { asOf: "2025-01-01", done } })).toEqual([
      [
        ["options", "progress", "done", 3, "item"],
        ["options", "progress", "done", 2, "item"],
      ],
    ]);
  });

  it("what an office did is true, false or unknown", () => {
    const commitments = [{ unit: "A", signed: "ya" }];
    expect(issuesOf(() => replicationPlan(untyped({ ...AGENCY, commitments }), SULTENG))[0]?.params).toEqual({
      expected: ["true", "false", "unknown"],
      received: "text",
    });
  });

  it("never changes what came in", () => {
    const input = Object.freeze({
      systems: Object.freeze(["trk", "siap"] as const),
      services: Object.freeze(["magang"] as const),
    });
    replicationPlan(Object.freeze({ name: "X", commitments: Object.freeze([]) }), input);
    expect(input.systems).toEqual(["trk", "siap"]);
    expect(unfrozen(input)).toEqual([]);
  });
});
