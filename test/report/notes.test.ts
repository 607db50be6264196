import { describe, expect, it } from 'vitest';
import { CsatError } from '../../src/diagnostic.js';
import type { Rows } from '../../src/report/build-report.js';
import { answerNotes, rowNotes } from '../../src/report/notes.js';
import type { Report } from '../../src/report/report.js';

const rows = (more: Partial<Rows> = {}): Rows => ({
  rows: 10,
  blank: 0,
  included: 10,
  excluded: new Map(),
  duplicates: 0,
  w: 10,
  ww: 10,
  ...more,
});

describe('rowNotes', () => {
  it('of a whole file there is nothing to say', () => {
    expect(rowNotes(rows(), 'a.csv')).toEqual([]);
  });

  it('of a file without responses ends in exit 3', () => {
    const thrown = (() => {
      try {
        return rowNotes(rows({ rows: 0, included: 0 }), 'a.csv');
      } catch (problem) {
        return problem;
      }
    })();
    expect(thrown).toBeInstanceOf(CsatError);
    expect(thrown).toMatchObject({ exit: 3, diagnostics: [{ code: 'no-responses', where: { file: 'a.csv' } }] });
  });

  it('of rows of another length counts them and names the first', () => {
    const excluded = new Map([
      ['short-row', { count: 7, firstRows: [3, 4, 5, 6, 7] }],
      ['long-row', { count: 1, firstRows: [9] }],
      ['preview', { count: 2, firstRows: [2, 8] }],
    ]);
    expect(rowNotes(rows({ excluded }), 'a.csv')).toMatchObject([
      { code: 'ragged-rows', message: '7 rows have fewer cells than the header and are left out: row 3, 4, 5, 6, 7 …', where: { row: 3 } },
      { code: 'ragged-rows', message: '1 row has more cells than the header and is left out: row 9' },
    ]);
  });

  it('of responses with the id of another warns', () => {
    expect(rowNotes(rows({ duplicates: 1 }), 'a.csv')).toMatchObject([{ code: 'duplicate-ids', severity: 'warning' }]);
  });

  it('when all are left out says why, and what to do about it', () => {
    const left = (reason: string) =>
      rowNotes(rows({ included: 0, excluded: new Map([[reason, { count: 10, firstRows: [2] }]]) }), 'a.csv')[0];
    expect(left('preview')).toMatchObject({
      code: 'nothing-included',
      severity: 'error',
      message: 'all 10 responses are left out: 10 preview',
    });
    expect(left('preview')?.hint).toContain('--include');
    expect(left('filtered')?.hint).toContain('--where');
  });
});

describe('answerNotes', () => {
  const line = (valid: number, invalid: number): Report['quality'][number] => ({
    column: 'Q1',
    question: 'recommend',
    valid,
    missing: 100,
    notApplicable: 0,
    invalid,
    examples: [{ value: '99', count: invalid, firstRow: 17 }],
  });
  const notes = (valid: number, invalid: number, allowed = false) =>
    answerNotes([line(valid, invalid)], new Set(['recommend']), allowed, 'a.csv');

  it('up to 2 % of the answers may be off the scale', () => {
    expect(notes(98, 2)).toEqual([]);
    expect(notes(97, 3)).toMatchObject([{ code: 'unreadable-answers', severity: 'error', where: { subject: 'Q1', row: 17 } }]);
    expect(notes(97, 3)[0]?.message).toBe('"recommend": 3 of 100 answers are off its scale: "99" 3×');
  });

  it('more are a warning where the user allows it', () => {
    expect(notes(0, 3, true)).toMatchObject([{ severity: 'warning' }]);
  });

  it('what is no scale, or could not be resolved, is told elsewhere', () => {
    expect(answerNotes([line(0, 3)], new Set(), false, 'a.csv')).toEqual([]);
  });
});
