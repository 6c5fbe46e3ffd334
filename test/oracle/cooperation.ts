/*
 * Regional cooperation once more: section 3.1 of the facts, and the decisions 0041 to 0043. Every code of a finding is
 * looked for by itself, in the whole draft.
 */

export interface Party {
  readonly body: { readonly kind: string; readonly code?: string; readonly name: string };
  readonly role?: string;
  readonly pics?: number;
  readonly tkksdReviewedOn?: string;
  readonly dprd?: Dprd;
}
export interface Dprd {
  readonly burdensPublicAndRegion?: boolean;
  readonly fundedInCurrentApbd?: boolean;
  readonly approvedOn?: string;
}
export interface Manuscript {
  readonly kind: string;
  readonly reference?: string;
  readonly plannedOn?: string;
  readonly signedOn?: string;
  readonly actionPlan?: boolean;
  readonly signers?: readonly { readonly party: number; readonly office: string; readonly suratKuasa?: string }[];
}
export interface Border {
  readonly bordering?: boolean;
  readonly crossBorder?: boolean;
}
export interface Draft {
  readonly parties: readonly Party[];
  readonly kind?: string;
  readonly label?: string;
  readonly border?: Border;
  readonly instruments?: readonly Manuscript[];
  readonly subject?: string;
  readonly object?: { readonly matter?: string; readonly withinAuthority?: boolean; readonly withinLimits?: boolean };
  readonly term?: { readonly from?: string; readonly until?: string; readonly months?: number };
  readonly funding?: string;
  readonly scope?: { readonly systems?: readonly string[]; readonly services?: readonly string[] };
  readonly evaluations?: readonly string[];
  readonly history?: readonly { readonly event: string; readonly date: string }[];
}

export const KINDS = ["ksdd-wajib", "ksdd-sukarela", "ksdpk", "ksdpl", "ksdll", "sinergi"] as const;
export const MANUSCRIPTS = ["kesepakatan-bersama", "perjanjian-kerja-sama", "nota-kesepakatan"] as const;
export const OFFICES = [
  "kepala-daerah",
  "sekretaris-daerah",
  "kepala-perangkat-daerah",
  "pejabat-perangkat-daerah",
  "pejabat-lain",
  "pimpinan-mitra",
] as const;

const REGIONS = ["provinsi", "kabupaten", "kota"];
const CENTRAL = ["kementerian", "lpnk", "lembaga-negara", "lns"];
const isRegion = ({ body }: Party): boolean => REGIONS.includes(body.kind);
const KSDD = ["ksdd-wajib", "ksdd-sukarela"];

/** The kinds that such parties can have. */
export function naiveKinds(parties: readonly Party[], { bordering, crossBorder }: Border): readonly string[] {
  if (parties.length < 2 || !parties.some(isRegion)) return [];
  const others = parties.filter((party) => !isRegion(party)).map(({ body }) => body.kind);
  if (others.length === 0) {
    if (bordering === false || crossBorder === false) return ["ksdd-sukarela"];
    return bordering === true && crossBorder === true ? ["ksdd-wajib"] : KSDD;
  }
  if (others.every((kind) => CENTRAL.includes(kind))) return ["sinergi"];
  if (others.every((kind) => kind === "pihak-ketiga")) return ["ksdpk"];
  if (others.every((kind) => kind === "daerah-luar-negeri")) return ["ksdpl"];
  return others.every((kind) => kind === "lembaga-luar-negeri") ? ["ksdll"] : [];
}

/** `needed: reasons`, `unknown: facts that would tell`. */
export function naiveDprd(kind: string, facts: Dprd): string {
  if (kind === "ksdpl" || kind === "ksdll") return "true: partner-abroad";
  if (kind === "sinergi") return "unknown: ";
  const burden = facts.burdensPublicAndRegion;
  // Of cooperation with third parties, only the burden is sourced.
  const funded = kind === "ksdpk" ? true : facts.fundedInCurrentApbd;
  const reasons = [
    ...(burden === true ? ["burdens-public-and-region"] : []),
    ...(funded === false ? ["not-in-current-apbd"] : []),
  ];
  if (reasons.length > 0) return `true: ${reasons.join()}`;
  const open = [
    ...(burden === undefined ? ["burdensPublicAndRegion"] : []),
    ...(funded === undefined ? ["fundedInCurrentApbd"] : []),
  ];
  if (open.length > 0) return `unknown: ${open.join()}`;
  return kind === "ksdpk" ? "unknown: " : "false: ";
}

