/** Writes docs/unknowns.md: what the instruments lack (`unknownsOf`), what other rules name as not known, and unread texts. */
import { writeFileSync } from "node:fs";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { draftReviewRules } from "../src/cooperation/index.js";
import type { Text } from "../src/core/text.js";
import * as instruments from "../src/instruments/index.js";
import { jabarSystems, replicationTemplate } from "../src/replication/index.js";
import { register } from "../src/sources/register.js";
import type { Source } from "../src/sources/source.js";
import { ROOT } from "./doc-blocks.ts";

const HEAD = `# Yang tidak kita ketahui · What we do not know

Angka yang tidak ditemukan di sumber mana pun tidak ditebak: nilainya kosong, dan yang memerlukannya mengatakan apa yang
kurang. Halaman ini ditulis oleh \`npm run docs:unknowns\` dari data aturan; \`unknownsOf(instrument)\` mengembalikan daftar
instrumen beserta tempat setiap angka. Siapa yang memegang naskahnya dapat membantu: lihat
[CONTRIBUTING](../CONTRIBUTING.md).

A figure that no source shows is not guessed: it is absent, and what needs it says what is missing. This page is written by
\`npm run docs:unknowns\` from the rule data; \`unknownsOf(instrument)\` returns the list of an instrument with the place of
every figure. Whoever holds a text can help: see [CONTRIBUTING](../CONTRIBUTING.md).
`;

const NEEDED_FOR = {
  index: { id: "Untuk indeks dan kategorinya", en: "For the index and its category" },
  points: { id: "Untuk menghitung poin dari tingkat indikator", en: "For points from the levels of indicators" },
  "not-applicable": { id: "Untuk jawaban yang tidak berlaku", en: "For answers that do not apply" },
  worksheet: { id: "Untuk kelengkapan kertas kerja", en: "For the worksheet to be complete" },
} as const satisfies Record<instruments.Unknown["neededFor"], Text>;

const both = ({ id, en }: Text): string => (id === en ? id : `${id} · ${en}`);

function table(texts: readonly Text[]): string {
  const rows = texts.map(({ id, en }) => `| ${id} | ${en} |`);
  return ["| Bahasa Indonesia | English |", "| --- | --- |", ...rows].join("\n");
}

/** The parts of a list that agree in `keyOf`, in the order in which they come. */
function groupBy<T>(list: readonly T[], keyOf: (one: T) => string): T[][] {
  return [...new Set(list.map(keyOf))].map((key) => list.filter((one) => keyOf(one) === key));
}

type AnyInstrument = Parameters<typeof instruments.unknownsOf>[0];

/** Every instrument that the door exports. */
function everyInstrument(): AnyInstrument[] {
  return Object.values(instruments)
    .filter((one) => typeof one === "object" && "aspects" in one && "id" in one)
    .sort((a, b) => (a.id < b.id ? -1 : 1));
}

function sectionsOfInstrument(instrument: AnyInstrument, earlier: readonly AnyInstrument[]): string[] {
  const title = `## ${both(instrument.name)}`;
  const unknowns = instruments.unknownsOf(instrument);
  const whats = (one: AnyInstrument): string => JSON.stringify(instruments.unknownsOf(one).map(({ what }) => what));
  const same = earlier.find((one) => whats(one) === whats(instrument));
  if (same) return [title, `Sama dengan ${same.name.id}. The same as of the ${same.name.en}.`];
  const parts = groupBy(unknowns, ({ neededFor }) => neededFor).flatMap((needed) => [
    ...needed.slice(0, 1).map(({ neededFor }) => `### ${both(NEEDED_FOR[neededFor])}`),
    ...groupBy(needed, ({ obtain }) => obtain.en).flatMap((group) => [
      ...group.slice(0, 1).map(({ obtain }) => `Diperoleh dari ${obtain.id}.<br>To be had from ${obtain.en}.`),
      table(group.map(({ what }) => what)),
    ]),
  ]);
  return [title, ...parts];
}

function unreadTexts(): Text[] {
  const sources: Source[] = Object.values(register);
  return sources.flatMap((source) =>
    source.kind === "legal" && source.grade === undefined
      ? [{ id: `${source.number} tentang ${source.title.id}`, en: source.title.en }]
      : [],
  );
}

/** The page as text. */
export function unknownsDoc(): string {
  const list = everyInstrument();
  const sections = [
    ...list.flatMap((instrument, at) => sectionsOfInstrument(instrument, list.slice(0, at))),
    "## Sistem Jawa Barat · West Java's systems",
    ...Object.values(jabarSystems).flatMap(({ name, unknown }) => [`### ${both(name)}`, table(unknown)]),
    "## Replikasi · Replication",
    table(replicationTemplate.unknown),
    "## Kerja sama daerah · Cooperation between regions",
    table(draftReviewRules.notKnown.map(({ name }) => name)),
    "## Naskah yang tidak terbaca · Texts that were not read",
    "Peraturan berikut hanya dikenal dari yang mengutipnya. These are known from what cites them only; see [sources](sources.md).",
    table(unreadTexts()),
  ];
  return [HEAD, ...sections.map((section) => `${section}\n`)].join("\n");
}

if (process.argv[1] === fileURLToPath(import.meta.url)) writeFileSync(join(ROOT, "docs/unknowns.md"), unknownsDoc());
