/**
 * An agency's own instrument (invented), from a JSON file: loaded, checked, scored and explained. Then the same file with
 * faults, every one of which is found at its place.
 */
import { readFileSync } from "node:fs";
import { assessIndicators, attempt, explain } from "sistem-merit";
import { defineInstrument } from "sistem-merit/instruments";
import { gapTo } from "sistem-merit/plan";

const path = new URL("22-instrumen-sendiri.json", import.meta.url);
const file = readFileSync(path, "utf8");
const instrument = defineInstrument(JSON.parse(file));

console.log(`${instrument.name.id}: ${instrument.maxPoints.value} poin\n`);
for (const { id, texts } of instrument.aspects.flatMap(({ indicators }) => indicators)) {
  if (texts === undefined) continue;
  console.log(`  ${texts.number?.value ?? ""} ${texts.name.value.id} (${id})`);
  for (const [level, text] of Object.entries(texts.levelTexts?.value ?? {})) console.log(`      ${level}  ${text.id}`);
}

const result = assessIndicators(instrument, {
  "peta-jabatan": 4,
  "analisis-beban-kerja": 3,
  "profil-kompetensi": 2,
  "rencana-pelatihan": 3,
  "pelatihan-terlaksana": 2,
  "dialog-kinerja": 4,
  "penilaian-tepat-waktu": 3,
  penghargaan: 1,
});

console.log("\nDinas A (rekaan):\n");
for (const { step, text } of explain(result)) console.log(`  ${step.padEnd(11)}${text}`);
const { missing } = gapTo(result, "unggul", instrument);
console.log(`\nKurang ${missing} poin menuju Unggul. Tingkat sumber: ${result.grade}.`);

const faulty = file
  .replace('"id": "pengembangan"', '"id": "Pengembangan"')
  .replace('"id": "rencana-pelatihan"', '"id": "profil-kompetensi"')
  .replace('"weight": 3.5', '"weight": 3')
  .replace('"en": "Decreed"', '"en": ""')
  .replace('"from": 70', '"from": 69')
  .replace(
    '"cite": [{ "source": "Keputusan Bupati Contoh 1/2026 (rekaan)", "article": "Diktum KETIGA" }]',
    '"cite": []',
  )
  .replace('"weightPercent": 40', '"weightPercent": 35');
const outcome = attempt(() => defineInstrument(JSON.parse(faulty)));
if (!outcome.ok) {
  console.log(`\nBerkas yang sama dengan kesalahan: ${outcome.issues.length} ditemukan\n`);
  for (const { path: at, message } of outcome.issues) console.log(`  ${at.join(".")}: ${message.id}`);
}
