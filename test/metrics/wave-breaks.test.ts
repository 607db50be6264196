import { expect, it } from 'vitest';
import { waveBreaks } from '../../src/metrics/wave-breaks.js';
import type { Segment } from '../../src/survey/survey.js';
import { bareSurvey } from '../support/hand-made.js';

const region: Segment = { id: 'region', title: 'Region', column: 'r' };
const breakOf = ({ id, column }: Segment) => ({ id, variable: { kind: 'column' as const, column } });
const wave = { unit: 'month' as const, column: 'date', format: 'ymd' as const };

it('asks for the waves, and for each segment within them where there are not too many', () => {
  const variable = { kind: 'wave', ...wave };
  expect(waveBreaks({ ...bareSurvey, segments: [region], wave }, breakOf)).toEqual([
    { id: 'wave:', variable },
    { id: 'wave:region', variable: { kind: 'pair', of: [variable, { kind: 'column', column: 'r' }] }, optional: true },
  ]);
});

it('asks for nothing without waves', () => {
  expect(waveBreaks({ ...bareSurvey, segments: [region] }, breakOf)).toEqual([]);
});
