import { freeze } from "../../core/freeze.js";
import { interpretation, official, secondary } from "../../sources/cite.js";
import type { ReplicationTemplate } from "../template.js";

const TEMPLATE = "0045-a-replication-plan-is-a-template";
const SULTENG = "redaksirakyat-2023-02-20";
const SULTENG_TOO = "gemasulawesi-8533";
const SIJUNJUNG = "majalahintrust-sijunjung";
const SIJUNJUNG_TOO = "teropongmedia-sijunjung";
const KENDARI = "halosultra-42293";
const JABAR = "swarajabbar-2022-12-08";
const SULBAR = "sulbar-spbe-grha-merit";

/**
 * The template of a replication plan: stages, roles, items. A checklist, and no rule: which item belongs to which stage,
 * who does it and what comes before it is our reading wherever no source is named beside the decision record.
 *
 * Source: Redaksi Rakyat and Gema Sulawesi (method, team, goal), Majalah Intrust and Teropong Media (order of building,
 * agreements), Pemprov Sulawesi Barat (ICT advice), Metro Sulawesi (roll-out); decision
 * 0045-a-replication-plan-is-a-template.
 *
 * @example
 * ```ts
 * import { replicationTemplate } from "sistem-merit/replication";
 *
 * replicationTemplate.method.value; // → ["amati", "tiru", "modifikasi"]
 * replicationTemplate.method.grade; // → "secondary"
 * replicationTemplate.roles.find(({ part }) => part.value === "penggerak")?.id; // → "kepegawaian"
 * replicationTemplate.note.grade; // → "interpretation"
 * ```
 */
