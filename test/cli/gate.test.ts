import fc from 'fast-check';
import { expect, test } from 'vitest';
import { gateExit } from '../../src/cli/gate.js';
import type { TargetResult } from '../../src/report/report.js';
import { sampleReport } from '../support/sample-report.js';

const target = fc.record({
  ...{ figure: fc.constant('recommend.nps'), title: fc.constant(''), group: fc.constant(null), expected: fc.constant('>= 30') },
  ...{ found: fc.constant(31), unit: fc.constant('points' as const), why: fc.constant(null) },
  level: fc.constantFrom('error' as const, 'warn' as const),
  status: fc.constantFrom('pass' as const, 'fail' as const, 'insufficient' as const),
});
const exit = (targets?: TargetResult[]) => gateExit({ ...sampleReport('en'), targets });

test('is 1 when a target of level error is missed, else 4 when one is open, else 0; warnings decide nothing', () => {
  fc.assert(
    fc.property(fc.array(target), (targets) => {
      const has = (status: TargetResult['status']): boolean => targets.some((one) => one.level === 'error' && one.status === status);
      expect(exit(targets)).toBe(has('fail') ? 1 : has('insufficient') ? 4 : 0);
    }),
  );
});

test('is 0 without targets', () => expect(exit()).toBe(0));
