import { ipAsn2019 } from "../../ip-asn/rules/perbkn-8-2019.js";
import { awardsFromSiasn } from "../../siasn/awards-from-siasn.js";
import { creditsFromSiasn } from "../../siasn/credits-from-siasn.js";
import { educationFromSiasn } from "../../siasn/education-from-siasn.js";
import type { SiasnDataUtama, SiasnHistory, SiasnKind } from "../../siasn/fields.js";
import { type IpAsnRecordOptions, ipAsnRecordFromSiasn } from "../../siasn/ip-asn-record-from-siasn.js";
import type { SiasnReport } from "../../siasn/log.js";
import { pegawaiFromSiasn, type PegawaiFromSiasnOptions } from "../../siasn/pegawai-from-siasn.js";
import { penaltiesFromSiasn, type PenaltiesFromSiasnOptions } from "../../siasn/penalties-from-siasn.js";
import { performanceFromSiasn } from "../../siasn/performance-from-siasn.js";
import { postsFromSiasn } from "../../siasn/posts-from-siasn.js";
import { ranksFromSiasn, type RanksFromSiasnOptions } from "../../siasn/ranks-from-siasn.js";
import { readSiasn } from "../../siasn/read-siasn.js";
import { reconcile, type ReconcileOptions } from "../../siasn/reconcile.js";
import type { SiasnRecords } from "../../siasn/records.js";
import { trainingFromSiasn } from "../../siasn/training-from-siasn.js";

interface OfEmployee {
  readonly records: SiasnRecords;
}

/** A field that cannot be read is no refusal: its issues come back under another name. */
const answered = <A extends Pick<SiasnReport, "issues">>(reading: A) => ({
  ...reading,
  issues: [],
  unreadable: reading.issues,
});

/** Records of BKN's SIASN. */
export const siasnAdapters = {
  readSiasn: ({ kind, record }: { readonly kind: SiasnKind; readonly record: Readonly<Record<string, unknown>> }) =>
    answered(readSiasn(kind, record)),
  ranksFromSiasn: ({
    rwGolongan,
    options,
  }: {
    readonly rwGolongan: SiasnHistory<"rw-golongan">;
    readonly options?: RanksFromSiasnOptions;
  }) => answered(ranksFromSiasn(rwGolongan, options)),
  pegawaiFromSiasn: ({
    dataUtama,
    options,
  }: {
    readonly dataUtama: SiasnDataUtama;
    readonly options?: PegawaiFromSiasnOptions;
  }) => answered(pegawaiFromSiasn(dataUtama, options)),
  postsFromSiasn: ({ rwJabatan }: { readonly rwJabatan: SiasnHistory<"rw-jabatan"> }) =>
    answered(postsFromSiasn(rwJabatan)),
  educationFromSiasn: ({ rwPendidikan }: { readonly rwPendidikan: SiasnHistory<"rw-pendidikan"> }) =>
    answered(educationFromSiasn(rwPendidikan)),
  trainingFromSiasn: ({
    rwDiklat,
    rwKursus,
  }: {
    readonly rwDiklat: SiasnHistory<"rw-diklat">;
    readonly rwKursus: SiasnHistory<"rw-kursus">;
  }) => answered(trainingFromSiasn(rwDiklat, rwKursus)),
  performanceFromSiasn: ({ rwSkp22 }: { readonly rwSkp22: SiasnHistory<"rw-skp22"> }) =>
    answered(performanceFromSiasn(rwSkp22)),
  penaltiesFromSiasn: ({
    rwHukdis,
    options,
  }: {
    readonly rwHukdis: SiasnHistory<"rw-hukdis">;
    readonly options: PenaltiesFromSiasnOptions;
  }) => answered(penaltiesFromSiasn(rwHukdis, options)),
  awardsFromSiasn: ({ rwPenghargaan }: { readonly rwPenghargaan: SiasnHistory<"rw-penghargaan"> }) =>
    answered(awardsFromSiasn(rwPenghargaan)),
  creditsFromSiasn: ({ rwAngkaKredit }: { readonly rwAngkaKredit: SiasnHistory<"rw-angkakredit"> }) =>
    answered(creditsFromSiasn(rwAngkaKredit)),
  ipAsnRecordFromSiasn: ({
    records,
    options,
  }: OfEmployee & { readonly options: Omit<IpAsnRecordOptions, "rule" | "functionalFits"> }) =>
    answered(ipAsnRecordFromSiasn(records, { ...options, rule: ipAsn2019 })),
  reconcile: ({ records, options }: OfEmployee & { readonly options: ReconcileOptions }) =>
    answered(reconcile(records, options)),
};
