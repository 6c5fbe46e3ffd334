const GRADES = ["regulation", "official", "secondary", "interpretation", "caller"];

/** The weakest grade of some figures and all their citations, each source once: by hand, with a plain loop. */
export function together(figures) {
  let weakest = 0;
  const cite = [];
  for (const figure of figures) {
    weakest = Math.max(weakest, GRADES.indexOf(figure.grade));
    for (const one of figure.cite) {
      if (!cite.some((known) => known.source === one.source && known.article === one.article)) cite.push(one);
    }
  }
  return { grade: GRADES[weakest], cite };
}
