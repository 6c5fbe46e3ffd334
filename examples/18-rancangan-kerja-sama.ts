/**
 * Reviews a draft agreement for the legal section before its meeting, mends it, and takes it through its life to the first
 * evaluation. The draft is a model: its parties and systems are those of Central Sulawesi's replication of West Java's
 * systems, its days, numbers and faults are invented. Prints in Indonesian.
 */
import { attempt } from "sistem-merit";
import {
  advance,
  type Agreement,
  agreementLifecycle,
  agreementState,
  cooperation2018,
  cooperationKindOf,
  type HistoryEntry,
  needsDprdApproval,
  reviewDraft,
  scopeNames,
} from "sistem-merit/cooperation";

const jabar = { kind: "provinsi", code: "32", name: "Provinsi Jawa Barat" } as const;
const sulteng = { kind: "provinsi", code: "72", name: "Provinsi Sulawesi Tengah" } as const;

/** As it came to the legal section. */
const draft: Agreement = {
  label: "MoU Replikasi Sistem Merit",
  kind: "ksdpk",
  border: { bordering: false },
  parties: [
    { body: jabar, role: "pemberi", pics: 2, tkksdReviewedOn: "2027-01-11" },
    { body: sulteng, role: "penerima", pics: 1, dprd: { burdensPublicAndRegion: false, fundedInCurrentApbd: false } },
  ],
  instruments: [
    {
      kind: "perjanjian-kerja-sama",
      plannedOn: "2027-02-16",
      signers: [
        { party: 0, office: "kepala-perangkat-daerah", suratKuasa: "2027-01-14" },
        { party: 1, office: "kepala-perangkat-daerah" },
      ],
    },
  ],
  subject: "Penerapan sistem merit",
  object: { matter: "Kepegawaian", withinAuthority: true, withinLimits: true },
  term: { from: "2027-02-16", until: "2029-02-15", months: 36 },
  scope: {
    systems: ["siap", "k-mob", "trk", "sim-tunjangan", "sim-jawara", "k-mob"],
    services: ["replikasi", "magang", "pendampingan"],
  },
  evaluations: ["2028-02-16"],
};

const asOf = "2027-01-18";

function printReview(title: string, agreement: Agreement, day: string): void {
  const { findings, notKnown, kind } = reviewDraft(agreement, { asOf: day });
  console.log(`${title}, per ${day}: ${kind ? cooperation2018.kinds[kind].name.id : "jenis tidak diketahui"}`);
  for (const { nature, path, message, grade } of findings) {
    console.log(`  ${NATURES[nature].padEnd(12)} ${path.join(".")}`);
    console.log(`  ${"".padEnd(12)}   ${message.id} [${grade}]`);
  }
  if (findings.length === 0) console.log("  tidak ada temuan");
  console.log(`  tidak diperiksa, karena tidak diketahui: ${notKnown.map(({ name }) => name.id).join("; ")}\n`);
}

const NATURES = {
  missing: "belum ada",
  contradictory: "bertentangan",
  "against-rule": "aturan",
  practice: "praktik",
} as const;

const reading = cooperationKindOf([jabar, sulteng], draft.border);
console.log(`Jenis menurut para pihak: ${reading.kinds.join(", ")} (${reading.reason.id}) [${reading.grade}]`);
const approval = needsDprdApproval("ksdd-sukarela", draft.parties[1]?.dprd ?? {});
console.log(`Sulawesi Tengah: ${approval.reason.id}\n`);

printReview("Rancangan pertama", draft, asOf);

/** The same after the meeting. Example 19 goes on from it. */
export const mended: Agreement = {
  ...draft,
  label: "Perjanjian Kerja Sama",
  kind: "ksdd-sukarela",
  parties: [
    {
      body: jabar,
      role: "pemberi",
      pics: 2,
      tkksdReviewedOn: "2027-01-11",
      dprd: { burdensPublicAndRegion: false, fundedInCurrentApbd: true },
    },
    {
      body: sulteng,
      role: "penerima",
      pics: 2,
      tkksdReviewedOn: "2027-01-20",
      dprd: { burdensPublicAndRegion: false, fundedInCurrentApbd: false, approvedOn: "2027-02-08" },
    },
  ],
  instruments: [
    {
      kind: "kesepakatan-bersama",
      reference: "Contoh/KB/2027",
      signedOn: "2027-01-27",
      signers: [
        { party: 0, office: "kepala-daerah" },
        { party: 1, office: "kepala-daerah" },
      ],
    },
    {
      kind: "perjanjian-kerja-sama",
      plannedOn: "2027-02-16",
      signers: [
        { party: 0, office: "kepala-perangkat-daerah", suratKuasa: "2027-01-14" },
        { party: 1, office: "kepala-perangkat-daerah", suratKuasa: "2027-02-05" },
      ],
    },
  ],
  term: { from: "2027-02-16", until: "2030-02-15", months: 36 },
  funding: "APBD masing-masing pihak",
  scope: {
    systems: ["siap", "k-mob", "trk", "sim-tunjangan", "sim-jawara"],
    services: ["replikasi", "magang", "pendampingan"],
  },
};

printReview("Rancangan sesudah rapat", mended, "2027-02-10");

const { systems = [], services = [] } = mended.scope ?? {};
console.log("Ruang lingkup:");
for (const id of systems) console.log(`  ${scopeNames.systems[id].name.id}`);
for (const id of services) console.log(`  ${scopeNames.services[id].name.id}`);

const steps: readonly HistoryEntry[] = [
  { event: "tawarkan", date: "2027-01-21" },
  { event: "tandatangani", date: "2027-01-22" },
  { event: "sepakati", date: "2027-01-27" },
  { event: "setujui", date: "2027-02-08" },
  { event: "tandatangani", date: "2027-02-16" },
  { event: "berlakukan", date: "2027-02-16" },
  { event: "evaluasi", date: "2028-02-16" },
];

console.log("\nPerjalanan:");
let agreement = mended;
for (const step of steps) {
  const outcome = attempt(() => advance(agreement, step));
  const name = agreementLifecycle.events[step.event].name.id;
  if (outcome.ok) {
    agreement = outcome.value;
    console.log(`  ${step.date}  ${name.padEnd(18)} → ${agreementState(agreement).name.id}`);
  } else {
    console.log(`  ${step.date}  ${name.padEnd(18)}   ditolak: ${outcome.issues[0]?.message.id ?? ""}`);
  }
}

const { name, since, allowed } = agreementState(agreement);
console.log(`\nKini: ${name.id} sejak ${since ?? "-"}; berikutnya: ${allowed.join(", ")}`);