export const replicationTemplate: ReplicationTemplate = /* @__PURE__ */ freeze({
  note: interpretation(
    {
      id: "Ini templat yang disusun dari beberapa kasus; tidak ada peraturan yang mewajibkannya. Sesuaikan dengan keadaan instansi.",
      en: "This is a template drawn from several cases; no regulation demands it. Adapt it to the agency.",
    },
    TEMPLATE,
  ),
  method: secondary(["amati", "tiru", "modifikasi"], SULTENG),
  stages: {
    amati: { id: "Amati", en: "Observe" },
    tiru: { id: "Tiru", en: "Imitate" },
    modifikasi: { id: "Modifikasi", en: "Modify" },
  },

  roles: [
    {
      id: "kepala-daerah",
      name: { id: "Kepala daerah", en: "Head of region" },
      part: interpretation("luar", TEMPLATE, SIJUNJUNG, SIJUNJUNG_TOO),
    },
    {
      id: "perangkat-daerah",
      name: { id: "Setiap perangkat daerah", en: "Every office" },
      part: interpretation("luar", TEMPLATE),
    },
    {
      id: "asisten-sekda",
      name: { id: "Asisten Sekretaris Daerah", en: "Assistant to the regional secretary" },
      part: interpretation("ketua", TEMPLATE, KENDARI),
    },
    {
      id: "kepegawaian",
      name: { id: "Kepegawaian (BKD, BKPSDM)", en: "Personnel (BKD, BKPSDM)" },
      part: interpretation("penggerak", TEMPLATE, SULTENG, SULTENG_TOO, SULBAR, KENDARI),
    },
    {
      id: "pengembangan-sdm",
      name: { id: "Pengembangan sumber daya manusia (BPSDM)", en: "Human-resource development (BPSDM)" },
      part: interpretation("anggota", TEMPLATE, SULTENG, SULTENG_TOO, JABAR),
    },
    {
      id: "organisasi",
      name: { id: "Biro atau Bagian Organisasi", en: "Organisation bureau" },
      part: interpretation("anggota", TEMPLATE, SULTENG, SULTENG_TOO, JABAR),
    },
    {
      id: "perencanaan",
      name: { id: "Perencanaan (Bappeda, Bapperida)", en: "Planning (Bappeda, Bapperida)" },
      part: interpretation("anggota", TEMPLATE, SULTENG, SULTENG_TOO, SULBAR),
    },
    {
      id: "pengawasan",
      name: { id: "Inspektorat", en: "Inspectorate" },
      part: interpretation("anggota", TEMPLATE, SULTENG, SULTENG_TOO, SULBAR, KENDARI),
    },
    {
      id: "keuangan",
      name: { id: "Keuangan (BPKAD, BPKPD)", en: "Finance (BPKAD, BPKPD)" },
      part: interpretation("anggota", TEMPLATE, SULBAR, "bkd-ntt-tim-tpp"),
    },
    {
      id: "kominfo",
      name: { id: "Dinas Kominfo", en: "ICT office (Kominfo)" },
      part: interpretation("anggota", TEMPLATE, SULBAR, KENDARI),
    },
    {
      id: "hukum",
      name: { id: "Biro atau Bagian Hukum", en: "Legal bureau" },
      part: interpretation("anggota", TEMPLATE, SULBAR, KENDARI),
    },
  ],

  items: [
    {
      id: "komitmen-pimpinan",
      name: { id: "Komitmen pimpinan", en: "Commitment of the leadership" },
      stage: "amati",
      task: secondary(
        { id: "Pimpinan berkomitmen lebih dahulu", en: "The leadership commits itself first" },
        SIJUNJUNG,
      ),
      roles: interpretation(["kepala-daerah"], TEMPLATE),
      needs: interpretation(
        [{ id: "Pernyataan komitmen kepala daerah", en: "A statement of commitment by the head of region" }],
        TEMPLATE,
      ),
      modules: [],
      after: interpretation([], TEMPLATE),
    },
    {
      id: "kesepakatan-bersama",
      name: { id: "Kesepakatan kedua kepala daerah", en: "Agreement of both heads of region" },
      stage: "amati",
      task: secondary(
        {
          id: "Kedua kepala daerah menandatangani kesepakatan yang menjadi dasar kerja sama perangkat daerahnya",
          en: "Both heads of region sign the agreement on which the cooperation of their offices rests",
        },
        SIJUNJUNG,
        SIJUNJUNG_TOO,
        SULTENG,
        SULTENG_TOO,
      ),
      roles: interpretation(["kepala-daerah", "hukum"], TEMPLATE),
      needs: interpretation([{ id: "Naskah kesepakatan", en: "The manuscript of the agreement" }], TEMPLATE),
      modules: ["sistem-merit/cooperation"],
      after: interpretation(["komitmen-pimpinan"], TEMPLATE, SIJUNJUNG),
    },
    {
      id: "perjanjian-kerja-sama",
      name: { id: "Perjanjian kerja sama perangkat daerah", en: "Agreement of the offices" },
      stage: "amati",
      task: secondary(
        {
          id: "Kepala perangkat daerah kedua pihak menandatangani perjanjian kerja sama dengan ruang lingkupnya",
          en: "The heads of office of both sides sign the agreement with its scope",
        },
        SIJUNJUNG,
        SIJUNJUNG_TOO,
      ),
      roles: interpretation(["kepegawaian", "hukum"], TEMPLATE),
      needs: interpretation(
        [
          { id: "Naskah perjanjian dengan daftar sistem dan layanan", en: "The manuscript, with systems and services" },
          { id: "Surat kuasa penanda tangan, bila perlu", en: "The power of attorney of the signer, where needed" },
        ],
        TEMPLATE,
      ),
      modules: ["sistem-merit/cooperation"],
      after: interpretation(["kesepakatan-bersama"], TEMPLATE, SIJUNJUNG, SIJUNJUNG_TOO, SULTENG, SULTENG_TOO),
    },
    {
      id: "kelompok-kerja",
      name: { id: "Kelompok kerja", en: "Working group" },
      stage: "amati",
      task: secondary(
        { id: "Bentuk kelompok kerja lintas perangkat daerah", en: "Form a working group across the offices" },
        SULTENG,
        SULTENG_TOO,
      ),
      roles: interpretation(["asisten-sekda", "kepegawaian", "organisasi", "hukum"], TEMPLATE),
      needs: interpretation(
        [{ id: "Keputusan pembentukan kelompok kerja", en: "The decree that forms the working group" }],
        TEMPLATE,
      ),
      modules: [],
      after: interpretation(["perjanjian-kerja-sama"], TEMPLATE),
    },
    {
      id: "komitmen-perangkat-daerah",
      name: { id: "Komitmen setiap perangkat daerah", en: "Commitment of every office" },
      stage: "amati",
      task: interpretation(
        {
          id: "Setiap perangkat daerah menandatangani komitmen untuk menjalankan sistem",
          en: "Every office signs that it will run the systems",
        },
        TEMPLATE,
        SULTENG,
      ),
      roles: interpretation(["asisten-sekda", "perangkat-daerah"], TEMPLATE),
      needs: interpretation(
        [{ id: "Lembar komitmen setiap perangkat daerah", en: "The signed commitment of every office" }],
        TEMPLATE,
      ),
      modules: [],
      after: interpretation(["kelompok-kerja"], TEMPLATE),
    },
    {
      id: "kunjungan-studi",
      name: { id: "Kunjungan studi ke Jawa Barat", en: "Study visit to West Java" },
      stage: "amati",
      task: official(
        {
          id: "Utusan perangkat daerah terkait melihat langsung penerapannya di Grha Merit System",
          en: "Delegates of the offices concerned see it at work at the Grha Merit System",
        },
        SULBAR,
      ),
      roles: official(["kepegawaian", "perencanaan", "keuangan", "pengawasan", "kominfo", "hukum"], SULBAR),
      needs: interpretation(
        [
          {
            id: "Daftar pertanyaan: yang belum diketahui dari setiap sistem",
            en: "The questions: what is unknown of every system",
          },
        ],
        TEMPLATE,
      ),
      modules: ["sistem-merit/replication"],
      after: interpretation(["kelompok-kerja"], TEMPLATE),
    },
    {
      prefix: "amati",
      verb: { id: "Amati", en: "Observe" },
      stage: "amati",
      task: interpretation(
        {
          id: "Pelajari tujuan, data masuk, dan data keluarnya, dan tanyakan yang belum diketahui",
          en: "Learn its purpose, data in and data out, and ask what is unknown",
        },
        TEMPLATE,
      ),
      needs: "unknown",
      modules: ["sistem-merit/replication"],
      after: interpretation(["kunjungan-studi"], TEMPLATE),
    },
    {
      id: "sistem-data",
      name: { id: "Sistem data", en: "Data system" },
      stage: "tiru",
      anySystem: true,
      task: secondary(
        {
          id: "Sesudah komitmen, bangun sistem data besar (big data)",
          en: "After the commitment, build a big-data system",
        },
        SIJUNJUNG,
      ),
      roles: interpretation(["kepegawaian", "kominfo"], TEMPLATE),
      needs: interpretation(
        [{ id: "Data induk pegawai yang sudah diperiksa", en: "Personnel records that were checked" }],
        TEMPLATE,
      ),
      modules: ["sistem-merit/asn", "sistem-merit/siasn"],
      after: secondary(["komitmen-pimpinan"], SIJUNJUNG),
    },
    {
      id: "rencana-interoperabilitas",
      name: { id: "Rencana interoperabilitas", en: "Interoperability plan" },
      stage: "tiru",
      anySystem: true,
      task: official(
        {
          id: "Dinas Kominfo menyiapkan rencana kerja teknis sistem informasi dan interoperabilitas; utamakan sistem yang sudah mempunyai layanan API",
          en: "The ICT office plans information systems and interoperability; prefer systems that have an API of their own",
        },
        SULBAR,
      ),
      roles: official(["kominfo"], SULBAR),
      needs: interpretation(
        [{ id: "Daftar aplikasi kepegawaian dan API-nya", en: "The list of personnel applications and their APIs" }],
        TEMPLATE,
      ),
      modules: [],
      after: interpretation(["kunjungan-studi"], TEMPLATE),
    },
    {
      id: "aplikasi-pendukung",
      name: { id: "Aplikasi pendukung talenta", en: "Applications that feed the talent system" },
      stage: "tiru",
      system: "sim-jawara",
      task: official(
        {
          id: "Aplikasi talenta dan enam aplikasi pendukungnya stabil, dan datanya terhubung otomatis",
          en: "The talent application and its six supporting ones are stable, and their data are connected automatically",
        },
        SULBAR,
      ),
      roles: interpretation(["kepegawaian", "kominfo"], TEMPLATE),
      needs: interpretation(
        [
          {
            id: "Daftar aplikasi pendukung di instansi sendiri; enam milik Jawa Barat tidak disebutkan namanya",
            en: "The agency's own supporting applications; West Java's six are not named",
          },
        ],
        TEMPLATE,
      ),
      modules: [],
      after: interpretation(["sistem-data", "rencana-interoperabilitas"], TEMPLATE),
    },
    {
      id: "serah-terima",
      name: { id: "Serah terima sistem", en: "Handing over the systems" },
      stage: "tiru",
      service: "replikasi",
      task: secondary(
        {
          id: "Terima sistem yang dihibahkan, dan sepakati apa saja yang diserahkan",
          en: "Take over the systems that are granted, and agree on what is handed over",
        },
        "detik-6901262",
        SIJUNJUNG_TOO,
      ),
      roles: interpretation(["kepegawaian", "kominfo", "hukum"], TEMPLATE),
      needs: interpretation([{ id: "Berita acara serah terima", en: "The minutes of the handover" }], TEMPLATE),
      modules: [],
      after: interpretation(["perjanjian-kerja-sama"], TEMPLATE),
    },
    {
      prefix: "tiru",
      verb: { id: "Tiru", en: "Imitate" },
      stage: "tiru",
      task: interpretation(
        {
          id: "Pasang, isi dengan data instansi, dan hubungkan dengan aplikasi yang memasoknya",
          en: "Install it, fill it with the agency's data, and connect what feeds it",
        },
        TEMPLATE,
      ),
      needs: "data-in",
      after: interpretation(
        ["perjanjian-kerja-sama", "sistem-data", "rencana-interoperabilitas", "serah-terima"],
        TEMPLATE,
      ),
      afterOwn: "amati",
      afterSources: true,
    },
    {
      id: "magang",
      name: { id: "Magang", en: "Internship" },
      stage: "tiru",
      service: "magang",
      task: interpretation(
        {
          id: "Pegawai pengelola sistem magang di Jawa Barat",
          en: "Staff who will run the systems are interns in West Java",
        },
        TEMPLATE,
      ),
      roles: interpretation(["kepegawaian", "pengembangan-sdm"], TEMPLATE),
      needs: interpretation(
        [{ id: "Daftar peserta dan program magang", en: "The participants and the programme" }],
        TEMPLATE,
      ),
      modules: [],
      after: interpretation(["perjanjian-kerja-sama"], TEMPLATE),
      timed: true,
    },
    {
      id: "pelatihan",
      name: { id: "Pelatihan", en: "Training" },
      stage: "tiru",
      service: "pelatihan",
      task: interpretation(
        {
          id: "Latih pengelola sistem di setiap perangkat daerah",
          en: "Train those who run the systems in every office",
        },
        TEMPLATE,
      ),
      roles: interpretation(["pengembangan-sdm", "perangkat-daerah"], TEMPLATE),
      needs: interpretation(
        [{ id: "Daftar peserta dan kurikulum", en: "The participants and the curriculum" }],
        TEMPLATE,
      ),
      modules: [],
      after: interpretation(["perjanjian-kerja-sama"], TEMPLATE),
      timed: true,
    },
    {
      id: "lokakarya",
      name: { id: "Lokakarya", en: "Workshop" },
      stage: "tiru",
      service: "lokakarya",
      task: interpretation(
        { id: "Bahas rancangan penyesuaian bersama Jawa Barat", en: "Discuss the adaptation with West Java" },
        TEMPLATE,
      ),
      roles: interpretation(["kepegawaian", "organisasi", "kominfo"], TEMPLATE),
      needs: interpretation([{ id: "Rancangan penyesuaian", en: "The draft of the adaptation" }], TEMPLATE),
      modules: [],
      after: interpretation(["perjanjian-kerja-sama"], TEMPLATE),
      timed: true,
    },
    {
      id: "pendampingan",
      name: { id: "Pendampingan", en: "Mentoring" },
      stage: "tiru",
      service: "pendampingan",
      task: secondary(
        { id: "Jawa Barat mendampingi penerapan sistem merit", en: "West Java mentors the merit system" },
        "politikal-samarinda",
      ),
      roles: interpretation(["kepegawaian"], TEMPLATE),
      needs: interpretation([{ id: "Narahubung kedua pihak", en: "The contacts of both sides" }], TEMPLATE),
      modules: [],
      after: interpretation(["perjanjian-kerja-sama"], TEMPLATE),
      timed: true,
    },
    {
      id: "penilaian-kompetensi",
      name: { id: "Penilaian kompetensi", en: "Competency assessment" },
      stage: "tiru",
      service: "penilaian-kompetensi",
      task: secondary(
        {
          id: "Nilai kompetensi pegawai, misalnya di pusat penilaian kompetensi Grha Merit System",
          en: "Assess the staff, for example at the competency assessment center of the Grha Merit System",
        },
        "fokusjabar-grha-merit",
      ),
      roles: interpretation(["kepegawaian", "pengembangan-sdm"], TEMPLATE),
      needs: interpretation(
        [
          {
            id: "Daftar peserta dan standar kompetensi jabatannya",
            en: "The participants and the standards of their posts",
          },
        ],
        TEMPLATE,
      ),
      modules: ["sistem-merit/competency"],
      after: interpretation(["perjanjian-kerja-sama"], TEMPLATE),
    },
    {
      prefix: "modifikasi",
      verb: { id: "Modifikasi", en: "Modify" },
      stage: "modifikasi",
      task: interpretation(
        {
          id: "Ganti aturan dan angkanya dengan milik instansi, dengan dasar hukumnya",
          en: "Replace rules and numbers with the agency's own, with their legal basis",
        },
        TEMPLATE,
      ),
      needs: "supply",
      after: interpretation([], TEMPLATE),
      afterOwn: "tiru",
    },
    {
      id: "tiga-calon",
      name: { id: "Calon untuk jabatan", en: "Candidates for posts" },
      stage: "modifikasi",
      system: "sim-jawara",
      task: secondary(
        {
          id: "Baru sesudah sistem data: tiga calon terbaik untuk PPK, yang memilih",
          en: "Only after the data system: the three best candidates for the PPK, which chooses",
        },
        SIJUNJUNG,
      ),
      roles: interpretation(["kepegawaian", "kepala-daerah"], TEMPLATE),
      needs: interpretation(
        [
          {
            id: "Nilai kedua sumbu dan syarat jabatan",
            en: "The scores of both axes and the requirements of the post",
          },
        ],
        TEMPLATE,
      ),
      modules: ["sistem-merit/talent"],
      after: interpretation(["sistem-data", "modifikasi-sim-jawara"], TEMPLATE, SIJUNJUNG),
    },
    {
      prefix: "evaluasi",
      verb: { id: "Evaluasi pemakaian", en: "Review the use of" },
      stage: "modifikasi",
      task: secondary(
        {
          id: "Hitung per unit berapa pegawai yang memasang, mengaktifkan, dan memakainya",
          en: "Count by unit how many staff installed, activated and use it",
        },
        "metrosulawesi-k-mob",
      ),
      roles: interpretation(["kepegawaian", "pengawasan", "perangkat-daerah"], TEMPLATE),
      needs: interpretation(
        [{ id: "Jumlah pegawai dan pemakai aktif setiap unit", en: "Staff and active users of every unit" }],
        TEMPLATE,
      ),
      modules: ["sistem-merit/replication"],
      after: interpretation([], TEMPLATE),
      afterOwn: "tiru",
    },
    {
      id: "sasaran-sakip",
      name: { id: "Sasaran SAKIP", en: "Goal for SAKIP" },
      stage: "modifikasi",
      task: secondary(
        {
          id: "Tetapkan sasaran SAKIP; Sulawesi Tengah menargetkan dari BB ke A",
          en: "Set the goal for SAKIP; Sulawesi Tengah aimed from BB to A",
        },
        SULTENG,
        SULTENG_TOO,
      ),
      roles: interpretation(["organisasi", "perencanaan", "pengawasan"], TEMPLATE),
      needs: interpretation([{ id: "Nilai evaluasi SAKIP terakhir", en: "The latest SAKIP evaluation" }], TEMPLATE),
      modules: ["sistem-merit/sakip"],
      after: interpretation([], TEMPLATE),
    },
    {
      id: "sasaran-merit",
      name: { id: "Sasaran sistem merit", en: "Goal for the merit system" },
      stage: "modifikasi",
      task: interpretation(
        {
          id: "Tetapkan sasaran penilaian sistem merit, misalnya dari Baik ke Sangat Baik",
          en: "Set the goal for the merit assessment, for example from Baik to Sangat Baik",
        },
        TEMPLATE,
      ),
      roles: interpretation(["kepegawaian", "pengembangan-sdm", "organisasi"], TEMPLATE),
      needs: interpretation(
        [{ id: "Nilai penilaian sistem merit terakhir", en: "The latest merit assessment" }],
        TEMPLATE,
      ),
      modules: ["sistem-merit", "sistem-merit/plan"],
      after: interpretation([], TEMPLATE),
    },
  ],

  systemRoles: interpretation(
    {
      siap: ["kepegawaian", "kominfo"],
      "k-mob": ["kepegawaian", "pengawasan", "kominfo"],
      trk: ["kepegawaian", "organisasi", "perencanaan", "keuangan", "hukum"],
      "sim-tunjangan": ["kepegawaian", "keuangan"],
      "sim-jawara": ["kepegawaian", "pengembangan-sdm", "kominfo"],
    },
    TEMPLATE,
  ),
  systemAfter: {
    siap: interpretation([], TEMPLATE),
    "k-mob": interpretation(["tiru-siap"], TEMPLATE, "public-code-k-mob-monitor"),
    trk: interpretation(["tiru-k-mob"], TEMPLATE, "liputanjabar-2020-01"),
    "sim-tunjangan": interpretation(["tiru-trk"], TEMPLATE, "public-code-jabar-apps"),
    "sim-jawara": interpretation(["tiru-siap", "aplikasi-pendukung"], TEMPLATE, SULBAR),
  },
  commitments: "komitmen-perangkat-daerah",
  unknown: [
    {
      id: "Lama dan kurikulum magang, pelatihan, lokakarya, dan pendampingan",
      en: "Duration and curriculum of internship, training, workshop and mentoring",
    },
    {
      id: "Naskah perjanjian Sulawesi Tengah: daftar sistem, jangka waktu, penanda tangan",
      en: "The manuscript of Sulawesi Tengah: its list of systems, duration and signers",
    },
    {
      id: "Isi paling sedikit kedua naskah menurut Permendagri 22/2020",
      en: "The least contents of both manuscripts under Permendagri 22/2020",
    },
    {
      id: "Apa yang diserahkan dalam hibah: kode, lisensi, dukungan",
      en: "What a grant hands over: code, licence, support",
    },
  ],
});
