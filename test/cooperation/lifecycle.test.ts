import fc from "fast-check";
import {
  advance,
  AGREEMENT_EVENTS,
  AGREEMENT_STATES,
  type Agreement,
  type AgreementEvent,
  agreementLifecycle,
  agreementState,
  type AgreementStateId,
  type HistoryEntry,
} from "sistem-merit/cooperation";
import { attempt } from "sistem-merit";
import { describe, expect, it } from "vitest";
import { found, issuesOf, survivesJson, unfrozen, untyped } from "../core/support.js";
import { ABSENT, CAMPUS, changed, JABAR, KASN, SOUND, SOUND_KSDPK, SOUND_SINERGI, SULTENG } from "./fixtures.js";

// The table, typed again: in which state which event leads where. A dash is no step.
const TABLE: Readonly<Record<AgreementStateId, Readonly<Record<AgreementEvent, AgreementStateId | "-">>>> = {
  disiapkan: row("ditawarkan", "-", "-", "-", "-", "-", "berakhir"),
  ditawarkan: row("-", "disepakati", "-", "-", "-", "-", "berakhir"),
  disepakati: row("-", "-", "disetujui", "ditandatangani", "-", "-", "berakhir"),
  disetujui: row("-", "-", "-", "ditandatangani", "-", "-", "berakhir"),
  ditandatangani: row("-", "-", "-", "-", "berlaku", "-", "berakhir"),
  berlaku: row("-", "-", "-", "-", "-", "dievaluasi", "berakhir"),
  dievaluasi: row("-", "-", "-", "-", "-", "dievaluasi", "berakhir"),
  berakhir: row("-", "-", "-", "-", "-", "-", "-"),
};

function row(...to: readonly (AgreementStateId | "-")[]): Record<AgreementEvent, AgreementStateId | "-"> {
  return untyped(Object.fromEntries(AGREEMENT_EVENTS.map((event, at) => [event, to[at]])));
}

/** A shortest way to every state. */
const WAY: Readonly<Record<AgreementStateId, readonly AgreementEvent[]>> = {
  disiapkan: [],
  ditawarkan: ["tawarkan"],
  disepakati: ["tawarkan", "sepakati"],
  disetujui: ["tawarkan", "sepakati", "setujui"],
  ditandatangani: ["tawarkan", "sepakati", "tandatangani"],
  berlaku: ["tawarkan", "sepakati", "tandatangani", "berlakukan"],
  dievaluasi: ["tawarkan", "sepakati", "tandatangani", "berlakukan", "evaluasi"],
  berakhir: ["akhiri"],
};

const DAY = "2027-02-16";
const MODEL = [
  { source: "pemkot-yogyakarta-ksd" },
  { source: "public-code-gunungkidul-kerja-sama" },
  { source: "0043-lifecycle-of-an-agreement" },
];
const historyTo = (state: AgreementStateId): HistoryEntry[] => WAY[state].map((event) => ({ event, date: DAY }));
const inState = (state: AgreementStateId, draft: Agreement = SOUND): Agreement => ({
  ...draft,
  history: historyTo(state),
});

const PAIRS = AGREEMENT_STATES.flatMap((state) =>
  AGREEMENT_EVENTS.map((event) => [state, event, TABLE[state][event]] as const),
);

describe("every pair of a state and an event", () => {
  it.each(PAIRS)("%s, %s: %s", (state, event, to) => {
    const agreement = inState(state);
    expect(agreementState(agreement).state).toBe(state);
    const allowed = AGREEMENT_EVENTS.filter((one) => TABLE[state][one] !== "-");
    expect([...agreementState(agreement).allowed].sort()).toEqual([...allowed].sort());
    const outcome = attempt(() => advance(agreement, { event, date: DAY }));
    if (to === "-") {
      expect(outcome.ok ? [] : outcome.issues.map(({ code, params }) => [code, params])).toEqual([
        ["step-impossible", { state, event, allowed: agreementState(agreement).allowed }],
      ]);
    } else {
      expect(outcome.ok && agreementState(outcome.value).state).toBe(to);
      expect(outcome.ok && outcome.value.history).toEqual([...historyTo(state), { event, date: DAY }]);
    }
  });

  it("there are 56 of them, and 15 steps", () => {
    expect([PAIRS.length, PAIRS.filter(([, , to]) => to !== "-").length]).toEqual([56, 15]);
    expect(agreementLifecycle.transitions.value).toHaveLength(15);
    expect(agreementLifecycle.transitions.grade).toBe("interpretation");
  });

  it("every state and event has a name, and the beginning is one of them", () => {
    expect(Object.keys(agreementLifecycle.states)).toEqual([...AGREEMENT_STATES]);
    expect(Object.keys(agreementLifecycle.events)).toEqual([...AGREEMENT_EVENTS]);
    expect(agreementLifecycle.initial).toBe("disiapkan");
  });
});

