import { describe, expect, test } from 'vitest';
import { claimedBy, figuresOf, readAs, reportOf } from './written.js';

/** Written after headers of real exports, not exported. */
const begin = 'ID,Start time,Completion time,Email,Name,Last modified time';
const written = `${begin},How likely are you to recommend us to a friend or colleague?,Overall satisfaction with the course,The pace was right,The slides were clear,Which topics did you use?,Points - Which topics did you use?,Feedback - Which topics did you use?,Any comments?
1,9/9/26 18:01,9/9/26 18:02,anonymous,Anonymous,,10,Very satisfied,Agree,Strongly agree,Basics;Charts;,1,,Good course overall
2,8/20/25 12:51:45,8/20/25 12:54:25,a@b.org,Ann Lee,,9,Somewhat satisfied,Neutral,Agree,Basics;,1,,
3,8/20/25 12:51:45,8/20/25 12:54:25,anonymous,,,6,Somewhat dissatisfied,Disagree,Neutral,Charts;Macros;,0,,Too fast for me
4,8/20/25 12:51:45,8/20/25 12:54:25,anonymous,,,8,Neither satisfied nor dissatisfied,Strongly disagree,Disagree,Basics;Macros;,0,,
5,8/20/25 12:51:45,8/20/25 12:54:25,anonymous,,,10,Very satisfied,Agree,Agree,Basics;Charts;Macros;,0,,
`;

describe.each([
  ['English', begin],
  ['English, saved by hand', 'Id,Start time,Completion time,Email,Name,Last modified time'],
  ['a quiz', 'ID,Start time,Completion time,Email,Name,Total points'],
  ['Chinese', 'ID,开始时间,完成时间,电子邮件,名称,上次修改时间'],
  ['German', 'ID,Startzeit,Fertigstellungszeit,E-Mail,Name,Uhrzeit der letzten Änderung'],
  ['French', 'ID,Heure de début,Heure de fin,Adresse de messagerie,Nom,Last modified time'],
  ['Japanese', 'ID,開始時刻,完了時刻,メール,名前,Last modified time'],
])('%s', (_, names) => {
  const text = written.replace(begin, names);

  test('is claimed by Microsoft Forms alone', () => expect(claimedBy(text)).toEqual(['microsoft-forms']));

  test('figures: labels of a Likert row, several choices in one cell', async () => {
    const report = await reportOf(text);
    expect(figuresOf(report, 'likely-recommend-us-friend-colleague')).toMatchObject({ n: 5, nps: 40 });
    expect(figuresOf(report, 'overall-satisfaction-course')).toMatchObject({ n: 5, csat: 60, mean: 3.8 });
    expect(figuresOf(report, 'pace-right')).toMatchObject({ n: 5, mean: 2.8 });
    expect(figuresOf(report, 'slides-clear')).toMatchObject({ n: 5, mean: 3.6 });
    expect(figuresOf(report, 'topics-use')).toEqual({ n: 5, 'share.Basics': 80, 'share.Charts': 60, 'share.Macros': 60 });
    const roles = Object.values(readAs(report));
    expect(roles.slice(0, 6)).toEqual(['id', 'metadata', 'submitted', 'personal', 'personal', 'metadata']);
    expect(readAs(report)).toMatchObject({ 'Points - Which topics did you use?': 'metadata', 'Any comments?': 'text:comments' });
    expect(JSON.stringify(report)).not.toMatch(/a@b\.org|Ann Lee/);
  });
});
