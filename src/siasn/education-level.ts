import type { Pendidikan } from "../asn/pendidikan.js";
import { labelsOf } from "./labels.js";
import { siasnLabels } from "./rules/codes.js";

export const EDUCATION_LABELS = /* @__PURE__ */ labelsOf<Pendidikan>(siasnLabels.education);
