/** Evaluates an invented regency's performance accountability (SAKIP) from its answers, and asks what A takes. */
import { sakip2021, sakipFromAnswers, sakipGapTo } from "sistem-merit/sakip";

const hasil = sakipFromAnswers({
  "perencanaan-kinerja": { keberadaan: "A", kualitas: "BB", pemanfaatan: "B" },
  "pengukuran-kinerja": { keberadaan: "A", kualitas: "B", pemanfaatan: "B" },
  "pelaporan-kinerja": { keberadaan: "A", kualitas: "BB", pemanfaatan: "B" },
  "evaluasi-internal": { keberadaan: "BB", kualitas: "B", pemanfaatan: "CC" },
});

const angka = (nilai: number): string => nilai.toFixed(2).replace(".", ",").padStart(6);

console.log(`Kabupaten Contoh, ${sakip2021.name.id}\n`);
for (const { name, value, max, subComponents = [] } of hasil.components) {
  const jawaban = subComponents.map((sub) => `${sub.name.id} ${sub.answer}`).join(", ");
  console.log(`  ${name.id.padEnd(41)}${angka(value)} dari ${angka(max)}   ${jawaban}`);
}
const { predicate } = hasil;
console.log(`  ${"Jumlah".padEnd(41)}${angka(hasil.total)} dari ${angka(hasil.max)}`);
console.log(`\nPredikat: ${predicate.id} (${predicate.name.id}) [${hasil.grade}]`);

const { needed, missing, components = [], grade } = sakipGapTo(hasil, "A");
console.log(`\nMenuju A: paling sedikit ${angka(needed).trim()}, kurang ${angka(missing).trim()} [${grade}]`);
for (const { name, headroom, enough } of components) {
  console.log(`  ${name.id.padEnd(41)}masih dapat naik ${angka(headroom)}${enough ? ", cukup sendirian" : ""}`);
}

console.log("\nArti jawaban:");
for (const [huruf, { percent, meaning }] of Object.entries(sakip2021.answers)) {
  console.log(`  ${huruf.padEnd(4)}${String(percent.value).padStart(3)} %  ${meaning.value.id}`);
}
