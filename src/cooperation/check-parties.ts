import { basisOf } from "../core/citations.js";
import type { PlainDate } from "../core/dates.js";
import { type Path, pathText } from "../core/issues.js";
import type { Text } from "../core/text.js";
import type { AgreementParty, DprdFacts, PartyBody, PartyDprd } from "./agreement.js";
import type { CooperationKind } from "./cooperation-rules.js";
import { type Finding, finding } from "./findings.js";
import { type DprdReason, dprdApprovalOf } from "./needs-dprd-approval.js";
import { draftReviewRules } from "./rules/draft-review.js";
import { cooperation2018 } from "./rules/pp-28-2018.js";
import { listedTexts, type UnderReview } from "./under-review.js";

/** What is wrong with the parties: their kind, their roles, their reviews and approvals. */
export function checkParties(draft: UnderReview): Finding[] {
  const { parties } = draft.agreement;
  return [
    ...checkNumber(parties),
    ...checkTwice(parties),
    ...checkKind(draft),
    ...checkRoles(draft),
    ...parties.flatMap((party, at) => [
      ...checkPics(party, at),
      ...(draft.sides[at] === "daerah" ? [...checkTkksd(draft, party, at), ...checkDprd(draft, party, at)] : []),
    ]),
  ];
}

function checkNumber({ length: count }: readonly AgreementParty[]): Finding[] {
  return count < 2 ? [finding("parties-too-few", ["parties"], { count }, cooperation2018.definition)] : [];
}

function checkTwice(parties: readonly AgreementParty[]): Finding[] {
  const names = parties.map(({ body }) => nameOf(body));
  return names.flatMap((name, at) => {
    const first = names.indexOf(name);
    if (first === at) return [];
    return finding("party-twice", ["parties", at, "body"], { first: pathOf(first) }, cooperation2018.definition);
  });
}

/** Regions are the same if their codes are; others if they are called the same. */
const nameOf = (body: PartyBody): string =>
  "code" in body ? body.code : `${body.kind} ${body.name.trim().toLowerCase()}`;

const pathOf = (party: number): string => pathText(["parties", party]);

function checkKind({ agreement: { kind, parties }, reading }: UnderReview): Finding[] {
  const { kinds, reason } = reading;
  const found: Finding[] = [];
  if (kinds.length === 0 && parties.length > 1) {
    found.push(finding("parties-fit-no-kind", ["parties"], { reason }, reading));
  }
  if (kind === undefined) {
    found.push(
      finding("kind-missing", ["kind"], { kinds: kinds.length > 0 ? kinds : NONE }, draftReviewRules.contents),
    );
  } else if (kinds.length > 0 && !kinds.includes(kind)) {
    found.push(finding("kind-does-not-fit", ["kind"], { kind, reason, kinds }, reading));
  } else if (cooperation2018.kinds[kind].acrossBorder !== undefined && kinds.length > 1) {
    found.push(finding("border-facts-missing", ["border"], {}, reading));
  }
  return found;
}

const NONE: Text = { id: "tidak ada", en: "none" };

/** Something is given only if the scope holds something. */
function checkRoles({ agreement: { parties, scope = {} } }: UnderReview): Finding[] {
  const { systems = [], services = [] } = scope;
  if (systems.length + services.length === 0) return [];
  const has = (role: AgreementParty["role"]): boolean => parties.some((party) => party.role === role);
  return [
    ...(has("pemberi") ? [] : [finding("giver-missing", ["parties"], {}, draftReviewRules.contents)]),
    ...(has("penerima") ? [] : [finding("receiver-missing", ["parties"], {}, draftReviewRules.contents)]),
  ];
}

function checkPics({ pics = 0 }: AgreementParty, at: number): Finding[] {
  const { pics: rule } = draftReviewRules;
  if (pics >= rule.value) return [];
  return [finding("pics-too-few", ["parties", at, "pics"], { pics, expected: rule.value }, rule)];
}

function checkTkksd({ asOf, firstDay }: UnderReview, { tkksdReviewedOn }: AgreementParty, at: number): Finding[] {
  const path: Path = ["parties", at, "tkksdReviewedOn"];
  const { tkksd, tkksdFirst, days } = draftReviewRules;
  if (tkksdReviewedOn === undefined) return [finding("tkksd-review-missing", path, {}, tkksd)];
  return [
    ...(firstDay !== undefined && tkksdReviewedOn > firstDay
      ? [finding("tkksd-review-late", path, { first: firstDay }, basisOf(tkksd, tkksdFirst))]
      : []),
    ...(tkksdReviewedOn > asOf ? [finding("date-in-future", path, { asOf }, days)] : []),
  ];
}

function checkDprd({ kind, asOf, lastDay }: UnderReview, { dprd = {} }: AgreementParty, at: number): Finding[] {
  const path: Path = ["parties", at, "dprd"];
  const { approvedOn } = dprd;
  return [
    ...(kind === undefined ? [] : checkApproval(kind, dprd, lastDay, path)),
    ...(approvedOn !== undefined && approvedOn > asOf
      ? [finding("date-in-future", [...path, "approvedOn"], { asOf }, draftReviewRules.days)]
      : []),
  ];
}

function checkApproval(kind: CooperationKind, dprd: PartyDprd, lastDay: PlainDate | undefined, path: Path): Finding[] {
  const { approvedOn } = dprd;
  const approval = dprdApprovalOf(kind, dprd);
  if (approval.needed === false) return [];
  if (approval.needed === "unknown") {
    // Whoever has the approval need not know whether it was necessary.
    if (approvedOn !== undefined || approval.missing.length === 0) return [];
    const facts = listedTexts(approval.missing.map((fact) => FACTS[fact]));
    const { burden, unfunded } = cooperation2018.kinds[kind].dprd;
    return [finding("dprd-facts-missing", path, { facts }, basisOf(burden, unfunded))];
  }
  if (approvedOn === undefined) {
    const because = listedTexts(approval.because.map((reason) => REASONS[reason]));
    return [finding("dprd-approval-missing", [...path, "approvedOn"], { because }, approval)];
  }
  if (lastDay === undefined || approvedOn <= lastDay) return [];
  const basis = basisOf(approval, cooperation2018.approvalBy);
  return [finding("dprd-approval-late", [...path, "approvedOn"], { signed: lastDay }, basis)];
}

const REASONS: Readonly<Record<DprdReason, Text>> = {
  "burdens-public-and-region": { id: "membebani masyarakat dan daerah", en: "it burdens the public and the region" },
  "not-in-current-apbd": {
    id: "belum teranggarkan dalam APBD tahun berjalan",
    en: "its funding is not in the current APBD",
  },
  "partner-abroad": { id: "mitranya di luar negeri", en: "its partner is abroad" },
};

const FACTS: Readonly<Record<keyof DprdFacts, Text>> = {
  burdensPublicAndRegion: {
    id: "apakah membebani masyarakat dan daerah",
    en: "whether it burdens the public and the region",
  },
  fundedInCurrentApbd: {
    id: "apakah pendanaannya ada dalam APBD tahun berjalan",
    en: "whether its funding is in the current APBD",
  },
};
