import type { Joint } from '../statistics/joint.js';
import { type Language, say } from '../survey/text.js';
import { baseOf } from './estimate.js';
import { meanFigure, shareFigure } from './figures.js';
import type { Figure, Section } from './result.js';
import { scoreJoint } from './score-joint.js';

const LABELS = {
  adequacy: { en: 'service adequacy', zh: '服务适当度' },
  superiority: { en: 'service superiority', zh: '服务优越度' },
  'below-minimum': { en: 'below minimum', zh: '低于最低要求' },
  within: { en: 'within the zone', zh: '在容忍区内' },
  'above-desired': { en: 'above desired', zh: '高于理想水平' },
};
const WORDS = {
  title: { en: 'Zone of tolerance', zh: '容忍区' },
  base: {
    en: 'zone of tolerance: %n responses that told minimum, desired and perceived service',
    zh: '容忍区：%n 个回答同时给出最低、理想与感知水平',
  },
  crossed: { en: '; %n more wish for less than their minimum and are left out', zh: '；另有 %n 个回答的理想水平低于最低要求，不计入' },
};

/**
 * Perception against the least that would do and what was wished for, from their joint answers [minimum, perception, desired]:
 * adequacy (perception − minimum), superiority (perception − desired), and the shares below, within (ends included) and above the zone.
 * Responses whose minimum lies above what they desire have no zone; they are left out and counted in the note.
 * Source: Parasuraman, Zeithaml and Berry (1994), Journal of Retailing 70, 201–230.
 */
export function zoneOfTolerance(joint: Joint, level: number, language: Language): { figures: Figure[]; sections: Section[] } {
  const crossed = joint.cells.filter(({ points: [minimum = 0, , desired = 0] }) => minimum > desired);
  const sound: Joint = { ...joint, cells: joint.cells.filter((cell) => !crossed.includes(cell)) };
  const adequacy = scoreJoint(sound, ([minimum = 0, perception = 0]) => perception - minimum);
  const superiority = scoreJoint(sound, ([, perception = 0, desired = 0]) => perception - desired);
  const side = scoreJoint(sound, ([minimum = 0, perception = 0, desired = 0]) =>
    perception < minimum ? -1 : perception > desired ? 1 : 0,
  );
  const named = (id: keyof typeof LABELS) => ({ id, label: say(LABELS[id], language) });
  const shares = (['below-minimum', 'within', 'above-desired'] as const).map((id, i) =>
    shareFigure(named(id), side, (at) => at === i - 1, level),
  );
  const { n } = baseOf(side);
  const lost = crossed.reduce((sum, cell) => sum + cell.n, 0);
  const count = (text: keyof typeof WORDS, number: number): string => say(WORDS[text], language).replace('%n', String(number));
  const tones = ['bad', 'neutral', 'good'] as const;
  const bars: Section = {
    id: 'zone',
    kind: 'bars',
    title: say(WORDS.title, language),
    unit: 'percent',
    parts: shares.map(({ id, label, value }, i) => ({ id, label, value: value ?? 0, tone: tones[i] as (typeof tones)[number] })),
  };
  const note: Section = { id: 'zone-base', kind: 'note', text: count('base', n) + (lost > 0 ? count('crossed', lost) : '') };
  return {
    figures: [meanFigure(named('adequacy'), adequacy, level), meanFigure(named('superiority'), superiority, level), ...shares],
    sections: [...(n > 0 ? [bars] : []), note],
  };
}
