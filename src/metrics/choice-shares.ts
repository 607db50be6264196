import { effectiveProportionN } from '../inference/effective-n.js';
import { linearised } from '../inference/linearised.js';
import type { Choices } from '../statistics/choices.js';
import type { Language } from '../survey/text.js';
import { weightedBase } from './estimate.js';
import { percentFigure } from './figures.js';
import type { Base, Figure, MetricResult } from './result.js';
import { choicesSection } from './sections.js';

/** Per cent of the answering responses that chose each option, with Wilson intervals. */
export function choiceShares(choices: Choices, level: number, language: Language): MetricResult {
  return {
    base: baseOfChoices(choices),
    figures: choices.options.map((option) => shareOf(choices, option, level)),
    sections: [choicesSection(choices, language)],
  };
}

function shareOf(choices: Choices, option: Choices['options'][number], level: number): Figure {
  const named = { id: `share.${option.value}`, label: option.label };
  const { answered, respondents, weighted } = choices;
  const { n } = answered;
  if (answered.w === 0) return percentFigure(named, { share: null, se: null, size: 0, n }, level);
  const share = Math.min(1, option.w / answered.w);
  if (!weighted) return percentFigure(named, { share, se: Math.sqrt((share * (1 - share)) / n), size: n, n }, level);
  const chose = { x: 1, n: option.n, w: option.w, ww: option.ww };
  // The same weights added in another order can differ in the last digit: an option that all chose leaves nothing, not less.
  const others = { x: 0, n: answered.n - option.n, w: Math.max(0, answered.w - option.w), ww: Math.max(0, answered.ww - option.ww) };
  const { se, effective } = linearised([chose, others], respondents);
  return percentFigure(named, { share, se, size: effectiveProportionN(share, se, effective), n }, level);
}

function baseOfChoices({ answered, missing, notApplicable, invalid, weighted }: Choices): Base {
  if (!weighted) return { n: answered.n, weighted: null, effective: answered.n, missing, notApplicable, invalid };
  return { n: answered.n, ...weightedBase([answered]), missing, notApplicable, invalid };
}
