import { describe, expect, test } from 'vitest';
import { each, layoutOf } from './layout-of.js';
import { claimedBy, figuresOf, leftOut, readAs, reportOf } from './written.js';

/** Written after headers of real exports, not exported. */
const full = `"Response ID","Date submitted","Last page","Start language","Seed","Date started","Date last action","IP address","Referrer URL","How likely are you to recommend us to a friend?","How satisfied are you overall?","Which channels do you use? [Web]","Which channels do you use? [Phone]","Which channels do you use? [Other]","How do you rate the following? [Speed]","How do you rate the following? [Price]","Why?","Thank you","Question time: recommend"
"1","2026-01-02 10:00:00","3","en","11","2026-01-02 09:50:00","2026-01-02 10:00:00","10.0.0.1","","10","5","Yes","No","","4","3","Fast","","9.1"
"2","2026-01-02 11:00:00","3","en","12","2026-01-02 10:50:00","2026-01-02 11:00:00","10.0.0.2","","9","4","Yes","Yes","","5","N/A","","","8.1"
"3","2026-01-02 12:00:00","3","de","13","2026-01-02 11:50:00","2026-01-02 12:00:00","10.0.0.3","","6","2","No","No","shop","3","2","Slow
and dear","","7.1"
"4","","1","en","14","2026-01-02 12:50:00","2026-01-02 13:00:00","10.0.0.4","","0","1","N/A","N/A","","","","","",""
"5","2026-01-02 14:00:00","3","en","15","2026-01-02 13:50:00","2026-01-02 14:00:00","10.0.0.5","","8","5","N/A","N/A","N/A","1","1","ok","","9.1"
"6","2026-01-02 15:00:00","3","en","16","2026-01-02 14:50:00","2026-01-02 15:00:00","10.0.0.6","","10","N/A","Yes","No","","4","5","","","9.1"
`;

const codes = `id,submitdate,lastpage,startlanguage,seed,startdate,datestamp,ipaddr,refurl,nps,sat,ch[SQ001],ch[SQ002],ch[other],rate[SQ001],rate[SQ002],rk[1],rk[2],why,interviewtime,groupTime5,npsTime
1,2026-01-02 10:00:00,3,en,11,2026-01-02 09:50:00,2026-01-02 10:00:00,10.0.0.1,,10,A5,Y,,,4,3,AO01,AO02,Fast,61.2,30.1,10
2,2026-01-02 11:00:00,3,en,12,2026-01-02 10:50:00,2026-01-02 11:00:00,10.0.0.2,,9,A4,Y,Y,,5,,AO02,AO01,,70,30,11
3,2026-01-02 12:00:00,3,en,13,2026-01-02 11:50:00,2026-01-02 12:00:00,10.0.0.3,,6,A2,,,shop,3,2,AO01,AO02,Slow,80,30,12
4,,1,en,14,2026-01-02 12:50:00,2026-01-02 13:00:00,10.0.0.4,,0,A1,,,,,,,,,,,
5,1980-01-01 00:00:00,3,en,15,1980-01-01 00:00:00,1980-01-01 00:00:00,10.0.0.5,,8,A5,,,,1,1,AO02,AO01,ok,90,30,13
`;

describe('question texts', () => {
  test('are claimed by LimeSurvey alone, with one header row', () => {
    expect(claimedBy(full)).toEqual(['limesurvey']);
    const layout = layoutOf(full);
    expect([layout.headerRows, layout.blank, layout.exclude]).toEqual([
      1,
      ['N/A', '{question_not_shown}'],
      [{ reason: 'incomplete', column: 'Date submitted', is: 'blank' }],
    ]);
    expect(layout.columns.slice(11, 16).map(({ question, option, role }) => [question, option, role])).toEqual([
      ['Which channels do you use?', 'Web', null],
      ['Which channels do you use?', 'Phone', null],
      ['Which channels do you use?', 'Other', 'comment'],
      ['How do you rate the following?', 'Speed', null],
      ['How do you rate the following?', 'Price', null],
    ]);
  });

  test('figures: submitted responses only, N/A was never shown, and a written "other" is a choice', async () => {
    const report = await reportOf(full);
    expect([report.source.rows, report.source.included, leftOut(report)]).toEqual([6, 5, { incomplete: 1 }]);
    expect(figuresOf(report, 'likely-recommend-us-friend')).toMatchObject({ n: 5, nps: 40, promoters: 60, detractors: 20 });
    expect(figuresOf(report, 'satisfied-overall')).toMatchObject({ n: 4, missing: 1, csat: 75, mean: 4 });
    expect(figuresOf(report, 'channels-use')).toEqual({ n: 4, missing: 1, 'share.Web': 75, 'share.Phone': 25, 'share.Other': 25 });
    expect(figuresOf(report, 'rate-following.Price')).toMatchObject({ n: 4, missing: 1, mean: 2.75 });
    expect(readAs(report)).toMatchObject({
      'Response ID': 'id',
      'Date submitted': 'submitted',
      'IP address': 'personal',
      'Why?': 'text:why',
      'Thank you': 'empty',
      'Question time: recommend': 'metadata',
    });
  });

  test.each([
    ['German', '"Antwort ID","Datum Abgeschickt","Letzte Seite","Start-Sprache"'],
    ['French', '"ID de la réponse","Date de soumission","Dernière page","Langue de départ"'],
    ['Spanish', '"ID de respuesta","Fecha de envío","Última página","Lenguaje inicial"'],
  ])('in %s', async (_, begin) => {
    const report = await reportOf(full.replace('"Response ID","Date submitted","Last page","Start language"', begin));
    expect([report.source.platform, leftOut(report)]).toEqual(['limesurvey', { incomplete: 1 }]);
    expect(figuresOf(report, 'likely-recommend-us-friend').nps).toBe(40);
  });
});

