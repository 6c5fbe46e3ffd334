import { allowance } from "./allowance.js";
import { attendance } from "./attendance.js";
import { bounds } from "./bounds.js";
import { competency } from "./competency.js";
import { cooperation } from "./cooperation.js";
import { cycle } from "./cycle.js";
import { discipline } from "./discipline.js";
import { ipAsnDomain } from "./ip-asn.js";
import { maturity } from "./maturity-index.js";
import { merit } from "./merit.js";
import { nip } from "./nip.js";
import { performanceDomain } from "./performance.js";
import { portfolio } from "./portfolio.js";
import { replication } from "./replication.js";
import { retirement } from "./retirement.js";
import type { Domain } from "./run.js";
import { sakipDomain } from "./sakip.js";
import { siasn } from "./siasn.js";
import { sources } from "./sources.js";
import { talent } from "./talent.js";

/** Every domain with a scoring rule. */
export const DOMAINS: readonly Domain[] = [
  merit,
  maturity,
  cycle,
  bounds,
  portfolio,
  performanceDomain,
  talent,
  competency,
  ipAsnDomain,
  discipline,
  sakipDomain,
  retirement,
  nip,
  cooperation,
  replication,
  siasn,
  sources,
  attendance,
  allowance,
];
