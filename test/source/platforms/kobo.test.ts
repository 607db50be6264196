import { describe, expect, test } from 'vitest';
import { layoutOf } from './layout-of.js';
import { claimedBy, figuresOf, readAs, reportOf } from './written.js';

/** Written after headers of real exports, not exported. */
const trailer = '"_id";"_uuid";"_submission_time";"_validation_status";"_notes";"_status";"_submitted_by";"__version__";"_tags";"_index"';
const written = (i: number): string => `"10${i}";"u-${i}";"2025-10-20 21:19:0${i}";"";"";"submitted_via_web";"me";"v1";"";"${i}"`;
const labels = `"start";"end";"today";"username";"deviceid";"Q1. What is your name?";"service/recommend";"service/satisfied";"Q8a.  Which items?";"Q8a.  Which items?/Groceries";"Q8a.  Which items?/boat/canoe";"How satisfied are you?";"Where";"_Where_latitude";${trailer}
"2025-10-20 22:17:57.140000+01:00";"2025-10-20 22:20:57.140000+01:00";"2025-10-20";"u1";"c:1";"Ann Lee";"10";"5";"groceries boat_canoe";"1";"1";"Very satisfied";"-1.2625621 36.7921711 0.0 20.0";"-1.2625621";${written(1)}
"2025-10-20 22:17:57.140000+01:00";"2025-10-20 22:20:57.140000+01:00";"2025-10-20";"u1";"c:1";"Bo Ray";"7";"4";"groceries";"1";"0";"Satisfied";"-1.2625622 36.7921711 0.0 20.0";"-1.2625622";${written(2)}
"2025-10-20 22:17:57.140000+01:00";"2025-10-20 22:20:57.140000+01:00";"2025-10-20";"u1";"c:1";"Cy Fox";"3";"1";"";"";"";"Dissatisfied";"-1.2625623 36.7921711 0.0 20.0";"-1.2625623";${written(3)}
"2025-10-20 22:17:57.140000+01:00";"2025-10-20 22:20:57.140000+01:00";"2025-10-20";"u1";"c:1";"Di Sun";"9";"5";"boat_canoe";"0";"1";"n/a";"-1.2625624 36.7921711 0.0 20.0";"-1.2625624";${written(4)}
`;

const ona = `pref/car/speed,pref/car/price,uses/bus,uses/taxi,uses/tuk_tuk,children[1]/age,meta/instanceID,_uuid,_submission_time,_tags,_notes,_version,_duration,_submitted_by,_total_media,_media_count,_media_all_received
4,5,True,False,n/a,3,uuid:1,1,2013-02-18T15:54:01,,,1,61,me,0,0,True
2,3,True,True,n/a,n/a,uuid:2,2,2013-02-18T15:55:01,,,1,62,me,0,0,True
n/a,1,n/a,n/a,n/a,n/a,uuid:3,3,2013-02-18T15:56:01,,,1,63,me,0,0,True
`;

const odk = `SubmissionDate,meta-instanceID,start,end,reporter_name,recommend,sat-speed,sat-price,loc-Latitude,loc-Longitude,loc-Altitude,loc-Accuracy,KEY,SubmitterID,SubmitterName,AttachmentsPresent,AttachmentsExpected,Status,ReviewState,DeviceID,Edits,FormVersion
2019-09-18T08:51:07.481Z,uuid:1,2019-09-18T08:41:07.481Z,2019-09-18T08:51:00.481Z,Flo,10,4,5,-31.9,115.9,0,5,uuid:1,28,App user,0,0,,,x,0,1
2019-09-18T09:51:07.481Z,uuid:2,2019-09-18T08:41:07.481Z,2019-09-18T08:51:00.481Z,Mo,6,2,3,-31.9,115.9,0,5,uuid:2,28,App user,0,0,,,x,0,1
2019-09-18T10:51:07.481Z,uuid:3,2019-09-18T08:41:07.481Z,2019-09-18T08:51:00.481Z,Jo,9,1,4,-31.9,115.9,0,5,uuid:3,28,App user,0,0,,,x,0,1
`;

test.each([
  ['Kobo with labels', labels],
  ['Ona with names', ona],
  ['ODK Central', odk],
])('%s is claimed by nobody else, with one header row', (_, text) => {
  expect(claimedBy(text)).toEqual(['kobo']);
  expect(layoutOf(text).headerRows).toBe(1);
});

describe('Kobo', () => {
  test('an option column is told from its question, also where an option holds a slash; the codes of all beside them count once', () => {
    const layout = layoutOf(labels);
    const asked = layout.columns.slice(8, 11).map(({ question, option, group, role }) => [question, option, group, role]);
    expect(asked).toEqual([
      ['Q8a. Which items?', null, null, 'metadata'],
      ['Q8a. Which items?', 'Groceries', 'Q8a. Which items?', null],
      ['Q8a. Which items?', 'boat/canoe', 'Q8a. Which items?', null],
    ]);
  });

  test('figures; n/a is no answer, and questions of one group are not rows of one', async () => {
    const report = await reportOf(labels);
    expect(figuresOf(report, 'recommend')).toMatchObject({ n: 4, nps: 25, promoters: 50 });
    expect(figuresOf(report, 'satisfied')).toMatchObject({ n: 4, mean: 3.75, csat: 75 });
    expect(figuresOf(report, 'q8a-items')).toEqual({
      n: 3,
      missing: 1,
      'share.Groceries': expect.closeTo(200 / 3, 9),
      'share.boat/canoe': expect.closeTo(200 / 3, 9),
    });
    expect(figuresOf(report, 'satisfied-2')).toMatchObject({ n: 3, missing: 1, csat: expect.closeTo(200 / 3, 9) });
  });

  test('names, devices and coordinates are personal', async () => {
    const report = await reportOf(labels);
    const read = readAs(report);
    for (const column of ['username', 'Q1. What is your name?', 'Where', '_Where_latitude', '_submitted_by'])
      expect(read[column]).toBe('personal');
    expect(JSON.stringify(report)).not.toMatch(/Ann Lee|-1\.26/);
  });
});

test('Ona: True and False are flags, n/a is never asked, one scale makes a matrix', async () => {
  const report = await reportOf(ona);
  expect(figuresOf(report, 'uses')).toEqual({ n: 2, missing: 1, 'share.bus': 100, 'share.taxi': 50, 'share.tuk_tuk': 0 });
  expect(figuresOf(report, 'car.speed')).toMatchObject({ n: 2, missing: 1, mean: 3 });
  expect(figuresOf(report, 'car.price')).toMatchObject({ n: 3, mean: 3 });
  expect(readAs(report)).toMatchObject({ _uuid: 'id', 'meta/instanceID': 'id', _duration: 'duration', _version: 'metadata' });
});

test('ODK: groups are parted by a dash, places are personal', async () => {
  const report = await reportOf(odk);
  expect(figuresOf(report, 'recommend')).toMatchObject({ n: 3, nps: expect.closeTo(100 / 3, 9) });
  expect(figuresOf(report, 'sat.price')).toMatchObject({ n: 3, mean: 4 });
  const read = readAs(report);
  for (const column of ['reporter_name', 'loc-Latitude', 'loc-Accuracy', 'SubmitterName']) expect(read[column]).toBe('personal');
  expect(read).toMatchObject({ SubmissionDate: 'submitted', KEY: 'id', ReviewState: 'metadata' });
});