describe("approval of the DPRD", () => {
  const agreed = inState("disepakati");
  const needed = { burdensPublicAndRegion: true };

  it.each([
    ["no party needs it", {}, true],
    ["one party needs it", { "parties.1.dprd": needed }, false],
    ["one party needs it and has it", { "parties.1.dprd": { ...needed, approvedOn: DAY } }, true],
    ["of one party the facts are missing", { "parties.0.dprd": ABSENT }, false],
    ["of one party a fact is missing", { "parties.0.dprd": { fundedInCurrentApbd: true } }, false],
  ] as const)("%s: signed without it: %s", (_, changes, isAllowed) => {
    const agreement = changed(agreed, changes);
    const { allowed, refused } = agreementState(agreement);
    expect(allowed.includes("tandatangani")).toBe(isAllowed);
    expect(refused.map(({ event }) => event)).toEqual(isAllowed ? [] : ["tandatangani"]);
    expect(attempt(() => advance(agreement, { event: "tandatangani", date: DAY })).ok).toBe(isAllowed);
    expect(attempt(() => advance(agreement, { event: "setujui", date: DAY })).ok).toBe(true);
  });

  it("the reason names the parties, and the steps that are possible", () => {
    const agreement = changed(agreed, { "parties.0.dprd": ABSENT, "parties.1.dprd": needed });
    const [issue] = issuesOf(() => advance(agreement, { event: "tandatangani", date: DAY }));
    expect(issue?.message).toEqual({
      id: '"tandatangani" tidak mungkin pada tahap "disepakati", karena persetujuan DPRD diperlukan, atau belum dapat dipastikan, untuk parties.0, parties.1; yang mungkin: setujui, akhiri',
      en: '"tandatangani" is impossible in state "disepakati", because the approval of the DPRD is needed, or cannot be ruled out, for parties.0, parties.1; possible: setujui, akhiri',
    });
  });

  it("it is no reason for a step that is not possible anyway", () => {
    const agreement = changed(agreed, { "parties.1.dprd": needed });
    expect(issuesOf(() => advance(agreement, { event: "evaluasi", date: DAY }))).toEqual([
      {
        code: "step-impossible",
        path: ["step", "event"],
        params: { state: "disepakati", event: "evaluasi", allowed: ["setujui", "akhiri"] },
        message: {
          id: '"evaluasi" tidak mungkin pada tahap "disepakati"; yang mungkin: setujui, akhiri',
          en: '"evaluasi" is impossible in state "disepakati"; possible: setujui, akhiri',
        },
        cite: MODEL,
      },
    ]);
  });

  it("a third party has no DPRD to wait for", () => {
    expect(agreementState(inState("disepakati", SOUND_KSDPK)).refused).toEqual([]);
  });

  it("a Sinergi, whose rule is not known, is signed without it", () => {
    const sinergi = inState("disepakati", SOUND_SINERGI);
    expect(agreementState(sinergi).allowed).toEqual(["setujui", "tandatangani", "akhiri"]);
  });

  it("nor is anything refused to parties that are of no kind", () => {
    const draft: Agreement = { parties: [{ body: KASN }, { body: { ...KASN, name: "Badan Contoh" } }] };
    expect(agreementState(inState("disepakati", draft)).allowed).toContain("tandatangani");
    const mixed: Agreement = { parties: [{ body: JABAR }, { body: KASN }, { body: CAMPUS }] };
    expect(agreementState(inState("disepakati", mixed)).allowed).toContain("tandatangani");
  });

  it("once it was given, the signature asks no more", () => {
    const approved = inState("disetujui", changed(SOUND, { "parties.0.dprd": needed }));
    expect(agreementState(approved).allowed).toEqual(["tandatangani", "akhiri"]);
  });
});

