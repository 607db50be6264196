import { holds } from '../../survey/show-if.js';
import { type Careless, carelessAnswer, carelessDraw } from './careless.js';
import { pick } from './choices.js';
import type { Item } from './item.js';
import type { Person } from './person.js';
import type { Population } from './population.js';
import type { PlantedSegment } from './segments.js';
import { normalDraw, type Uniform } from './streams.js';

/** What one respondent did. */
export interface Response {
  person: Person;
  careless: Careless | null;
  /** What is written by column; a column that nobody was asked for has no entry. */
  cells: ReadonlyMap<string, string>;
  /** What reading and answering the questions that were shown takes most people. */
  seconds: number;
}

/** Draws respondents one by one: who they are, which questions they meet, and what they answer. */
export function respondents({ planted, segments, steps, stream }: Population): (wave: number) => Response {
  const careless = carelessDraw(planted.careless ?? {}, stream('careless'));
  const person = personDraw(segments, stream);
  const asked = steps.map((step) => ({ ...step, items: step.items.map((item) => ({ item, draw: answerDraw(item, stream) })) }));
  return (wave) => {
    const who = person(wave);
    const type = careless();
    const answers = new Map<string, readonly string[]>();
    const cells = new Map<string, string>();
    let seconds = 0;
    for (const step of asked) {
      const shown = step.showIf === null || holds(step.showIf, (question) => answers.get(question) ?? []);
      if (shown) seconds += step.seconds;
      // What is hidden is drawn too, so that the answer to one question moves no other respondent's numbers.
      for (const { item, draw } of step.items) {
        const answer = draw(who, type);
        if (!shown) continue;
        answers.set(item.id, answer);
        if (item.id !== step.id) answers.set(step.id, [...(answers.get(step.id) ?? []), ...answer]);
        write(answer.length === 0 ? [] : item.cells(answer), item.columns, cells);
      }
    }
    return { person: who, careless: type, cells, seconds };
  };
}

/** A column that several questions share keeps what the first of them wrote. */
function write(texts: readonly string[], columns: readonly string[], cells: Map<string, string>): void {
  for (const [place, column] of columns.entries()) if (!cells.has(column)) cells.set(column, texts[place] ?? '');
}

/** An honest answer or a careless one; some leave the question out, or say that it does not apply. */
function answerDraw(item: Item, stream: Population['stream']): (person: Person, type: Careless | null) => readonly string[] {
  const [missing, applies, careless] = [`${item.id} missing`, `${item.id} not applicable`, `${item.id} careless`].map(stream) as [
    Uniform,
    Uniform,
    Uniform,
  ];
  return (person, type) => {
    const honest = item.answer(person);
    const left = missing() < item.missing;
    const outside = item.notApplicable !== null && applies() < item.notApplicable.share ? [item.notApplicable.value] : null;
    return carelessAnswer(type, item, person, careless) ?? (left ? [] : (outside ?? honest));
  };
}

function personDraw(segments: readonly PlantedSegment[], stream: Population['stream']): (wave: number) => Person {
  const drawn = segments.map(({ id, groups }) => ({
    id,
    groups,
    shares: groups.map(({ share }) => share),
    uniform: stream(`segment ${id}`),
  }));
  const factorStream = new Map<string, Uniform>();
  return (wave) => {
    const groups = new Map(drawn.map((one) => [one.id, one.groups[pick(one.shares, one.uniform)]?.name]));
    const factors = new Map<string, number>();
    return {
      wave,
      group: (segment) => groups.get(segment),
      factor(name) {
        const known = factors.get(name);
        if (known !== undefined) return known;
        const uniform = factorStream.get(name) ?? stream(`factor ${name}`);
        factorStream.set(name, uniform);
        const factor = normalDraw(uniform);
        factors.set(name, factor);
        return factor;
      },
    };
  };
}
