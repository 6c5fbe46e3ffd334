import { freeze } from "../core/freeze.js";
import { secondary } from "../sources/cite.js";

/**
 * How a field is read.
 *
 * - `text`: a text
 * - `code`: a text, or a whole number that stands for one
 * - `date`: a day, `dd-MM-yyyy`
 * - `year`: a calendar year
 * - `month`: a month, 1 to 12
 * - `year-or-date`: either of them
 * - `whole`: a whole number, 0 or more
 * - `decimal`: a number, 0 or more
 * - `flag`: yes or no
 * - `unread`: not looked at; the guide says why
 */
export type SiasnFieldType =
  "text" | "code" | "date" | "year" | "month" | "year-or-date" | "whole" | "decimal" | "flag" | "unread";

/**
 * The fields of the records of the SIASN that the library knows, in the spelling of the service.
 *
 * Source: public client code of agencies, more than ten code bases that agree on the names. BKN's own description was not
 * seen. Which fields are read, and as what, is the library's.
 *
 * @example
 * ```ts
 * import { siasnFields } from "sistem-merit/siasn";
 *
 * siasnFields.value["rw-skp22"].KuadranKinerjaNilai; // → "code"
 * siasnFields.value["data-utama"].nik; // → "unread"
 * siasnFields.grade; // → "secondary"
 * ```
 */
