import { BadAddress, siteAddress } from '../site/site-address.ts';

/** The address SITE_ADDRESS gives; a bad one ends the command with a line that says what is wrong with it. */
export function givenAddress(): string | undefined {
  try {
    return siteAddress();
  } catch (error) {
    if (!(error instanceof BadAddress)) throw error;
    process.stderr.write(`${error.message}\n`);
    process.exit(1);
  }
}
