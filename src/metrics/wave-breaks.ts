import type { Break } from '../statistics/request.js';
import type { Segment, Survey } from '../survey/survey.js';

/** The break by waves, and the break by wave and segment together. */
export const WAVES = 'wave:';
export const wavesWith = (segment: string): string => `${WAVES}${segment}`;

/** The breaks that waves need: one by wave, and one by wave and each segment, which is done without where there are too many groups. */
export function waveBreaks({ wave, segments }: Survey, segmentBreak: (segment: Segment) => Break): Break[] {
  if (!wave) return [];
  const variable = { kind: 'wave' as const, ...wave };
  return [
    { id: WAVES, variable },
    ...segments.map(
      (segment): Break => ({
        id: wavesWith(segment.id),
        variable: { kind: 'pair', of: [variable, segmentBreak(segment).variable] },
        optional: true,
      }),
    ),
  ];
}
