import { Readable } from "node:stream";
import fc from "fast-check";
import { beforeAll, describe, expect, it, vi } from "vitest";
import type { readPegawaiCsv as Reader } from "../../examples/07-baca-simpeg.ts";

let readPegawaiCsv: typeof Reader;
let printed = "";

beforeAll(async () => {
  const log = vi.spyOn(console, "log").mockImplementation((line: unknown) => {
    printed += `${String(line)}\n`;
  });
  ({ readPegawaiCsv } = await import("../../examples/07-baca-simpeg.ts"));
  log.mockRestore();
});

const HEAD = "NIP;NAMA;GELAR DEPAN;GELAR BELAKANG;TANGGAL LAHIR;JK;STATUS;GOLONGAN;JABATAN;UNIT KERJA;PENDIDIKAN";
const GOOD = "199003152015032002;Pegawai B;;S.T.;15-03-1990;P;PNS;III/c;Analis Contoh Ahli Muda;Badan Contoh;S-1";

const read = (text: string) => readPegawaiCsv(Readable.from([text]));
const remarks = async (line: string) => (await read(`${HEAD}\n${line}\n`)).bad.flatMap((bad) => bad.remarks);

describe("an export of a personnel system", () => {
  it("gives every line either a record or the reasons why not", () => {
    expect(printed).toMatch(/^13 baris: 6 terbaca, 7 bermasalah/);
  });

  it("is read with and without a byte order mark, and with both ends of line", async () => {
    for (const text of [`${HEAD}\n${GOOD}\n`, `\uFEFF${HEAD}\r\n${GOOD}\r\n`, `${HEAD}\n${GOOD}`]) {
      const { read: records, bad } = await read(text);
      expect(bad).toEqual([]);
      expect(records.map(({ pegawai }) => pegawai.nip)).toEqual(["199003152015032002"]);
    }
  });

  it.each(["1.99003E+17", "1,99003E+17", "1.99E17"])(
    "names the scientific notation of a spreadsheet: %s",
    async (nip) => {
      const [remark] = await remarks(GOOD.replace("199003152015032002", nip));
      expect(remark).toMatchObject({ column: "NIP" });
      if (nip.includes("+")) expect(remark?.text).toContain("notasi ilmiah");
    },
  );

  it("names the three digits that a spreadsheet drops", async () => {
    const found = await remarks(GOOD.replace("199003152015032002", "199003152015032000"));
    expect(found).toHaveLength(1);
    expect(found[0]?.text).toContain("tiga angka terakhir hilang");
  });

  it("names the column that a short line lacks", async () => {
    const found = await remarks(GOOD.replace(/;S-1$/, ""));
    expect(found).toEqual([{ column: "PENDIDIKAN", text: "kolom tidak ada pada baris ini" }]);
  });

  it("loses one line to a quotation mark that is never closed, and no other", async () => {
    const { read: records, bad } = await read(
      [HEAD, GOOD, `"${GOOD}`, GOOD.replace("Pegawai B", 'Pegawai "B"'), GOOD].join("\n"),
    );
    expect(records.map(({ line }) => line)).toEqual([2, 5]);
    expect(bad.map(({ line }) => line)).toEqual([3, 4]);
  });

  it("names a line that has too many cells", async () => {
    expect(await remarks(`${GOOD};x;y`)).toEqual([{ column: "-", text: "2 sel terlalu banyak pada baris ini" }]);
  });

  it("has no line and no error if there is nothing but the head", async () => {
    expect(await read(`${HEAD}\n`)).toEqual({ read: [], bad: [] });
  });

  it("loses no line, whatever the cells hold", async () => {
    const cell = fc.string({ unit: fc.constantFrom("a", "1", " ", "-", "é", "'", "."), minLength: 1, maxLength: 12 });
    const lines = fc.array(
      fc.oneof(
        fc.constant(GOOD),
        fc.array(cell, { minLength: 1, maxLength: 13 }).map((c) => c.join(";")),
      ),
    );
    await fc.assert(
      fc.asyncProperty(lines, async (all) => {
        const kept = all.filter((line) => line.trim() !== "");
        const { read: records, bad } = await read([HEAD, ...kept].join("\n"));
        expect(records.length + bad.length).toBe(kept.length);
        expect(records.length).toBe(kept.filter((line) => line === GOOD).length);
      }),
      { numRuns: 100 },
    );
  });

  it("repeats no number and no name in what it says", async () => {
    const said = JSON.stringify(await remarks("19900315201503200X;Pegawai Rahasia;;;x;x;x;x;x;;x"));
    expect(said).not.toContain("Rahasia");
    expect(said).not.toContain("19900315");
  });
});
