/** General words of news English that turn, move or weaken a statement. */

/** Words that negate what follows them in their clause. */
export const negators =
  /(?<!\p{L})(?:not(?! only)|never|(?<!or )no(?! to(?! longer)| cost(?!\p{L})| charge(?!\p{L})| doubt(?!\p{L})| (?:more|less|fewer|later|longer|sooner) than(?!\p{L})|\.)|none|nobody|nothing|neither|nor|cannot|unaware(?= (?:of|that)(?!\p{L}))|\p{L}+n['’]t|(?:ha(?:s|ve|d)|is|are|was|were) (?:still )?yet to|(?:refus|fail|declin)\p{L}* to)(?!\p{L})/giu;

/** Words that turn what follows them round as a negation does, so that a negation before them takes it back. */
export const turners =
  /(?<!\p{L})(?:exclud\p{L}*|rul\p{L}* out|refus\p{L}*(?! to(?!\p{L}))|deni\p{L}*|deny\p{L}*|reject\p{L}*|avoid\p{L}*|abandon\p{L}*|stop\p{L}*|shelv\p{L}*|scrap\p{L}*|cancel\p{L}*|drop(?:s|ped|ping)?|suspend\p{L}*|call\p{L}* off|halt\p{L}*|disabl\p{L}*|interrupt\p{L}*|(?:knock|cut|shut)\p{L}* (?:off|out|down)|(?:shut|clos)\p{L}* the door|without|no longer)(?!\p{L})/giu;

/** Verbs that cannot both be true of one thing. */
export const opposites: readonly [RegExp, RegExp][] = [
  [
    /\b(?:approv(?:e|es|ed)|grant(?:s|ed)|agreed to)\b/iu,
    /\b(?:reject(?:s|ed)?|block(?:s|ed)?|veto(?:es|ed)?|turn(?:s|ed) down|refus(?:es|ed)|declin(?:es|ed))\b/iu,
  ],
  // What `denied it` denies was said before.
  [
    /\bconfirm(?:s|ed)?\b/iu,
    /\bden(?:y|ies|ied)\b(?! (?:it|this|that|(?:the|any) (?:charge|claim|accusation|allegation|report)s?)\b)/iu,
  ],
  [/\bw(?:in|ins|on)\b/iu, /\blos(?:e|es|t)\b/iu],
  [/\bsupport(?:s|ed)?\b/iu, /\b(?:oppos(?:e|es|ed))\b/iu],
  [/\baccept(?:s|ed)?\b/iu, /\b(?:reject(?:s|ed)?|refus(?:e|es|ed)|declin(?:e|es|ed)|turn(?:s|ed) down)\b/iu],
  [
    /\b(?:follow(?:s|ed)|obey(?:s|ed)|observ(?:es|ed)|compl(?:y|ies|ied) with|respect(?:s|ed)|kept to)(?= )/iu,
    /\b(?:br(?:eaks|oke|oken)|breach(?:es|ed)|violat(?:es|ed)|ignor(?:es|ed)|flout(?:s|ed)|disregard(?:s|ed))(?= )/iu,
  ],
  [/\bguilty\b/iu, /\b(?:innocent|not guilty|acquitted)\b/iu],
  [/\breopen(?:s|ed)?\b/iu, /\b(?:remain(?:s|ed)? closed|stay(?:s|ed)? closed)\b/iu],
];

/** A word that is denied where it stands: `slipping, not growing`. */
export const deniedWord = /(?<!\p{L})not \p{L}+/giu;

/** Words for being as good as another, and for being better. */
export const equalTo =
  /(?<!\p{L})(?:rival(?:s|ed|ing)?|match(?:es|ed|ing)?|equal(?:s|led)?|on (?:a )?par with|comparable (?:to|with))(?!\p{L})/iu;
export const betterThan =
  /(?<!\p{L})(?:outperform(?:s|ed|ing)?|surpass(?:es|ed|ing)?|exceed(?:s|ed|ing)?|beat(?:s|en|ing)?|outstrip(?:s|ped)?|overtak(?:e|es|en)|better than|superior to)(?!\p{L})/iu;

/** Words that say a thing is sure to come, and ones that leave it open. */
export const certain =
  /(?<!\p{L})(?:will|shall|would(?! (?:have|like|rather|prefer)))(?! (?:not|never) (?:rule|exclude|preclude|shut|close)(?!\p{L}))(?!\p{L})|(?<!\p{L})(?:is certain to|are certain to|['’]ll)(?!\p{L})/giu;
export const open =
  /(?<!\p{L})(?:[Cc]ould(?! have (?!to(?!\p{L}))| (?:be )?(?:hear|heard|see|seen|feel|felt|smell|smelt)(?!\p{L}))|may|Might|might|[Cc]an possibly|[Pp]erhaps|[Pp]ossibly|considering|weighing|mulling|undecided|(?:hop(?:es?|ed|ing)|aims?|aimed|seeks?|sought) to)(?!\p{L})/gu;

/** Before a verb, words that make what happened a guess. */
export const supposed =
  /(?<!\p{L})(?:(?:may|might|could) (?:well )?have (?:been )?|(?:is|are|was|were) (?:thought|believed|suspected) to (?:have (?:been )?|be )|(?:seem|appear)(?:s|ed)? to (?:have (?:been )?|be )|(?:probably|possibly|perhaps|presumably|allegedly|apparently) (?:(?:had|has|have|been|was|were) )*)/iu;

/** Before what a thing is, words that make it a guess, and plain ones. */
export const guessed =
  /(?<!\p{L})(?:may|might|could) (?:well )?be (?:\p{Ll}+ly )?(?!(?:heard|seen|felt|smelt)(?!\p{L}))/iu;
export const plainly = /(?<!\p{L})(?:is|are|was|were) (?:now |\p{Ll}+ly )?/iu;

/** Words that leave open whether a thing is so. */
export const hedges =
  /(?<!\p{L})(?:may|might|could|perhaps|possibl[ey]|probabl[ey]|likely|apparently|allegedly|reportedly|presumably|seem(?:s|ed)?|appear(?:s|ed)?|suspect(?:s|ed)?|suggest(?:s|ed)?|believe[sd]?|think(?:s)?|thought|fear(?:s|ed)?|preliminary|provisional)(?!\p{L})/iu;

/** Words for doing a thing on terms, and for doing it without. */
export const onTerms =
  /(?<!\p{L})(?:on (?:the )?condition|conditional(?:ly)? (?:on|upon)|subject to|provided that|with conditions)(?!\p{L})/iu;
export const withoutTerms =
  /(?<!\p{L})(?:without (?:any )?(?:pre)?conditions?|unconditional(?:ly)?|no strings attached)(?!\p{L})/iu;

/** Words for not having made up one's mind, and for having done so. */
export const undecided =
  /(?<!\p{L})(?:(?:not|n['’]t|never) (?:yet )?(?:decided|made up (?:its|their|his|her) minds?)|yet to (?:decide|make up (?:its|their|his|her) minds?)|undecided|still (?:considering|weighing))(?!\p{L})/iu;
export const decided =
  /(?<!\p{L})(?:will (?:vote|oppose|support|back|reject|accept|return|sign|run|stand)|ha(?:s|ve) (?:already )?decided|is to|are to)(?!\p{L})/iu;

/** Words for being let go by the law, and for being held by it. */
export const uncharged =
  /(?<!\p{L})(?:without (?:any )?charges?|no charges?(?! (?:of|for))|(?:not|n['’]t|never) (?:yet )?(?:been )?charged|charges? (?:were|was) dropped|no arrests?|(?:nobody|no one) (?:has been |was )?arrested)(?!\p{L})/iu;
export const charged =
  /(?<!\p{L}|not |not been |n['’]t been )(?:(?:has|have|had|was|were) (?:since )?(?:been )?(?:charged|arrested)|(?:charged|arrested) (?:on|with|over))(?!\p{L})/iu;

/** Words for not having done what was asked, and for having done it. */
export const undone =
  /(?<!\p{L})(?:(?:not|n['’]t|never) (?:do|done|did) (?:so|it)|never did (?:so|it)|(?:failed|refused|declined|yet) to do so|(?:ignored|disregarded|defied) (?:it|the \p{L}+)|did nothing)(?!\p{L})/iu;
export const done =
  /(?<!\p{L}|not |n['’]t |never |been )(?:(?:(?:has|have|had|was|were) (?:since |also )?(?:been )?)?(?:obeyed|followed|heeded|complied|implemented|carried out|acted (?:up)?on)|did so)(?!\p{L})/iu;

/** Words for people who came to harm, and for none who did. */
export const harmed =
  /(?<!\p{L}|no |No |not )(?:one|two|three|four|five|six|seven|eight|nine|ten|\d[\d,]*|several|some|many) (?:\p{L}+ ){1,5}?(?:(?:has|have|had|was|were) )?(?:been )?(?:died|killed|drowned|dead|injured|hurt)(?!\p{L})/iu;
export const unharmed =
  /(?<!\p{L})(?:no (?:\p{L}+ ){1,5}?(?:(?:has|have|had|was|were) )?(?:been )?(?:died|killed|drowned|injured|hurt)|(?:nobody|no one|none) (?:\p{L}+ ){0,3}?(?:died|killed|drowned|injured|hurt|lost (?:their|his|her) li(?:fe|ves))|no (?:deaths|casualties|injuries|victims))(?!\p{L})/iu;

/** Words for refusing a thing for good, and for leaving it open. */
export const refused =
  /(?<!\p{L}|not |n['’]t |never |to )(?:rul(?:es?|ed|ing) (?:it |that |this )?out|no intention of|not for sale|will never|no plans? to)(?!\p{L})/iu;
export const leftOpen =
  /(?<!\p{L})(?:(?:not|n['’]t|never|refus\p{L}* to|declin\p{L}* to) (?:rule|ruled|exclude|excluded)(?: (?:it|that|this))?(?: out)?|open to|leaves? open|did not exclude|(?:not|n['’]t|never) (?:shut|close) the door)(?!\p{L})/iu;

/** Words for holding a thing to be likely or sure. */
export const held =
  /(?<!\p{L}|not |n['’]t |never )(?:suspect(?:s|ed)?|believe[sd]?|(?:is|are|was|were) (?:sure|certain|convinced)|assume[sd]?)(?!\p{L})/iu;

/** Words for advising against a thing, and ones that say it breaks the law. */
export const warning =
  /(?<!\p{L})(?:warn(?:s|ed|ing)? against|caution(?:s|ed|ing)? against|advis(?:e|es|ed|ing) against|discourag(?:e|es|ed|ing))(?!\p{L})/iu;
export const unlawful =
  /(?<!\p{L})(?:violat(?:e|es|ed|ing|ion)|breach(?:es|ed)?|break the law|illegal|unlawful|prohibit(?:s|ed)?|forbid(?:s|den)?|outlaw(?:s|ed)?|ban(?:s|ned))(?!\p{L})/iu;
