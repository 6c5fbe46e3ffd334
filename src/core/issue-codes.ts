/**
 * Every code that an {@link Issue} can have. Codes are a contract: they are never renamed, and their texts may be
 * improved at any time.
 *
 * - `not-an-object`: a plain object with the named keys was expected
 * - `missing`: a required key is absent
 * - `unknown-key`: a key that is not expected, own or inherited
 * - `not-a-number`: a finite number was expected
 * - `not-text`: a text that is not empty was expected
 * - `not-a-list`: a list was expected
 * - `not-a-boolean`: true or false was expected
 * - `not-a-function`: a function was expected
 * - `not-a-date`: an existing calendar day as `YYYY-MM-DD` was expected
 * - `out-of-range`: a number below the least or above the greatest value
 * - `not-on-scale`: a number between two steps of the scale
 * - `not-one-of`: a value outside a closed list
 * - `duplicate`: something named twice
 * - `no-value-at-date`: a history of dated values holds none for the date
 * - `grade-below-minimum`: a figure is less sure than the caller demands
 * - `weights-unknown`: the instrument's indicator weights are not public, and none were supplied
 * - `weights-sum`: weights do not add up to what they must: to the aspect's maximum, to 100 percent
 * - `weights-contradict-sheet`: indicator weights cannot produce a published score
 * - `indicator-count`: the number of indicators differs from the sourced one
 * - `decision-in-future`: a decision later than the date of reference
 * - `decision-order-unknown`: two decisions of one year without distinct dates
 * - `category-contradicts-points`: a decision names another category than its points give
 * - `mixed-instansi`: decisions of more than one government body where one was expected
 * - `mixed-instruments`: results of more than one instrument, whose points must not be compared
 * - `total-contradicts-aspects`: a result names another total than its aspects add up to
 * - `rule-unknown`: what is asked for needs a rule that the instrument does not have
 * - `nothing-applicable`: every answer is not applicable, so nothing is left to score
 * - `nip-length`: an NIP or NI PPPK has 18 digits
 * - `nip-characters`: an NIP or NI PPPK holds digits alone, or digits in the printed groups 8-6-1-3
 * - `nip-birth-date`: digits 1 to 8 of an NIP are not an existing day
 * - `nip-appointment`: digits 13 and 14 of an NIP are neither a month (PNS) nor 21 to 29 (PPPK)
 * - `nip-sex`: digit 15 of an NIP is neither 1 nor 2
 * - `nip-sequence`: digits 16 to 18 of an NIP are 000
 * - `not-a-region-code`: a Kemendagri region code was expected, as text
 * - `earns-no-credit`: credit (angka kredit) is for functional posts, and the post is another
 * - `not-applicable`: an answer to an item that does not apply to the government body
 * - `period-reversed`: a period ends before it begins
 * - `step-impossible`: a step that the state of an agreement does not allow
 * - `step-out-of-order`: a step of an agreement that is dated before the one it follows
 * - `too-large`: an input that holds more than is ever read
 * - `not-an-id`: an id was expected: small letters, digits and hyphens
 * - `not-rising`: a value that is not above the one before it, in a list that must rise
 * - `maxima-sum`: the maxima of the aspects do not add up to the greatest total of the instrument
 * - `percent-sum`: percent weights do not add up to 100
 * - `printed-end`: the printed end of a band contradicts the lower bounds
 * - `citation-required`: a figure claims a grade above `caller`, and names no source
 * - `policy-incomplete`: a policy lacks figures that the calculation needs
 * - `not-a-time`: a local clock time, `HH:MM` or `HH:MM:SS`, was expected
 * - `not-a-month`: an existing month as `YYYY-MM` was expected
 * - `time-order`: a time or a day before the one that it must follow
 * - `overlaps`: two periods that share a day
 * - `not-in-month`: a day of another month
 * - `month-not-closed`: a working day without a record, or a month that is missing between two others
 * - `calendar-differs`: the calendar and a record disagree on whether a day is a working day
 * - `shares-sum`: published shares that do not add up to 100 percent, even if rounding is allowed for
 */
export type IssueCode =
  | "not-an-object"
  | "missing"
  | "unknown-key"
  | "not-a-number"
  | "not-text"
  | "not-a-list"
  | "not-a-boolean"
  | "not-a-function"
  | "not-a-date"
  | "out-of-range"
  | "not-on-scale"
  | "not-one-of"
  | "duplicate"
  | "no-value-at-date"
  | "grade-below-minimum"
  | "weights-unknown"
  | "weights-sum"
  | "weights-contradict-sheet"
  | "indicator-count"
  | "decision-in-future"
  | "decision-order-unknown"
  | "category-contradicts-points"
  | "mixed-instansi"
  | "mixed-instruments"
  | "total-contradicts-aspects"
  | "rule-unknown"
  | "nothing-applicable"
  | "nip-length"
  | "nip-characters"
  | "nip-birth-date"
  | "nip-appointment"
  | "nip-sex"
  | "nip-sequence"
  | "not-a-region-code"
  | "earns-no-credit"
  | "not-applicable"
  | "period-reversed"
  | "step-impossible"
  | "step-out-of-order"
  | "too-large"
  | "not-an-id"
  | "not-rising"
  | "maxima-sum"
  | "percent-sum"
  | "printed-end"
  | "citation-required"
  | "policy-incomplete"
  | "not-a-time"
  | "not-a-month"
  | "time-order"
  | "overlaps"
  | "not-in-month"
  | "month-not-closed"
  | "calendar-differs"
  | "shares-sum";