describe('codes', () => {
  test('are claimed by LimeSurvey alone', () => expect(claimedBy(codes)).toEqual(['limesurvey']));

  test('figures: a date of 1980 is a submitted response of a system without dates, blank is not chosen', async () => {
    const report = await reportOf(codes);
    expect(leftOut(report)).toEqual({ incomplete: 1 });
    expect(figuresOf(report, 'nps')).toMatchObject({ n: 4, nps: 25 });
    expect(figuresOf(report, 'ch')).toEqual({
      n: 3,
      missing: 1,
      'share.SQ001': expect.closeTo(200 / 3, 9),
      'share.SQ002': expect.closeTo(100 / 3, 9),
      'share.other': expect.closeTo(100 / 3, 9),
    });
    expect(figuresOf(report, 'rate.SQ001')).toMatchObject({ n: 4, mean: 3.25 });
  });

  test('answer codes are options, for their order is the author’s; places are a ranking; timings are no answers', async () => {
    const read = readAs(await reportOf(codes));
    expect(read).toMatchObject({ sat: 'single-choice:sat', 'rk[1]': 'ranking:rk', 'rk[2]': 'ranking:rk', interviewtime: 'duration' });
    expect([read.groupTime5, read.npsTime]).toEqual(['metadata', 'metadata']);
  });

  test('without any column of the platform', () => {
    const layout = layoutOf('Q00,QM[1],QM[2]\n1,2,3\n');
    expect([layout.platform.id, each(layout, 'option')]).toEqual(['limesurvey', [null, '1', '2']]);
    expect(layoutOf('Q00,QM[1],QM[2],_uuid\n1,2,3,4\n').platform.id).toBe('tidy');
  });
});

test('texts above codes, parted by tabs', async () => {
  const above = [
    'Response ID',
    'Submitted',
    'Page',
    'Language',
    'How likely are you to recommend us?',
    'Which do you use?',
    'Which do you use?',
  ];
  const below = ['id', 'submitdate', 'lastpage', 'startlanguage', 'q1', 'q2_SQ001', 'q2_SQ002'];
  const rows = [
    ['1', '2026-01-02 10:00:00', '3', 'en', '10', 'Y', ''],
    ['2', '2026-01-02 10:00:00', '3', 'en', '4', '{question_not_shown}', '{question_not_shown}'],
    ['3', '', '3', 'en', '4', '', ''],
  ];
  const text = `${[above, below, ...rows].map((cells) => cells.join('\t')).join('\n')}\n`;
  expect(claimedBy(text)).toEqual(['limesurvey']);
  const report = await reportOf(text);
  expect([report.source.headerRows, leftOut(report)]).toEqual([2, { incomplete: 1 }]);
  expect(figuresOf(report, 'q1')).toMatchObject({ n: 2, nps: 0 });
});

test('two brackets: the second are scales or columns, the first their rows', () => {
  const layout = layoutOf(
    'Response ID,Date submitted,Last page,How [Speed][Scale 1],How [Price][Scale 1],How [Speed][Scale 2],How [Price][Scale 2],Why [Web][Comment]\n1,2026-01-02,3,1,2,3,4,x\n',
  );
  const asked = layout.columns.slice(3);
  expect(asked.map(({ question, option, role }) => [question, option, role])).toEqual([
    ['How [Scale 1]', 'Speed', null],
    ['How [Scale 1]', 'Price', null],
    ['How [Scale 2]', 'Speed', null],
    ['How [Scale 2]', 'Price', null],
    ['Why', 'Web', 'comment'],
  ]);
  const [one, , two] = asked.map(({ group }) => group);
  expect(one).not.toBe(two);
});