/** The manuscripts of a kind in their order; none where they are not known. */
export function naiveOrder(kind: string | undefined): readonly string[] {
  if (kind === "sinergi") return ["nota-kesepakatan"];
  if (kind === undefined || kind === "ksdpl" || kind === "ksdll") return [];
  return ["kesepakatan-bersama", "perjanjian-kerja-sama"];
}

/** Whether an office signs a manuscript for a region: by itself, with a Surat Kuasa, or not at all. */
export function naivePower(manuscript: string, office: string): "own" | "surat-kuasa" | "none" {
  if (office === "kepala-daerah") return "own";
  const mayBeGiven = ["sekretaris-daerah", "kepala-perangkat-daerah", "pejabat-perangkat-daerah"].includes(office);
  return manuscript === "perjanjian-kerja-sama" && mayBeGiven ? "surat-kuasa" : "none";
}

const DAY = 86_400_000;
const day = (text: string): number => Date.parse(`${text}T00:00:00Z`);
const text = (at: number): string => new Date(at).toISOString().slice(0, 10);

/** The same day some months later, month by month; the last day of the last month if it has no such day. */
export function naiveMonthsLater(from: string, months: number): string {
  const [year = 0, month = 0, date = 0] = from.split("-").map(Number);
  let [y, m] = [year, month];
  for (let step = 0; step < months; step++) {
    m++;
    if (m > 12) [y, m] = [y + 1, 1];
  }
  for (let d = date; ; d--) {
    const written = [String(y).padStart(4, "0"), String(m).padStart(2, "0"), String(d).padStart(2, "0")].join("-");
    if (!Number.isNaN(day(written)) && text(day(written)) === written) return written;
  }
}

const dayOf = ({ signedOn, plannedOn }: Manuscript): string | undefined => signedOn ?? plannedOn;
const firstOf = (manuscripts: readonly Manuscript[]): string | undefined =>
  manuscripts
    .flatMap((one) => dayOf(one) ?? [])
    .reduce<string | undefined>((first, next) => (first === undefined || next < first ? next : first), undefined);

/** What stands in a text; nothing, if that is spaces alone. */
const filled = (value: string | undefined): string | undefined => (value?.trim() === "" ? undefined : value);

/** The kind whose rules count. */
export function naiveKind({ parties, kind, border = {} }: Draft): string | undefined {
  const kinds = naiveKinds(parties, border);
  if (kind !== undefined && (kinds.length === 0 || kinds.includes(kind))) return kind;
  return kinds[kinds.length - 1];
}

