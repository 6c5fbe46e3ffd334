import asnPerkaBkn222007 from "../../conformance/asn-perka-bkn-22-2007.json";
import asnPp112017 from "../../conformance/asn-pp-11-2017.json";
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
];

/** The cases, file by file. */
export const caseFiles: readonly CaseFile[] = /* @__PURE__ */ files.filter(isCaseFile);

// TypeScript reads a JSON file with wider types (any text for a grade). A test holds each file against the JSON Schema.
function isCaseFile(file: unknown): file is CaseFile {
  return typeof file === "object" && file !== null && "cases" in file;
}
