import { placed } from '../../survey/definition/problem.js';
import { refusal } from '../../survey/definition/refusal.js';
import type { Simulate } from '../../survey/definition/simulate.js';
import type { Definition } from '../../survey/definition.js';
import type { LoadedDefinition } from '../../survey/load.js';
import type { Logic } from '../../survey/show-if.js';
import type { Asked } from '../asked.js';
import { secondsFor } from '../lint/estimate.js';
import { questionnaireOf } from '../questionnaire.js';
import { checkSettings } from './check-settings.js';
import type { Item } from './item.js';
import { itemsOf } from './items.js';
import type { Making } from './making.js';
import { type PlantedSegment, plantSegments } from './segments.js';
import { settingsOf } from './settings.js';
import { streamsOf, type Uniform } from './streams.js';

/** A question as it is met. */
export interface Step {
  id: string;
  /** Null: everybody is asked. */
  showIf: Logic | null;
  items: readonly Item[];
  /** What it takes to read and answer it. */
  seconds: number;
}

/** Those who answer: everything about them that is settled before the first is drawn. Its random numbers run on, so it is drawn from once. */
export interface Population {
  definition: Definition;
  planted: Simulate;
  segments: readonly PlantedSegment[];
  steps: readonly Step[];
  /** Random numbers by name. */
  stream(name: string): Uniform;
}

/** To turn a page. */
const PAGE_SECONDS = 2;

/**
 * Plants what the definition (`simulate`) and the command line ask for; the latter goes first. `language` is that of labels and texts.
 * @throws CsatError (exit 2) with everything that cannot be planted.
 */
export function populationOf({ definition, place }: LoadedDefinition, flags: Simulate, seed: number, language: string): Population {
  const settings = settingsOf(definition.simulate ?? {}, flags);
  const questionnaire = questionnaireOf(definition);
  const segments = plantSegments(definition, questionnaire, settings);
  const stream = streamsOf(seed);
  const making: Making = { definition, settings, segments, language, stream };
  const questions = definition.questions.map((question) => questionnaire.asked.filter((asked) => asked.question === question));
  const steps = questions.flatMap((parts) => stepOf(parts, making));
  checkSettings(questionnaire, making);
  if (settings.problems.length > 0) throw refusal(settings.problems, (problem) => placed(problem, place));
  return { definition, planted: settings.planted, segments, steps, stream };
}

function stepOf(parts: readonly Asked[], making: Making): Step[] {
  const [first] = parts;
  if (first === undefined) return [];
  const reading = parts.reduce((sum, part) => sum + secondsFor(part, making.language) + (part.newPage ? PAGE_SECONDS : 0), 0);
  return [{ id: first.question.id, showIf: first.showIf, items: itemsOf(parts, making), seconds: reading }];
}
