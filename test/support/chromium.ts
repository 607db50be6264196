import { existsSync } from 'node:fs';

/** Where a browser is looked for; tests that need one are skipped with this name when it is not there. */
export const CHROMIUM = '/usr/bin/chromium';
export const noChromium = !existsSync(CHROMIUM);

const QUIET = ['--no-first-run', '--disable-background-networking', '--disable-component-update', '--disable-sync'];
/** A browser that does nothing but show the page. */
export const SWITCHES = ['--headless', '--no-sandbox', '--disable-gpu', '--disable-quic', ...QUIET];
