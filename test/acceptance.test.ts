import { spawnSync } from 'node:child_process';
import { existsSync } from 'node:fs';
import { expect, it } from 'vitest';

const CASES = '../shared/accept/run.mjs';

/** Reference values that live beside the checkout, where there are any. */
it.skipIf(!existsSync(CASES))(
  `the report holds to the reference values of ${CASES} (skipped where they are not there)`,
  () => {
    if (!existsSync('dist/csat.cjs')) throw new Error('dist/ is not built: npm run build');
    const { stdout } = spawnSync(process.execPath, [CASES, '1'], { encoding: 'utf8' });
    expect(stdout).toMatch(/^[1-9]\d* passed, 0 failed\n$/);
  },
  60_000,
);