describe("history", () => {
  const step = (event: AgreementEvent, date: string): HistoryEntry => ({ event, date });

  it("two steps may share a day, and none lies before the last", () => {
    const offered = { ...SOUND, history: [step("tawarkan", "2027-01-10")] };
    expect(advance(offered, step("sepakati", "2027-01-10")).history).toHaveLength(2);
    const [issue, ...others] = issuesOf(() => advance(offered, step("sepakati", "2027-01-09")));
    expect(others).toEqual([]);
    expect(issue).toMatchObject({
      code: "step-out-of-order",
      path: ["step", "date"],
      params: { before: "2027-01-10" },
    });
    expect(issue?.message).toEqual({
      id: "lebih awal daripada langkah sebelumnya, 2027-01-10",
      en: "earlier than the step before, 2027-01-10",
    });
  });

  it("everything that is wrong with a step is said", () => {
    const offered = { ...SOUND, history: [step("tawarkan", "2027-01-10")] };
    expect(found(() => advance(offered, step("evaluasi", "2027-01-09")))).toEqual([
      "step.event: step-impossible",
      "step.date: step-out-of-order",
    ]);
    expect(
      found(() => advance(untyped({ parties: 1 }), untyped({ event: "perpanjang", date: "kemarin", by: "A" }))),
    ).toEqual([
      "agreement.parties: not-a-list",
      "step.by: unknown-key",
      "step.event: not-one-of",
      "step.date: not-a-date",
    ]);
  });

  it("in the end nothing is possible, and the message says so", () => {
    const [issue] = issuesOf(() => advance(inState("berakhir"), step("tawarkan", DAY)));
    expect(issue?.message.en).toBe('"tawarkan" is impossible in state "berakhir"; possible: nothing');
    expect(issue?.message.id).toBe('"tawarkan" tidak mungkin pada tahap "berakhir"; yang mungkin: tidak ada');
  });

  it("an impossible history is no agreement", () => {
    const history = [
      step("sepakati", "2027-01-10"),
      step("tawarkan", "2027-01-09"),
      step("tandatangani", "2027-01-11"),
    ];
    expect(found(() => agreementState({ ...SOUND, history }))).toEqual([
      "agreement.history.0.event: step-impossible",
      "agreement.history.1.date: step-out-of-order",
      "agreement.history.2.event: step-impossible",
    ]);
  });

  it("an impossible step of a history is told what its state has", () => {
    expect(issuesOf(() => agreementState({ ...SOUND, history: [step("sepakati", DAY)] }))).toEqual([
      {
        code: "step-impossible",
        path: ["agreement", "history", 0, "event"],
        params: { state: "disiapkan", event: "sepakati", allowed: ["tawarkan", "akhiri"] },
        message: {
          id: '"sepakati" tidak mungkin pada tahap "disiapkan"; yang mungkin: tawarkan, akhiri',
          en: '"sepakati" is impossible in state "disiapkan"; possible: tawarkan, akhiri',
        },
        cite: MODEL,
      },
    ]);
  });

  it("the steps of an agreement that cannot be read are not followed", () => {
    expect(found(() => agreementState(untyped({ ...SOUND, catatan: 1, history: [step("sepakati", DAY)] })))).toEqual([
      "agreement.catatan: unknown-key",
    ]);
  });

  it("the state says since when, and nothing before the first step", () => {
    expect(agreementState(inState("berlaku")).since).toBe(DAY);
    const first = agreementState(SOUND);
    expect("since" in first).toBe(false);
    expect(first).toMatchObject({ state: "disiapkan", allowed: ["tawarkan", "akhiri"], grade: "interpretation" });
  });

  it("nothing that came is changed, and what comes back shares no history with it", () => {
    const frozen: Agreement = JSON.parse(JSON.stringify(inState("ditawarkan")), (_, value: unknown) =>
      Object.freeze(value),
    ) as Agreement;
    expect(unfrozen(frozen)).toEqual([]);
    const next = advance(frozen, step("sepakati", DAY));
    expect(frozen.history).toHaveLength(1);
    expect(next.history).toHaveLength(2);
    expect(survivesJson(next)).toBe(true);
    expect({ ...next, history: frozen.history }).toEqual(frozen);
  });

  it("keys that hold nothing do not come back", () => {
    const next = advance(
      { parties: [{ body: JABAR, role: undefined }, { body: SULTENG }], kind: undefined, label: undefined },
      step("tawarkan", DAY),
    );
    expect(survivesJson(next)).toBe(true);
    expect(Object.keys(next)).toEqual(["parties", "history"]);
  });
});

it("whatever steps are tried, the state is where the accepted ones lead, and days never go backwards", () => {
  const steps = fc.array(
    fc.record({
      event: fc.constantFrom(...AGREEMENT_EVENTS),
      date: fc.integer({ min: 1, max: 28 }).map((day) => `2027-03-${String(day).padStart(2, "0")}`),
    }),
    { maxLength: 12 },
  );
  fc.assert(
    fc.property(steps, (tried) => {
      let agreement: Agreement = SOUND;
      let state: AgreementStateId = "disiapkan";
      let last = "";
      for (const one of tried) {
        const outcome = attempt(() => advance(agreement, one));
        const to: AgreementStateId | "-" = TABLE[state][one.event];
        expect(outcome.ok).toBe(to !== "-" && one.date >= last);
        if (!outcome.ok || to === "-") continue;
        [agreement, state, last] = [outcome.value, to, one.date];
      }
      expect(agreementState(agreement).state).toBe(state);
    }),
  );
});
