import allowanceDki2020 from "../../conformance/allowance-dki-2020.json";
import allowanceJawaBarat from "../../conformance/allowance-jawa-barat.json";
import allowancePerbppmi22024 from "../../conformance/allowance-perbppmi-2-2024.json";
import allowancePermentan202025 from "../../conformance/allowance-permentan-20-2025.json";
import allowancePermentan682012 from "../../conformance/allowance-permentan-68-2012.json";
import allowancePp942021 from "../../conformance/allowance-pp-94-2021.json";
import allowanceTppLokal from "../../conformance/allowance-tpp-lokal.json";
import asnPerkaBkn222007 from "../../conformance/asn-perka-bkn-22-2007.json";
import asnPp112017 from "../../conformance/asn-pp-11-2017.json";
import attendanceJawaBarat from "../../conformance/attendance-jawa-barat.json";
import attendanceKementerian2013 from "../../conformance/attendance-kementerian-2013.json";
import attendancePerbgn42025 from "../../conformance/attendance-perbgn-4-2025.json";
import attendancePerbupTebo12022 from "../../conformance/attendance-perbup-tebo-1-2022.json";
import attendancePermentan682012 from "../../conformance/attendance-permentan-68-2012.json";
import attendancePerpres212023 from "../../conformance/attendance-perpres-21-2023.json";
import attendancePp942021 from "../../conformance/attendance-pp-94-2021.json";
import attendanceTulangBawang from "../../conformance/attendance-tulang-bawang.json";
import competencyPermenpanrb382017 from "../../conformance/competency-permenpanrb-38-2017.json";
import cooperationDrafts from "../../conformance/cooperation-drafts.json";
import cooperationPp282018 from "../../conformance/cooperation-pp-28-2018.json";
import cycleKasn92019 from "../../conformance/cycle-kasn-9-2019.json";
import disciplinePp942021 from "../../conformance/discipline-pp-94-2021.json";
import instansiPermendagri582021 from "../../conformance/instansi-permendagri-58-2021.json";
import ipAsnPerbkn82019 from "../../conformance/ip-asn-perbkn-8-2019.json";
import meritKasn92019 from "../../conformance/merit-kasn-9-2019.json";
import meritPermenpanrb192025 from "../../conformance/merit-permenpanrb-19-2025.json";
import performancePermenpanrb12023 from "../../conformance/performance-permenpanrb-1-2023.json";
import performancePermenpanrb62022 from "../../conformance/performance-permenpanrb-6-2022.json";
import replicationJawaBarat from "../../conformance/replication-jawa-barat.json";
import sakipPermenpanrb882021 from "../../conformance/sakip-permenpanrb-88-2021.json";
import siasnBkn from "../../conformance/siasn-bkn.json";
import sourcesMeritHistory from "../../conformance/sources-merit-history.json";
import talentKepkaBkn4112025 from "../../conformance/talent-kepka-bkn-411-2025.json";
import talentPermenpanrb32020 from "../../conformance/talent-permenpanrb-3-2020.json";
import type { CaseFile } from "./conformance-case.js";

/** Every file. A new domain adds its own here, and its functions in `our-implementation.ts`. */
const files: readonly unknown[] = [
  meritKasn92019,
  meritPermenpanrb192025,
  cycleKasn92019,
  asnPerkaBkn222007,
  asnPp112017,
  instansiPermendagri582021,
  performancePermenpanrb62022,
  performancePermenpanrb12023,
  disciplinePp942021,
  competencyPermenpanrb382017,
  ipAsnPerbkn82019,
  sakipPermenpanrb882021,
  talentPermenpanrb32020,
  talentKepkaBkn4112025,
  cooperationPp282018,
  cooperationDrafts,
  replicationJawaBarat,
  siasnBkn,
  sourcesMeritHistory,
  attendancePermentan682012,
  attendancePerbgn42025,
  attendanceTulangBawang,
  attendancePerbupTebo12022,
  attendanceKementerian2013,
  attendanceJawaBarat,
  attendancePerpres212023,
  attendancePp942021,
  allowancePerbppmi22024,
  allowancePermentan202025,
  allowanceDki2020,
  allowanceTppLokal,
  allowancePermentan682012,
  allowancePp942021,
  allowanceJawaBarat,
];

/** The cases, file by file. */
export const caseFiles: readonly CaseFile[] = /* @__PURE__ */ files.filter(isCaseFile);

// TypeScript reads a JSON file with wider types (any text for a grade). A test holds each file against the JSON Schema.
function isCaseFile(file: unknown): file is CaseFile {
  return typeof file === "object" && file !== null && "cases" in file;
}
