/** Words whose full stop does not end a sentence, in the lower-case form they have without that full stop. */

const list = (words: string): ReadonlySet<string> => new Set(words.split(/\s+/).filter(Boolean));

/** A name, a number or the rest of a phrase always follows these. */
export const alwaysContinued = list(`
  mr mrs ms mx dr prof sen rep gen gov lt col sgt cpl capt cmdr adm maj brig rev fr hon messrs mme mlle st mt ft
  pres supt insp det sr. e.g i.e eg ie cf vs v viz approx ca c al
`);

/** A figure may follow these; then they continue. */
export const continuedByNumber = list(`
  no nos p pp vol vols fig figs ch sec art jan feb mar apr jun jul aug sep sept oct nov dec nr op para paras
`);

/** These may stand at the end of a sentence; what follows decides. */
export const maybeFinal = list(`
  inc ltd corp co cos bros llc plc jr sr esq dept univ assn ave blvd rd tel est
  ala ariz ark calif colo conn del fla ga ill ind kan ky la mass md mich minn miss mo mont neb nev okla ore pa penn
  tenn tex va vt wash wis wyo
`);

/** Abbreviations of the time of day and of enumeration: a capital after them begins a sentence. */
export const finalBeforeCapital = list('a.m p.m am pm etc');

/** What may stand after `p.m.` without beginning a sentence. */
export const afterTime = list(`
  et est edt ct cst cdt mt mst mdt pt pst pdt gmt bst cet cest utc eastern central mountain pacific local
  monday tuesday wednesday thursday friday saturday sunday
  january february march april may june july august september october november december
`);

/** Words that open sentences and are hardly ever a part of a name: after `U.S.` they tell that a sentence ended. */
export const openers = list(`
  the a an this that these those he she it they we you i his her its their our my there here
  in on at by for from with to of as after before during since under over while when where if although though because
  but and or yet so still however instead meanwhile moreover also then thus therefore despite according
  both each many most some several all none one two three no not what who why how
`);

/** Openers that hardly ever follow an abbreviation inside a sentence, also where a text has no capitals. */
export const strongOpeners = list('the this these those he she they it however instead meanwhile');

/** Verbs of saying, which show that a question or exclamation in quotation marks goes on. */
export const sayingVerbs = list(`
  said says asked asks told added adds wrote writes replied replies shouted shouts cried cries joked jokes
  wondered wonders exclaimed recalled insisted
`);