export const siasnFields = /* @__PURE__ */ freeze(
  secondary(
    {
      "data-utama": {
        id: "unread",
        nipBaru: "text",
        nipLama: "unread",
        nama: "text",
        gelarDepan: "text",
        gelarBelakang: "text",
        tglLahir: "date",
        tempatLahir: "unread",
        jenisKelamin: "code",
        nik: "unread",
        email: "unread",
        emailGov: "unread",
        noHp: "unread",
        alamat: "unread",
        jenisPegawaiId: "code",
        jenisPegawaiNama: "text",
        kedudukanPnsId: "code",
        kedudukanPnsNama: "text",
        statusPegawai: "text",
        tmtCpns: "date",
        tmtPns: "date",
        statusHidup: "code",
        golRuangAwalId: "unread",
        golRuangAwal: "unread",
        golRuangAkhirId: "code",
        golRuangAkhir: "text",
        pangkatAkhir: "text",
        tmtGolAkhir: "date",
        mkTahun: "whole",
        mkBulan: "whole",
        jenisJabatanId: "code",
        jenisJabatan: "code",
        jabatanNama: "text",
        jabatanStrukturalId: "code",
        jabatanStrukturalNama: "text",
        jabatanFungsionalId: "code",
        jabatanFungsionalNama: "text",
        jabatanFungsionalUmumId: "code",
        jabatanFungsionalUmumNama: "text",
        eselon: "text",
        eselonId: "code",
        eselonLevel: "code",
        asnJenjangJabatan: "text",
        kelas_jabatan: "code",
        tmtJabatan: "date",
        tmtEselon: "date",
        bupPensiun: "whole",
        tmtPensiun: "date",
        tkPendidikanTerakhirId: "code",
        tkPendidikanTerakhir: "text",
        pendidikanTerakhirId: "code",
        pendidikanTerakhirNama: "text",
        tahunLulus: "year-or-date",
        instansiIndukId: "code",
        instansiIndukNama: "text",
        instansiKerjaId: "code",
        instansiKerjaNama: "text",
        satuanKerjaIndukId: "code",
        satuanKerjaIndukNama: "text",
        satuanKerjaKerjaId: "code",
        satuanKerjaKerjaNama: "text",
        unorId: "code",
        unorNama: "text",
        unorIndukId: "code",
        unorIndukNama: "text",
        lokasiKerja: "text",
      },
      "rw-golongan": {
        golonganId: "code",
        golongan: "text",
        pangkat: "text",
        tmtGolongan: "date",
        skNomor: "code",
        skTanggal: "date",
        masaKerjaGolonganTahun: "whole",
        masaKerjaGolonganBulan: "whole",
        jenisKPId: "code",
        jenisKPNama: "text",
        jumlahKreditUtama: "decimal",
        jumlahKreditTambahan: "decimal",
      },
      "rw-jabatan": {
        jenisJabatan: "code",
        namaJabatan: "text",
        jabatanFungsionalNama: "text",
        jabatanFungsionalUmumNama: "text",
        eselon: "text",
        eselonId: "code",
        unorNama: "text",
        unorIndukNama: "text",
        instansiKerjaNama: "text",
        tmtJabatan: "date",
        tmtPelantikan: "date",
        tmtMutasi: "date",
        jenisMutasiId: "code",
        jenisPenugasanId: "code",
        nomorSk: "code",
        tanggalSk: "date",
      },
      "rw-pendidikan": {
        tkPendidikanId: "code",
        tkPendidikanNama: "text",
        pendidikanNama: "text",
        tahunLulus: "year-or-date",
        tglLulus: "date",
        namaSekolah: "text",
        isPendidikanPertama: "flag",
        gelarDepan: "text",
        gelarBelakang: "text",
      },
      "rw-diklat": {
        latihanStrukturalId: "code",
        latihanStrukturalNama: "text",
        tanggal: "date",
        tanggalSelesai: "date",
        tahun: "year",
        jumlahJam: "whole",
        institusiPenyelenggara: "text",
        nomor: "code",
      },
      "rw-kursus": {
        jenisKursusId: "code",
        jenisKursusNama: "text",
        jenisKursusSertifikat: "text",
        jenisDiklatId: "code",
        namaKursus: "text",
        tanggalKursus: "date",
        tanggalSelesaiKursus: "date",
        tahunKursus: "year",
        jumlahJam: "whole",
        institusiPenyelenggara: "text",
        noSertipikat: "code",
      },
      "rw-skp22": {
        tahun: "year",
        hasilKinerja: "text",
        hasilKinerjaNilai: "code",
        perilakuKerja: "text",
        PerilakuKerjaNilai: "code",
        kuadranKinerja: "text",
        KuadranKinerjaNilai: "code",
        statusPenilai: "text",
        namaPenilai: "unread",
      },
      "rw-kinerjaperiodik": {
        tahun: "year",
        hasilKinerja: "text",
        hasilKinerjaNilai: "code",
        perilakuKerja: "text",
        PerilakuKerjaNilai: "code",
        kuadranKinerja: "text",
        KuadranKinerjaNilai: "code",
        statusPenilai: "text",
        namaPenilai: "unread",
        periodikId: "code",
        periodikNama: "text",
        koefisenId: "code",
        kriteria: "text",
        persentase: "decimal",
      },
      "rw-hukdis": {
        jenisHukuman: "code",
        jenisHukumanNama: "text",
        jenisTingkatHukumanId: "code",
        hukumanTanggal: "date",
        akhirHukumTanggal: "date",
        masaTahun: "whole",
        masaBulan: "whole",
        nomorPp: "code",
        skNomor: "code",
        skPembatalanNomor: "code",
        skPembatalanTanggal: "date",
        alasanHukumanDisiplinNama: "text",
      },
      "rw-penghargaan": { hargaId: "code", hargaNama: "text", tahun: "year", skDate: "date", skNomor: "code" },
      "rw-angkakredit": {
        kreditUtamaBaru: "decimal",
        kreditPenunjangBaru: "decimal",
        kreditBaruTotal: "decimal",
        bulanMulaiPenailan: "month",
        tahunMulaiPenailan: "year",
        bulanSelesaiPenailan: "month",
        tahunSelesaiPenailan: "year",
        isAngkaKreditPertama: "flag",
        isIntegrasi: "flag",
        isKonversi: "flag",
      },
    },
    "public-code-siasn",
  ),
);
