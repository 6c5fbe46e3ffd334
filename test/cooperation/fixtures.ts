import { type Agreement, type Finding, reviewDraft } from "sistem-merit/cooperation";
import { untyped } from "../core/support.js";

export const JABAR = { kind: "provinsi", code: "32", name: "Provinsi Jawa Barat" } as const;
export const SULTENG = { kind: "provinsi", code: "72", name: "Provinsi Sulawesi Tengah" } as const;
export const KASN = { kind: "lns", name: "Komisi Aparatur Sipil Negara" } as const;
export const CAMPUS = { kind: "pihak-ketiga", name: "Universitas Contoh" } as const;
export const SISTER_CITY = { kind: "daerah-luar-negeri", name: "Kota Contoh" } as const;
export const ABROAD = { kind: "lembaga-luar-negeri", name: "Lembaga Contoh" } as const;

export const AS_OF = "2027-02-01";

const reviewed = { pics: 2, tkksdReviewedOn: "2027-01-15" } as const;
const dprd = { burdensPublicAndRegion: false, fundedInCurrentApbd: true } as const;

/** An invented KSDD draft in which nothing is wrong: the Kesepakatan Bersama is signed, the PKS is planned. */
export const SOUND = {
  parties: [
    { body: JABAR, role: "pemberi", ...reviewed, dprd },
    { body: SULTENG, role: "penerima", ...reviewed, dprd },
  ],
  kind: "ksdd-sukarela",
  label: "Perjanjian Kerja Sama",
  border: { bordering: false },
  instruments: [
    {
      kind: "kesepakatan-bersama",
      reference: "1/KB/2027",
      signedOn: "2027-01-20",
      signers: [
        { party: 0, office: "kepala-daerah" },
        { party: 1, office: "kepala-daerah" },
      ],
    },
    {
      kind: "perjanjian-kerja-sama",
      plannedOn: "2027-02-16",
      signers: [
        { party: 0, office: "kepala-perangkat-daerah", suratKuasa: "2027-01-25" },
        { party: 1, office: "sekretaris-daerah", suratKuasa: "2027-01-25" },
      ],
    },
  ],
  subject: "Penerapan sistem merit",
  object: { matter: "Kepegawaian", withinAuthority: true, withinLimits: true },
  term: { from: "2027-02-16", until: "2030-02-15", months: 36 },
  funding: "APBD masing-masing",
  scope: { systems: ["siap", "k-mob", "trk", "sim-tunjangan", "sim-jawara"], services: ["replikasi", "magang"] },
  evaluations: ["2028-02-16", "2029-02-16", "2030-02-15"],
} as const satisfies Agreement;

const signers = [
  { party: 0, office: "kepala-daerah" },
  { party: 1, office: "pimpinan-mitra" },
] as const;

/** An invented Sinergi with a central body in which nothing is wrong. */
export const SOUND_SINERGI = {
  parties: [
    { body: JABAR, role: "pemberi", ...reviewed },
    { body: KASN, role: "penerima", pics: 2 },
  ],
  kind: "sinergi",
  instruments: [{ kind: "nota-kesepakatan", plannedOn: "2027-02-16", actionPlan: true, signers }],
  subject: "Pusat unggulan",
  term: { from: "2027-02-16", until: "2028-02-16" },
  funding: "Anggaran masing-masing",
  scope: { services: ["pendampingan"] },
  evaluations: ["2027-08-16"],
} as const satisfies Agreement;

/** An invented KSDPK in which nothing is wrong. */
export const SOUND_KSDPK = {
  ...SOUND,
  kind: "ksdpk",
  border: undefined,
  parties: [SOUND.parties[0], { body: CAMPUS, role: "penerima", pics: 2 }],
  instruments: [
    { ...SOUND.instruments[0], signers },
    { ...SOUND.instruments[1], signers: [SOUND.instruments[1].signers[0], signers[1]] },
  ],
} as const satisfies Agreement;

/** A key that is to be left out. */
export const ABSENT = Symbol("absent");

/** A draft with other values at some places; `"term.until"` names a place. */
export function changed(draft: Agreement, changes: Readonly<Record<string, unknown>>): Agreement {
  return untyped(
    Object.entries(changes).reduce<unknown>((value, [place, by]) => replaced(value, place.split("."), by), draft),
  );
}

function replaced(value: unknown, [key, ...rest]: readonly string[], by: unknown): unknown {
  if (key === undefined) return by;
  const copy: object = Array.isArray(value) ? [...(value as unknown[])] : { ...(value as object) };
  const next = rest.length === 0 ? by : replaced(Reflect.get(copy, key), rest, by);
  if (next === ABSENT) Reflect.deleteProperty(copy, key);
  else Reflect.set(copy, key, next);
  return copy;
}

export const findingsOf = (draft: Agreement, asOf = AS_OF): readonly Finding[] => reviewDraft(draft, { asOf }).findings;

/** The findings of a draft, each as `place: code`. */
export const found = (draft: Agreement, asOf = AS_OF): string[] =>
  findingsOf(draft, asOf).map(({ code, path }) => `${path.join(".")}: ${code}`);