/** Every finding of a draft as `place: code`, sorted. */
export function naiveFindings(draft: Draft, asOf: string): readonly string[] {
  const { parties, instruments = [], border = {}, scope = {}, object = {}, term = {}, evaluations = [] } = draft;
  const { systems = [], services = [] } = scope;
  const { from, until, months } = term;
  const kinds = naiveKinds(parties, border);
  const kind = naiveKind(draft);
  const order = naiveOrder(kind);
  const found: string[] = [];
  const say = (is: boolean, place: string, code: string): void => {
    if (is) found.push(`${place}: ${code}`);
  };
  const first = firstOf(instruments);
  const last = firstOf(order.length === 0 ? instruments : instruments.filter((one) => one.kind === order.at(-1)));
  const isLate = (one: string | undefined): boolean => one !== undefined && one > asOf;

  say(parties.length < 2, "parties", "parties-too-few");
  parties.forEach(({ body }, at) => {
    const isSame = (other: Party): boolean =>
      body.code !== undefined || other.body.code !== undefined
        ? body.code === other.body.code
        : body.kind === other.body.kind && body.name.trim().toLowerCase() === other.body.name.trim().toLowerCase();
    say(parties.slice(0, at).some(isSame), `parties.${at}.body`, "party-twice");
  });
  say(kinds.length === 0 && parties.length >= 2, "parties", "parties-fit-no-kind");
  say(draft.kind === undefined, "kind", "kind-missing");
  const fits = draft.kind !== undefined && kinds.includes(draft.kind);
  say(draft.kind !== undefined && kinds.length > 0 && !fits, "kind", "kind-does-not-fit");
  say(fits && draft.kind === "ksdd-wajib" && kinds.length === 2, "border", "border-facts-missing");
  const isGiving = systems.length + services.length > 0;
  say(isGiving && !parties.some(({ role }) => role === "pemberi"), "parties", "giver-missing");
  say(isGiving && !parties.some(({ role }) => role === "penerima"), "parties", "receiver-missing");

  parties.forEach((party, at) => {
    const place = `parties.${at}`;
    say((party.pics ?? 0) < 2, `${place}.pics`, "pics-too-few");
    if (!isRegion(party)) return;
    const { tkksdReviewedOn: reviewed, dprd = {} } = party;
    say(reviewed === undefined, `${place}.tkksdReviewedOn`, "tkksd-review-missing");
    say(
      reviewed !== undefined && first !== undefined && reviewed > first,
      `${place}.tkksdReviewedOn`,
      "tkksd-review-late",
    );
    say(isLate(reviewed), `${place}.tkksdReviewedOn`, "date-in-future");
    const approved = dprd.approvedOn;
    say(isLate(approved), `${place}.dprd.approvedOn`, "date-in-future");
    const needed = kind === undefined ? "" : naiveDprd(kind, dprd);
    say(/^unknown: ./.test(needed) && approved === undefined, `${place}.dprd`, "dprd-facts-missing");
    say(needed.startsWith("true") && approved === undefined, `${place}.dprd.approvedOn`, "dprd-approval-missing");
    const isTooLate = approved !== undefined && last !== undefined && approved > last;
    say(needed.startsWith("true") && isTooLate, `${place}.dprd.approvedOn`, "dprd-approval-late");
  });

  const label = filled(draft.label)?.toLowerCase().replace(/\./g, "").trim().replace(/\s+/g, " ");
  const wrongLabels = [
    "mou",
    "memorandum of understanding",
    "nota kesepahaman",
    ...MANUSCRIPTS.filter((one) => !order.includes(one)).map((one) => one.replaceAll("-", " ")),
  ];
  const isWrong = label !== undefined && wrongLabels.some((one) => `${label} `.startsWith(`${one} `));
  say(order.length > 0 && isWrong, "label", "label-is-no-manuscript");
  const has = (one: string | undefined): boolean => instruments.some((manuscript) => manuscript.kind === one);
  const [one, other] = order;
  say(one !== undefined && !has(one) && has(other), "instruments", "instrument-missing");
  say(one !== undefined && !has(one) && !has(other), "instruments", "instrument-to-follow");
  say(other !== undefined && !has(other), "instruments", "instrument-to-follow");

  instruments.forEach((manuscript, at) => {
    const place = `instruments.${at}`;
    const { signedOn, plannedOn, signers = [] } = manuscript;
    const on = dayOf(manuscript);
    say(isLate(signedOn), `${place}.signedOn`, "date-in-future");
    say(
      signedOn !== undefined && filled(manuscript.reference) === undefined,
      `${place}.reference`,
      "reference-missing",
    );
    say(
      signedOn === undefined && plannedOn !== undefined && plannedOn < asOf,
      `${place}.plannedOn`,
      "planned-day-passed",
    );
    if (order.length === 0) return;
    if (!order.includes(manuscript.kind)) {
      found.push(`${place}.kind: instrument-not-of-kind`);
      return;
    }
    const before = firstOf(instruments.filter((earlier) => earlier.kind === one));
    say(
      manuscript.kind === other && on !== undefined && before !== undefined && on < before,
      `${place}.${signedOn === undefined ? "plannedOn" : "signedOn"}`,
      "instrument-out-of-order",
    );
    say(
      manuscript.kind === "nota-kesepakatan" && manuscript.actionPlan !== true,
      `${place}.actionPlan`,
      "action-plan-missing",
    );
    const everyone = parties.every((_, party) => signers.some((signer) => signer.party === party));
    say(!everyone, `${place}.signers`, "signer-missing");
    signers.forEach(({ party, office, suratKuasa }, signer) => {
      const where = `${place}.signers.${signer}`;
      const signing = parties[party];
      const isOfRegion = signing !== undefined && isRegion(signing);
      const power = naivePower(manuscript.kind, office);
      const isForeign = !["pimpinan-mitra", "pejabat-lain"].includes(office);
      say(isOfRegion ? power === "none" : isForeign, `${where}.office`, "signer-without-power");
      if (isOfRegion && power === "surat-kuasa") {
        say(suratKuasa === undefined, `${where}.suratKuasa`, "surat-kuasa-missing");
        const isAfter = suratKuasa !== undefined && on !== undefined && suratKuasa > on;
        say(isAfter, `${where}.suratKuasa`, "surat-kuasa-late");
      }
      say(isLate(suratKuasa), `${where}.suratKuasa`, "date-in-future");
    });
  });

  say(filled(draft.subject) === undefined, "subject", "subject-missing");
  say(filled(draft.funding) === undefined, "funding", "funding-missing");
  if (kind !== undefined && [...KSDD, "ksdpk"].includes(kind)) {
    const limited = KSDD.includes(kind);
    const matter = filled(object.matter);
    say(matter === undefined, "object.matter", "object-missing");
    say(object.withinAuthority === false, "object.withinAuthority", "object-outside-authority");
    say(limited && object.withinLimits === false, "object.withinLimits", "object-against-limits");
    const isOpen = object.withinAuthority === undefined || (limited && object.withinLimits === undefined);
    say(matter !== undefined && isOpen, "object", "object-not-confirmed");
  }

  say(from === undefined || until === undefined, "term", "term-missing");
  say(from !== undefined && last !== undefined && from < last, `term.from`, "starts-before-signature");
  const isReversed = from !== undefined && until !== undefined && until < from;
  say(isReversed, "term.until", "ends-before-start");
  if (!isReversed) {
    say(until !== undefined && until < asOf, "term.until", "already-ended");
    if (from !== undefined && until !== undefined) {
      say(until > naiveMonthsLater(from, 60), "term", "longer-than-practice");
      if (months !== undefined) {
        const end = naiveMonthsLater(from, months);
        const dayEarlier = text(day(end) - DAY);
        say(until !== end && until !== dayEarlier, "term.months", "duration-contradicts-days");
      }
    } else say((months ?? 0) > 60, "term", "longer-than-practice");
    evaluations.forEach((on, at) => {
      const isOutside = from !== undefined && until !== undefined && (on < from || on > until);
      say(isOutside, `evaluations.${at}`, "evaluation-outside-term");
    });
  }
  say(evaluations.length === 0, "evaluations", "evaluation-missing");
  say(!isGiving, "scope", "scope-missing");
  for (const [key, list] of [
    ["systems", systems],
    ["services", services],
  ] as const) {
    list.forEach((id, at) => {
      say(list.slice(0, at).includes(id), `scope.${key}.${at}`, "scope-twice");
    });
  }
  say(services.includes("replikasi") && systems.length === 0, "scope.systems", "replication-without-system");
  return found.sort();
}

