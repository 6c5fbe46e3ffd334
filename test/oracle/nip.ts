/** What a number says, read in the most literal way: one pattern, and the UTC calendar. Nothing if it is no number. */
export function naiveNip(text: string): Readonly<Record<string, unknown>> | undefined {
  const groups = /^(\d{4})(\d{2})(\d{2})([ .]?)(\d{4})(\d{2})\4([12])\4(\d{3})$/.exec(text)?.slice(1);
  if (groups === undefined) return undefined;
  const [year = "", month = "", day = "", , appointed = "", code = "", sex = "", sequence = ""] = groups;
  if (sequence === "000") return undefined;
  const birth = new Date(0);
  birth.setUTCFullYear(Number(year), Number(month) - 1, Number(day));
  const birthDate = birth.toISOString().slice(0, 10);
  if (birthDate !== `${year}-${month}-${day}`) return undefined;
  const common = {
    value: text.replace(/[ .]/g, ""),
    birthDate,
    sex: sex === "1" ? "laki-laki" : "perempuan",
    sequence: Number(sequence),
  };
  if (/^(0[1-9]|1[0-2])$/.test(code)) {
    return { ...common, kind: "pns", appointed: { year: Number(appointed), month: Number(code) } };
  }
  if (!/^2[1-9]$/.test(code)) return undefined;
  return { ...common, kind: "pppk", appointedYear: Number(appointed), agreement: Number(code[1]) };
}
