import loadHighs, { type Highs } from "highs";
import { type NaiveRaise, raisesOf, totalOf } from "./brute-force.js";
import type { Case } from "./instruments.js";

/** What the solver found: the raise of each indicator and what they cost, or nothing if no plan reaches the target. */
export interface Optimum {
  readonly raises: readonly (NaiveRaise | undefined)[];
  readonly cost: number;
}

export const loadSolver = (): Promise<Highs> => loadHighs();

/**
 * The cheapest plan of a case as an integer program (multiple-choice knapsack): one variable of 0 or 1 for each raise;
 * of each indicator at most one; the gains reach what is missing; at most `maxSteps` variables are 1.
 */
export function optimumOf(highs: Highs, given: Case): Optimum | undefined {
  const options = raisesOf(given);
  const raises = options.flat();
  const need = given.needed - totalOf(given);
  if (raises.length === 0) return undefined;

  const groups = options.flatMap((own, at) => own.map(() => at + 2));
  const starts = raises.map((_, at) => 3 * at);
  const { infinity, constants } = highs;
  return highs.withModel(
    {
      numCols: raises.length,
      numRows: options.length + 2,
      colCost: raises.map(({ cost }) => cost),
      colLower: raises.map(() => 0),
      colUpper: raises.map(() => 1),
      integrality: raises.map(() => constants.variableType.integer),
      rowLower: [need, 0, ...options.map(() => 0)],
      rowUpper: [infinity, given.limits.maxSteps ?? infinity, ...options.map(() => 1)],
      matrix: {
        format: "csc",
        numCols: raises.length,
        numRows: options.length + 2,
        starts: [...starts, 3 * raises.length],
        indices: raises.flatMap((_, at) => [0, 1, groups[at] ?? 0]),
        values: raises.flatMap(({ gain }) => [gain, 1, 1]),
      },
    },
    (model) => {
      model.options.set({ output_flag: false, mip_rel_gap: 0, mip_abs_gap: 0, mip_feasibility_tolerance: 1e-9 });
      model.run();
      const status = model.getModelStatus();
      if (status === constants.modelStatus.infeasible) return undefined;
      if (status !== constants.modelStatus.optimal) throw new Error(`the solver ended with status ${status}`);
      const { colValue } = model.getSolution();
      const isChosen = new Map(raises.map((raise, at) => [raise, Math.round(colValue[at] ?? 0) === 1]));
      const chosen = options.map((own) => own.find((raise) => isChosen.get(raise)));
      return { raises: chosen, cost: chosen.reduce((sum, raise) => sum + (raise?.cost ?? 0), 0) };
    },
  );
}
