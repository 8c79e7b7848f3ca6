import type { Language } from '../model.ts';

/** Endings that British and American English spell otherwise; what each becomes never turns one word into another. */
const endings: [RegExp, string][] = [
  [/(?<=..)our(?=(?:s|ed|ing|er|ers|able|ably|al|ful|fully|hood|hoods|ist|ists|ite|ites|less|y)?$)/u, 'or'],
  [/(?<=..)is(?=(?:e|ed|es|ing|er|ers|ation|ations|ational)$)/u, 'iz'],
  [/(?<=l)ys(?=(?:e|ed|es|ing|er|ers)$)/u, 'yz'],
  [/(?<=...)ogue(?=s?$)/u, 'og'],
  [/(?<=[aeiou][^aeiou]*[aei])ll(?=(?:ed|ing|er|ers|or|ors|ist|ists|ous)$)/u, 'l'],
  [/(?<=^(?:def|off|lic|pret))enc(?=e(?:s|d|less)?$)/u, 'ens'],
  [/(?<=^(?:an|arch|encyclop|gyn|h|leuk|orthop|p))ae(?=[a-z]{2})/u, 'e'],
  [/(?<=^(?:diarrh|f|hom|oes|man))oe(?=[a-z]{2})/u, 'e'],
  [/(?<=^(?:cent|theat|met|lit|fib|calib|spect|lust|meag|somb|sab)|(?:kilo|centi|milli)(?:met|lit))re(?=s?$)/u, 'er'],
];

/** Words whose two spellings follow no rule, the second as it is compared. */
const irregular = new Map(
  `acknowledgement acknowledgment, cheque check, cheques checks, storey story, storeys stories, kerb curb, kerbs curbs, ageing aging, aluminium aluminum, artefact artifact, artefacts artifacts, cosy cozy,
  enrol enroll, enrolment enrollment, fulfil fulfill, fulfilment fulfillment, grey gray, instalment installment,
  instalments installments, jewellery jewelry, judgement judgment, judgements judgments, manoeuvre maneuver,
  manoeuvres maneuvers, mould mold, moustache mustache, plough plow, programme program, programmes programs,
  pyjamas pajamas, sceptic skeptic, sceptics skeptics, sceptical skeptical, scepticism skepticism, skilful skillful,
  tyre tire, tyres tires, wilful willful`
    .split(/,\s+/u)
    .map((pair) => pair.split(' ') as [string, string]),
);

const folded = new Map<string, string>();
const foldedKept = 20_000;

/**
 * The key by which spellings of one word are the same: `colour` and `color`, `organise` and `organize`. Of languages
 * other than English it is the key itself.
 */
export function spellingKey(key: string, language: Language): string {
  if (key.length < 4 || !/^en(?:-|$)/u.test(language)) return key;
  const known = folded.get(key);
  if (known !== undefined) return known;
  let found = irregular.get(key) ?? key;
  for (const [ending, other] of endings) found = found.replace(ending, other);
  if (folded.size >= foldedKept) folded.clear();
  folded.set(key, found);
  return found;
}
