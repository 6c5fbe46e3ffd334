import { addMonths, dayBefore } from "../core/add-months.js";
import { basisOf } from "../core/citations.js";
import { type Path, pathText } from "../core/issues.js";
import type { Text } from "../core/text.js";
import type { Agreement, AgreementTerm } from "./agreement.js";
import { type Finding, finding } from "./findings.js";
import { draftReviewRules } from "./rules/draft-review.js";
import { cooperation2018 } from "./rules/pp-28-2018.js";
import { listedTexts, type UnderReview } from "./under-review.js";

/** What is wrong with the contents: subject and object, term, funding, scope and evaluation. */
export function checkContents(draft: UnderReview): Finding[] {
  const { subject, funding, scope = {} } = draft.agreement;
  const { contents } = draftReviewRules;
  return [
    ...(subject === undefined ? [finding("subject-missing", ["subject"], {}, contents)] : []),
    ...checkObject(draft),
    ...checkTerm(draft),
    ...(funding === undefined ? [finding("funding-missing", ["funding"], {}, contents)] : []),
    ...checkScope(scope),
    ...checkEvaluations(draft.agreement),
  ];
}

function checkObject({ kind, agreement: { object = {} } }: UnderReview): Finding[] {
  const { withinAuthority: authority, limits } = kind === undefined ? {} : cooperation2018.kinds[kind];
  if (authority === undefined) return [];
  const { matter, withinAuthority, withinLimits } = object;
  const path: Path = ["object"];
  const found: Finding[] = [];
  if (matter === undefined) found.push(finding("object-missing", [...path, "matter"], {}, authority));
  if (withinAuthority === false) {
    found.push(finding("object-outside-authority", [...path, "withinAuthority"], {}, authority));
  }
  if (limits !== undefined && withinLimits === false) {
    found.push(finding("object-against-limits", [...path, "withinLimits"], { limits: limits.value }, limits));
  }
  const open = [
    ...(withinAuthority === undefined ? [{ text: AUTHORITY, rule: authority }] : []),
    ...(limits !== undefined && withinLimits === undefined ? [{ text: LIMITS, rule: limits }] : []),
  ];
  // What is not named cannot be confirmed.
  if (matter !== undefined && open.length > 0) {
    const basis = basisOf(...open.map(({ rule }) => rule));
    found.push(finding("object-not-confirmed", path, { facts: listedTexts(open.map(({ text }) => text)) }, basis));
  }
  return found;
}

const AUTHORITY: Text = { id: "objeknya kewenangan daerah", en: "the object lies within the authority of the region" };
const LIMITS: Text = {
  id: "objeknya tidak bertentangan dengan kesusilaan, ketertiban umum, kepentingan nasional dan peraturan",
  en: "the object offends neither morality, public order, the national interest nor the law",
};

function checkTerm({ agreement: { term = {} }, asOf, lastDay }: UnderReview): Finding[] {
  const { from, until } = term;
  const path: Path = ["term"];
  const { contents, days } = draftReviewRules;
  const found: Finding[] = [];
  const keys = [...(from === undefined ? ["from"] : []), ...(until === undefined ? ["until"] : [])];
  if (keys.length > 0) found.push(finding("term-missing", path, { keys }, contents));
  if (from !== undefined && lastDay !== undefined && from < lastDay) {
    found.push(finding("starts-before-signature", [...path, "from"], { signed: lastDay }, days));
  }
  if (from !== undefined && until !== undefined && until < from) {
    // Days in the wrong order say nothing of the duration or of today.
    return [...found, finding("ends-before-start", [...path, "until"], { from }, days)];
  }
  if (until !== undefined && until < asOf) found.push(finding("already-ended", [...path, "until"], { asOf }, days));
  return [...found, ...checkDuration(term, path)];
}

function checkDuration({ from, until, months }: AgreementTerm, path: Path): Finding[] {
  const { days, longestMonths: longest } = draftReviewRules;
  const found: Finding[] = [];
  if (from !== undefined && until !== undefined && months !== undefined) {
    // Both ways of counting are in use: three years from 16 February end on 15 or on 16 February.
    const end = addMonths(from, months);
    const expected = dayBefore(end);
    if (until !== end && until !== expected) {
      found.push(finding("duration-contradicts-days", [...path, "months"], { months, from, expected }, days));
    }
  }
  const isLong =
    from !== undefined && until !== undefined
      ? until > addMonths(from, longest.value)
      : months !== undefined && months > longest.value;
  if (isLong) found.push(finding("longer-than-practice", path, { months: longest.value }, longest));
  return found;
}

function checkScope({ systems = [], services = [] }: NonNullable<Agreement["scope"]>): Finding[] {
  const { contents } = draftReviewRules;
  if (systems.length + services.length === 0) return [finding("scope-missing", ["scope"], {}, contents)];
  return [
    ...checkTwice(systems, ["scope", "systems"]),
    ...checkTwice(services, ["scope", "services"]),
    ...(services.includes("replikasi") && systems.length === 0
      ? [finding("replication-without-system", ["scope", "systems"], {}, contents)]
      : []),
  ];
}

function checkTwice(ids: readonly string[], path: Path): Finding[] {
  return ids.flatMap((id, at) => {
    const first = ids.indexOf(id);
    if (first === at) return [];
    return [finding("scope-twice", [...path, at], { first: pathText([...path, first]) }, draftReviewRules.contents)];
  });
}

function checkEvaluations({ evaluations = [], term = {} }: Agreement): Finding[] {
  const { evaluation, days } = draftReviewRules;
  if (evaluations.length === 0) return [finding("evaluation-missing", ["evaluations"], {}, evaluation)];
  const { from, until } = term;
  if (from === undefined || until === undefined || until < from) return [];
  return evaluations.flatMap((day, at) =>
    day < from || day > until ? [finding("evaluation-outside-term", ["evaluations", at], { from, until }, days)] : [],
  );
}