/** From a state, by an event, to a state. */
const STEPS = `
  disiapkan tawarkan ditawarkan
  ditawarkan sepakati disepakati
  disepakati setujui disetujui
  disepakati tandatangani ditandatangani
  disetujui tandatangani ditandatangani
  ditandatangani berlakukan berlaku
  berlaku evaluasi dievaluasi
  dievaluasi evaluasi dievaluasi`
  .trim()
  .split("\n")
  .map((line) => line.trim().split(" "));
export const STATES = [
  "disiapkan",
  "ditawarkan",
  "disepakati",
  "disetujui",
  "ditandatangani",
  "berlaku",
  "dievaluasi",
  "berakhir",
] as const;
export const EVENTS = ["tawarkan", "sepakati", "setujui", "tandatangani", "berlakukan", "evaluasi", "akhiri"] as const;

/** Where an event leads; it may end in every state but the last. */
export function naiveStep(state: string, event: string): string | undefined {
  if (event === "akhiri") return state === "berakhir" ? undefined : "berakhir";
  return STEPS.find(([from, by]) => from === state && by === event)?.[2];
}

/** The state of an agreement and what may happen next; nothing if its history is impossible. */
export function naiveState(
  draft: Draft,
): readonly [state: string, since: string | undefined, allowed: string] | undefined {
  let state = "disiapkan";
  let since: string | undefined;
  for (const { event, date } of draft.history ?? []) {
    const next = naiveStep(state, event);
    if (next === undefined || (since !== undefined && date < since)) return undefined;
    [state, since] = [next, date];
  }
  const kind = naiveKind(draft);
  const waits = ({ dprd = {} }: Party): boolean =>
    kind !== undefined && dprd.approvedOn === undefined && /^(true|unknown: .)/.test(naiveDprd(kind, dprd));
  const isWaiting = draft.parties.some((party) => isRegion(party) && waits(party));
  const allowed = EVENTS.filter(
    (event) =>
      naiveStep(state, event) !== undefined && !(isWaiting && state === "disepakati" && event === "tandatangani"),
  );
  return [state, since, allowed.join()];
}
