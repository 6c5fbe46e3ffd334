/*
 * Nothing here runs: `tsc -p tsconfig.test.json` checks it. A line under `@ts-expect-error` that compiles is an error.
 */
import {
  advance,
  type Agreement,
  type AgreementParty,
  type DprdApproval,
  type Finding,
  instrumentsNeeded,
  needsDprdApproval,
  reviewDraft,
  type Signer,
} from "sistem-merit/cooperation";

const jabar = { kind: "provinsi", code: "32", name: "Provinsi Jawa Barat" } as const;

export const least: Agreement = { parties: [] };
export const party: AgreementParty = { body: jabar, role: "pemberi", pics: 2, tkksdReviewedOn: undefined };
export const third: AgreementParty = { body: { kind: "pihak-ketiga", name: "Universitas Contoh" } };

// @ts-expect-error -- the parties must be there
export const withoutParties: Agreement = { kind: "ksdd-sukarela" };
// @ts-expect-error -- what the press calls it is no legal kind
export const mou: Agreement = { parties: [], kind: "MoU" };
// @ts-expect-error -- a region has a code
export const withoutCode: AgreementParty = { body: { kind: "kota", name: "Kota Contoh" } };
// @ts-expect-error -- persons in charge are counted, not named
export const named: AgreementParty = { body: jabar, pics: ["Pegawai A"] };
// @ts-expect-error -- a signer is an office, not a person
export const person: Signer = { party: 0, office: "kepala-daerah", name: "Pegawai A" };
// @ts-expect-error -- "gubernur" is no office of the list
export const governor: Signer = { party: 0, office: "gubernur" };
// @ts-expect-error -- the system is misspelt
export const misspelt: Agreement = { parties: [], scope: { systems: ["kmob"] } };

// @ts-expect-error -- without a day of reference there is no review
reviewDraft(least);
// @ts-expect-error -- an extension is no step
advance(least, { event: "perpanjang", date: "2027-01-01" });
// @ts-expect-error -- a step has a day
advance(least, { event: "tawarkan" });

export function gradeOf(approval: DprdApproval): unknown {
  // @ts-expect-error -- what is unknown has no grade
  if (approval.needed === "unknown") return approval.grade;
  return approval.grade;
}

export function missingOf(approval: DprdApproval): unknown {
  // @ts-expect-error -- what is known lacks nothing
  return approval.needed === "unknown" ? approval.because : approval.missing;
}

export function instrumentsOf(): unknown {
  // @ts-expect-error -- the manuscripts may be unknown
  return instrumentsNeeded("ksdpl").instruments;
}

export function readOnly(draft: Agreement, finding: Finding): void {
  // @ts-expect-error -- an agreement is read-only
  draft.kind = "sinergi";
  // @ts-expect-error -- a finding is read-only
  finding.code = "kind-missing";
}

export const open: boolean | "unknown" = needsDprdApproval("sinergi", {}).needed;
