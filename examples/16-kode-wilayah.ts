/** Reads a few region codes, among them two that a spreadsheet damaged, and prints the provinces with their numbers. */
import { attempt } from "sistem-merit";
import { hasOwnPpk, kepmendagri2430Of2025 as regions, parseInstansi, ppkOf, provinceOf } from "sistem-merit/instansi";

// As rows of a file may look: 11.1 is what became of 11.10, once as a number and once as text.
const rows = [
  { kind: "provinsi", code: "32", name: "Provinsi Jawa Barat" },
  { kind: "kabupaten", code: "32.01", name: "Kabupaten Bogor" },
  { kind: "kota", code: "32.71", name: "Kota Bogor" },
  { kind: "kota", code: "31.71", name: "Kota Administrasi Jakarta Pusat" },
  { kind: "kabupaten", code: "32.73", name: "Kabupaten Contoh" },
  { kind: "kabupaten", code: 11.1, name: "Kabupaten Contoh" },
  { kind: "kabupaten", code: "11.1", name: "Kabupaten Contoh" },
];

console.log("Instansi daerah menurut kodenya\n");
for (const [at, row] of rows.entries()) {
  const outcome = attempt(() => parseInstansi(row));
  if (!outcome.ok) {
    for (const { path, message } of outcome.issues) console.log(`  baris ${at + 1}, ${path.join(".")}: ${message.id}`);
  } else if ("code" in outcome.value) {
    const { kind, code, name } = outcome.value;
    const ppk = hasOwnPpk(outcome.value, regions) ? `PPK: ${ppkOf(kind).value.id}` : "tanpa PPK sendiri [tafsiran]";
    console.log(`  ${code.padEnd(7)}${name.padEnd(34)}${provinceOf(code, regions).name.padEnd(14)}${ppk}`);
  }
}

const { provinces, totals, autonomous, date } = regions;
console.log(`\n${regions.name.id}, ditetapkan ${date.value}\n`);
console.log(`  ${"Kode".padEnd(6)}${"Provinsi".padEnd(28)}${"Kabupaten".padStart(10)}${"Kota".padStart(6)}`);
for (const { code, name, kabupaten, kota } of provinces) {
  const numbers = `${String(kabupaten.value).padStart(10)}${String(kota.value).padStart(6)}`;
  console.log(`  ${code.padEnd(6)}${name.padEnd(28)}${numbers}`);
}
const total = `${String(totals.kabupaten.value).padStart(10)}${String(totals.kota.value).padStart(6)}`;
console.log(`  ${"".padEnd(6)}${`${totals.provinsi.value} provinsi`.padEnd(28)}${total}   [${totals.kota.grade}]`);
console.log(`\n  Pemerintah daerah otonom: ${autonomous.all.value}, tanpa unit administratif di Jakarta.`);
