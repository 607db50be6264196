import type { Rule } from '../rule.js';
import { absolutes } from './absolutes.js';
import { agreeDisagree } from './agree-disagree.js';
import { cesScale } from './ces-scale.js';
import { cesWording } from './ces-wording.js';
import { csatScale } from './csat-scale.js';
import { demographicsFirst } from './demographics-first.js';
import { doubleBarreled } from './double-barreled.js';
import { doubleNegative } from './double-negative.js';
import { duplicateId } from './duplicate-id.js';
import { duplicateOption } from './duplicate-option.js';
import { exclusiveOption } from './exclusive-option.js';
import { jargonAcronym } from './jargon-acronym.js';
import { kanoOptions } from './kano-options.js';
import { kanoPair } from './kano-pair.js';
import { leadingLoaded } from './leading-loaded.js';
import { logicForwardRef } from './logic-forward-ref.js';
import { logicUnknownRef } from './logic-unknown-ref.js';
import { matrixTooLarge } from './matrix-too-large.js';
import { missingNa } from './missing-na.js';
import { missingNone } from './missing-none.js';
import { missingOpenFollowup } from './missing-open-followup.js';
import { missingOther } from './missing-other.js';
import { missingPreferNot } from './missing-prefer-not.js';
import { missingRecallPeriod } from './missing-recall-period.js';
import { missingTranslation } from './missing-translation.js';
import { multipleQuestions } from './multiple-questions.js';
import { npsScale } from './nps-scale.js';
import { npsWording } from './nps-wording.js';
import { questionLength } from './question-length.js';
import { randomizeOptions } from './randomize-options.js';
import { rangeBoundaryAmbiguousZh } from './range-boundary-ambiguous-zh.js';
import { rangeGap } from './range-gap.js';
import { rangeOverlap } from './range-overlap.js';
import { readingLevel } from './reading-level.js';
import { scaleDirection } from './scale-direction.js';
import { scaleLengthMixed } from './scale-length-mixed.js';
import { scaleNoMidpoint } from './scale-no-midpoint.js';
import { scalePoints } from './scale-points.js';
import { scaleUnbalanced } from './scale-unbalanced.js';
import { scaleUnlabeledEndpoints } from './scale-unlabeled-endpoints.js';
import { sensitiveNoConsent } from './sensitive-no-consent.js';
import { servqualDimension } from './servqual-dimension.js';
import { servqualUnpaired } from './servqual-unpaired.js';
import { straightliningRisk } from './straightlining-risk.js';
import { surveyTooLong } from './survey-too-long.js';
import { tooManyOpen } from './too-many-open.js';
import { tooManyRequired } from './too-many-required.js';
import { translationMismatch } from './translation-mismatch.js';
import { unbalancedStem } from './unbalanced-stem.js';
import { unreachable } from './unreachable.js';
import { vagueQuantifier } from './vague-quantifier.js';

/** All rules: about wording, about answers and standard questions, about the questionnaire as a whole. */
export const rules: readonly Rule[] = [
  doubleBarreled,
  multipleQuestions,
  leadingLoaded,
  unbalancedStem,
  doubleNegative,
  absolutes,
  vagueQuantifier,
  missingRecallPeriod,
  jargonAcronym,
  readingLevel,
  questionLength,
  scaleUnbalanced,
  scaleNoMidpoint,
  scalePoints,
  scaleUnlabeledEndpoints,
  scaleDirection,
  scaleLengthMixed,
  rangeOverlap,
  rangeGap,
  rangeBoundaryAmbiguousZh,
  missingOther,
  missingNone,
  missingNa,
  missingPreferNot,
  missingOpenFollowup,
  npsScale,
  npsWording,
  cesScale,
  cesWording,
  csatScale,
  kanoPair,
  kanoOptions,
  servqualDimension,
  servqualUnpaired,
  demographicsFirst,
  sensitiveNoConsent,
  surveyTooLong,
  tooManyOpen,
  matrixTooLarge,
  straightliningRisk,
  tooManyRequired,
  missingTranslation,
  translationMismatch,
  duplicateId,
  duplicateOption,
  exclusiveOption,
  logicUnknownRef,
  logicForwardRef,
  unreachable,
  randomizeOptions,
  agreeDisagree,
];
