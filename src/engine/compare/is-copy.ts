import type { AccountPair } from '../model.ts';
import { derivation as settings } from '../settings.ts';

/** Whether one of two accounts has most of the other nearly word for word. Rewrites keep at most half of it so. */
export const isCopy = ({ copied }: Pick<AccountPair, 'copied'>): boolean => copied >= settings.copied;
