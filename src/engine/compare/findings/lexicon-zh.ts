/** General words of Chinese news that turn or move a statement; each answers the English words of the same name. */

export const onTerms = /(?<!无)(?:附加?条件|有条件)/u;
export const withoutTerms = /无条件/u;

export const undecided = /(?:尚未|还没有?|仍未)(?:作出|做出)?决定/u;
export const decided = /已(?:经)?决定/u;

export const charged = /(?<!未|没有|不)(?:已?被(?:正式)?(?:起诉|捕|控)|遭(?:到)?起诉)/u;
export const uncharged = /(?:未|没有)(?:遭|被)(?:到)?(?:起诉|指控|控)|无罪释放/u;

export const refused = /(?<![不未没]|没有)排除[^，。；]{0,20}可能|无意(?:出售|退出|放弃|参)|绝不会?(?:出售|退出|放弃)/u;
export const leftOpen = /(?:不|未|没有?)(?:会)?排除/u;

export const undone = /(?:未|没有|并未|从未)(?:照办|照做|执行|遵守|理会)|置之不理/u;
export const done = /(?<!未|没有|并未|从未)(?:照办|照做)了?/u;

export const harmed = /[一二两三四五六七八九十百\d]+(?:名|人|位)[^，。；]{0,8}(?:死亡|遇难|丧生|身亡|受伤|去世)/u;
export const unharmed = /(?:没有|无|未有|未造成|并无)[^，。；]{0,8}(?:死亡|伤亡|遇难|丧生|受伤)/u;
