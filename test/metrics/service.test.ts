import { describe, expect, it } from 'vitest';
import { baseSchema, figureSchema, sectionSchema } from '../../src/metrics/result.js';
import { service } from '../../src/metrics/service.js';
import { bareSurvey } from '../support/hand-made.js';
import { elapsed, fileWith, outcome, ticketsWith, took } from '../support/tickets-with.js';

const file = fileWith({
  firstResponse: elapsed,
  resolved: { column: 'status', statuses: ['closed'] },
  replies: 'replies',
  priority: 'priority',
});
const survey = { ...bareSurvey, tickets: file };
const solved = (one: number, more: number) =>
  ticketsWith({ tickets: one + more, outcomes: [outcome(one, true, null, 1), outcome(more, true, null, 2)] });

describe('service', () => {
  it('gives a result by its schemas, with its own headline', () => {
    const tickets = ticketsWith({ ...solved(3, 1), firstResponse: took([['high'], [3, 4]]) });
    const { figures, sections, base, headline } = service.compute({ tickets }, {}, survey);
    for (const figure of figures) expect(figureSchema.safeParse(figure).error).toBeUndefined();
    for (const section of sections) expect(sectionSchema.safeParse(section).error).toBeUndefined();
    expect(baseSchema.parse(base)).toMatchObject({ n: 4, weighted: null, effective: 4 });
    expect(headline).toBe('fcr');
    expect(service.compute({ tickets }, {}, { ...survey, tickets: { ...file, replies: null } }).headline).toBe('resolved');
  });

  it('says nothing of no tickets', () => {
    const { figures, sections } = service.compute({ tickets: ticketsWith() }, {}, survey);
    expect(sections).toEqual([]);
    expect(figures.filter(({ value }) => value !== null)).toMatchObject([{ id: 'tickets', value: 0 }]);
  });

  /** Newcombe (1998), table II, method 10: 56/70 against 48/80 is .0524 to .3339. */
  it('compares first contact as two proportions', () => {
    const comparison = service.compare({ tickets: solved(56, 14) }, { tickets: solved(48, 32) }, {}, survey);
    expect(comparison).toMatchObject({
      figure: 'fcr',
      difference: expect.closeTo(20, 9),
      low: expect.closeTo(5.24, 2),
      high: expect.closeTo(33.39, 2),
    });
    expect(comparison?.p).toBeCloseTo(0.0082, 3);
  });

  it('compares nothing with nobody', () => {
    expect(service.compare({ tickets: solved(5, 5) }, { tickets: ticketsWith() }, {}, survey)).toBeNull();
  });
});
