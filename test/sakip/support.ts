import type { SakipAnswer, SakipAnswers, SakipRules, Sakip2021ComponentId } from "sistem-merit/sakip";

/** The table of the facts, typed again: component, weight, keberadaan, kualitas, pemanfaatan. */
export const TABLE = [
  ["perencanaan-kinerja", 30, 6, 9, 15],
  ["pengukuran-kinerja", 30, 6, 9, 15],
  ["pelaporan-kinerja", 15, 3, 4.5, 7.5],
  ["evaluasi-internal", 25, 5, 7.5, 12.5],
] as const;

export const COMPONENTS = TABLE.map(([id]) => id);
export const SUBS = ["keberadaan", "kualitas", "pemanfaatan"] as const;

/** The scale of answers, typed again. */
export const LETTERS: readonly (readonly [SakipAnswer, number])[] = [
  ["AA", 100],
  ["A", 90],
  ["BB", 80],
  ["B", 70],
  ["CC", 60],
  ["C", 50],
  ["D", 30],
  ["E", 0],
];

export const VALUES = {
  "perencanaan-kinerja": 23.4,
  "pengukuran-kinerja": 21.6,
  "pelaporan-kinerja": 11.25,
  "evaluasi-internal": 17.5,
} as const;

export const NOTHING = {
  "perencanaan-kinerja": 0,
  "pengukuran-kinerja": 0,
  "pelaporan-kinerja": 0,
  "evaluasi-internal": 0,
} as const;

/** The same letter everywhere. */
export function allOf(letter: SakipAnswer): SakipAnswers<Sakip2021ComponentId> {
  const answers = { keberadaan: letter, kualitas: letter, pemanfaatan: letter };
  return {
    "perencanaan-kinerja": answers,
    "pengukuran-kinerja": answers,
    "pelaporan-kinerja": answers,
    "evaluasi-internal": answers,
  };
}

const figure = <const V>(value: V) => ({ value, grade: "caller", cite: [{ source: "invented" }] }) as const;
const text = { id: "rekaan", en: "invented" };
const answer = (percent: number) => ({ percent: figure(percent), meaning: figure(text) });

/** Invented rules: one component of 10 points in tenths, two predicates, the upper of which it can never reach. */
export const INVENTED: SakipRules<"satu"> = {
  id: "rekaan",
  name: text,
  components: [
    {
      id: "satu",
      name: text,
      weight: figure(10),
      subComponents: { keberadaan: figure(3.3), kualitas: figure(3.3), pemanfaatan: figure(3.4) },
    },
  ],
  subComponents: SUBS.map((id) => ({ id, name: text, weightPercent: figure(33) })),
  answers: {
    AA: answer(100),
    A: answer(90),
    BB: answer(85),
    B: answer(70),
    CC: answer(60),
    C: answer(50),
    D: answer(25),
    E: answer(0),
  },
  value: figure("percent-of-weight"),
  step: figure(0.1),
  predicates: [
    { id: "D", name: text, from: figure(0) },
    { id: "BB", name: text, from: figure(5) },
    { id: "AA", name: text, from: figure(10), exclusive: true },
  ],
};
