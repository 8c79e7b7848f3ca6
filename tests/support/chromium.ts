import chromium from '@sparticuz/chromium';

/** What keeps headless Chromium from looking for anything outside this machine. */
export const chromiumArgs = [
  '--headless',
  '--no-sandbox',
  '--disable-gpu',
  '--disable-quic',
  '--no-first-run',
  '--disable-background-networking',
  '--disable-component-update',
  '--disable-sync',
];

/**
 * The browser of the tests. On Linux it comes out of a package, with the libraries it needs; CHROMIUM names another.
 * Elsewhere `undefined`: Playwright's own browser is used.
 */
export async function chromiumPath(): Promise<string | undefined> {
  if (process.env['CHROMIUM']) return process.env['CHROMIUM'];
  if (process.platform !== 'linux') return undefined;
  // The package unpacks its libraries only where it believes to run in a function of the cloud it was made for.
  process.env['AWS_LAMBDA_JS_RUNTIME'] ??= 'nodejs24.x';
  const path = await chromium.executablePath();
  delete process.env['AWS_LAMBDA_JS_RUNTIME'];
  return path;
}
