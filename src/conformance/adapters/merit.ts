import { within } from "./within.js";
import { applicableIndicators, type Circumstances } from "../../merit/applicable-indicators.js";
import { assessAspects } from "../../merit/assess-aspects.js";
import { assessMaturity, type MaturityBody, type MaturityLevels } from "../../merit/assess-maturity.js";
import type { AspectScores } from "../../merit/assessment.js";
import { categoryOf } from "../../merit/category-of.js";
import { indexOf } from "../../merit/index-of.js";
import { levelAllowed } from "../../merit/level-allowed.js";
import { pointsPrintedAs } from "../../merit/points-printed-as.js";
import { kasn2019, type Kasn2019AspectId, kasn2019Sheet400 } from "../../merit/rules/kasn-9-2019.js";
import { type Maturity2025IndicatorId, permenpanrb2025 } from "../../merit/rules/permenpanrb-19-2025.js";
import type { InstansiKind } from "../../instansi/instansi.js";

type SheetId = "kasn-9-2019" | "kasn-9-2019-400";

interface OnSheet {
  readonly instrument: SheetId;
}

const sheet = (id: SheetId): typeof kasn2019 | typeof kasn2019Sheet400 =>
  id === "kasn-9-2019-400" ? kasn2019Sheet400 : kasn2019;

/** The assessment of the merit system. */
export const meritAdapters = {
  assessAspects: ({ instrument, scores }: OnSheet & { readonly scores: AspectScores<typeof kasn2019> }) =>
    within("scores", () => assessAspects(sheet(instrument), scores)),
  categoryOf: ({ instrument, points }: OnSheet & { readonly points: number }) => categoryOf(sheet(instrument), points),
  indexOf: ({ points, divisor }: { readonly points: number; readonly divisor: 400 | 410 }) =>
    indexOf(kasn2019, points, { divisor }),
  pointsPrintedAs: ({
    instrument,
    aspect,
    percent,
    decimals,
  }: OnSheet & { readonly aspect: Kasn2019AspectId; readonly percent: number; readonly decimals: number }) => ({
    points: pointsPrintedAs(sheet(instrument), aspect, percent, decimals),
  }),
  applicableIndicators: ({
    kind,
    circumstances,
  }: {
    readonly kind: InstansiKind;
    readonly circumstances: Circumstances;
  }) => applicableIndicators(permenpanrb2025, { kind }, circumstances),
  assessMaturity: ({
    levels,
    body,
  }: {
    readonly levels: MaturityLevels<typeof permenpanrb2025>;
    readonly body: MaturityBody;
  }) => assessMaturity(permenpanrb2025, levels, body),
  levelAllowed: ({
    indicator,
    numbers,
  }: {
    readonly indicator: Maturity2025IndicatorId;
    readonly numbers: Parameters<typeof levelAllowed>[2];
  }) => levelAllowed(permenpanrb2025, indicator, numbers),
};
