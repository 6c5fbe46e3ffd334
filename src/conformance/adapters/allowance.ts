import { completed } from "./completed.js";
import { allowance } from "../../allowance/allowance.js";
import { completePolicy, type PolicyFigures } from "../../allowance/complete-policy.js";
import type { AllowancePolicy, PenaltyCuts } from "../../allowance/policy.js";
import type { AllowanceRecord, RecordedPenalty } from "../../allowance/record.js";
import { bp2mi2024 } from "../../allowance/rules/bp2mi-2024.js";
import { dkiPelaksana2020 } from "../../allowance/rules/dki-2020.js";
import { jabar2020 } from "../../allowance/rules/jabar-2020.js";
import { localTpp2021, localTpp2023 } from "../../allowance/rules/local-apps.js";
import { heaviestPenaltyCuts, penaltyCuts2012, penaltyCuts2021 } from "../../allowance/rules/penalty-cuts.js";
import { kementan2025 } from "../../allowance/rules/permentan-20-2025.js";

const PRESETS = {
  "bp2mi-2024": bp2mi2024,
  "dki-2020-pelaksana": dkiPelaksana2020,
  "jabar-2020": jabar2020,
  "kementan-2025": kementan2025,
  "tpp-lokal-2021": localTpp2021,
  "tpp-lokal-2023": localTpp2023,
} as const;

const TABLES = { "permentan-68-2012": penaltyCuts2012, "pp-94-2021": penaltyCuts2021 } as const;

interface Cutting {
  readonly table: keyof typeof TABLES;
  readonly penalties: readonly RecordedPenalty[];
  readonly month: string;
  readonly overlap?: "heaviest";
}

/** An allowance of one component, which nothing but the penalties can cut. */
const cutBy = (cuts: PenaltyCuts, overlap: Cutting["overlap"]): AllowancePolicy => ({
  id: cuts.id,
  name: cuts.name,
  ceilings: { classes: { "1": 100 } },
  components: [{ id: "kinerja", name: { id: "Kinerja", en: "Performance" }, measure: "percent", weight: 100 }],
  deductions: [
    {
      id: "hukuman-disiplin",
      name: cuts.name,
      kind: "penalty",
      base: "ceiling",
      cuts,
      ...(overlap && { overlap: heaviestPenaltyCuts }),
    },
  ],
  rounding: { mode: "down", to: 1 },
});

/** Allowances. */
export const allowanceAdapters = {
  allowance: ({
    preset,
    figures,
    month,
    ...record
  }: AllowanceRecord & {
    readonly preset: keyof typeof PRESETS;
    readonly figures: PolicyFigures;
    readonly month: string;
  }) => completed(() => allowance(record, completePolicy(PRESETS[preset], figures), { month })),
  penaltyCut: ({ table, penalties, month, overlap }: Cutting) => {
    const record = { id: "-", unit: "-", jobClass: 1, values: { kinerja: 100 }, penalties };
    const { deductions } = allowance(record, cutBy(TABLES[table], overlap), { month });
    return { percent: deductions[0]?.percent ?? 0 };
  },
};
