import type { Tickets } from '../../statistics/tickets.js';
import type { Calendar } from '../../survey/elapsed.js';
import { type Language, say, type Text } from '../../survey/text.js';
import type { TicketFile } from '../../survey/ticket-file.js';
import type { Section } from '../result.js';
import { keptAll } from './shares.js';

/** How figures of tickets are to be read: what was measured of how many, by which hours and words. */
export function serviceNotes(tickets: Tickets, file: TicketFile, language: Language): Section[] {
  const { firstResponse, resolution, ratings, complaints } = tickets;
  const calendar = (file.firstResponse ?? file.resolution)?.calendar ?? null;
  const measured = [firstResponse, resolution].some((durations) => (durations?.cells.length ?? 0) > 0);
  const note = (id: string, text: Text | null): Section[] => (text === null ? [] : [{ id, kind: 'note', text: say(text, language) }]);
  return [
    ...note('skewed', measured ? SKEWED : null),
    ...note('unmeasured', unmeasured(tickets)),
    ...note('calendar', calendar && calendarInWords(calendar)),
    ...note('sla', unjudged(tickets, file)),
    ...note('fcr', firstContact(file)),
    ...note('csat', ratings && file.rating && ratingsInWords(ratings, file.rating.words)),
    ...note('complaints', complaints === null && file.customers !== null ? ALL_COMPLAIN : null),
  ];
}

const SKEWED: Text = {
  en: 'Times are skewed, a few are very long: read the median; the t interval of a mean needs many tickets',
  zh: '时间呈偏态分布，少数工单极长：请看中位数；均值的 t 区间需要足够多的工单',
};
const ALL_COMPLAIN: Text = { en: 'Every ticket counts as a complaint', zh: '每张工单均计为一次投诉' };

function unmeasured({ firstResponse, resolution }: Tickets): Text | null {
  const parts = [
    { durations: firstResponse, en: 'first response', zh: '首次响应' },
    { durations: resolution, en: 'resolution', zh: '解决' },
  ].flatMap(({ durations, en, zh }) => {
    if (durations === null) return [];
    const { cells, missing, negative, unreadable } = durations;
    const n = cells.reduce((sum, { minutes }) => sum + minutes.length, 0);
    const lost = negative.count + unreadable.reduce((sum, { count }) => sum + count, 0);
    return [
      {
        en: `${en} of ${n} (${missing} without${lost > 0 ? `, ${lost} invalid` : ''})`,
        zh: `${zh} ${n} 张（无记录 ${missing}${lost > 0 ? `，无效 ${lost}` : ''}）`,
      },
    ];
  });
  if (parts.length === 0) return null;
  return {
    en: `Tickets measured: ${parts.map((part) => part.en).join(' · ')}`,
    zh: `已计时工单：${parts.map((part) => part.zh).join(' · ')}`,
  };
}

const DAYS = { en: ['Sun', 'Mon', 'Tue', 'Wed', 'Thu', 'Fri', 'Sat'], zh: ['日', '一', '二', '三', '四', '五', '六'] };

function calendarInWords({ days, from, to, holidays, zone }: Calendar): Text {
  const week = [1, 2, 3, 4, 5, 6, 0].filter((day) => days.has(day));
  const hours = `${clock(from)}–${clock(to)}${zone === null ? '' : ` ${zone}`}`;
  const free = { en: holidays.size === 1 ? '1 holiday' : `${holidays.size} holidays`, zh: `${holidays.size} 个假日` };
  return {
    en: `Between moments only hours of work count: ${week.map((day) => DAYS.en[day]).join(' ')} ${hours}${holidays.size > 0 ? ` but ${free.en}` : ''}; 1 d is 24 of them`,
    zh: `两个时刻之间只计工作时间：周${week.map((day) => DAYS.zh[day]).join('、')} ${hours}${holidays.size > 0 ? `（除 ${free.zh}）` : ''}；1 d 为其中 24 小时`,
  };
}

const clock = (minute: number): string => `${String(Math.floor(minute / 60)).padStart(2, '0')}:${String(minute % 60).padStart(2, '0')}`;

function unjudged({ judged }: Tickets, { promises }: TicketFile): Text | null {
  if (promises.firstResponse === null && promises.resolution === null) return null;
  const n = judged.reduce((sum, one) => (keptAll(one) === null ? sum + one.n : sum), 0);
  const both = promises.firstResponse !== null && promises.resolution !== null;
  if (n === 0 && !both) return null;
  const rule = both ? { en: 'Within SLA is what kept all that can be judged', zh: 'SLA 达成指所有可判定的时限均已达成' } : null;
  const open = { en: `${n} not judged, without an end or a limit`, zh: `${n} 张未判定（尚无结束时间或无时限）` };
  const parts = [rule, n > 0 ? open : null].filter((part) => part !== null);
  return { en: parts.map(({ en }) => en).join('; '), zh: parts.map(({ zh }) => zh).join('；') };
}

/** At first contact is said of what the file has columns for. */
function firstContact({ resolved, reopened, replies }: TicketFile): Text | null {
  if (resolved === null || (reopened === null && replies === null) || (reopened !== null && replies !== null)) return null;
  return reopened === null
    ? {
        en: 'At first contact: resolved with one reply; no column tells what was reopened',
        zh: '首次联系解决：已解决且仅一次回复；没有记录重开的列',
      }
    : {
        en: 'At first contact: resolved and never reopened; no column tells the replies',
        zh: '首次联系解决：已解决且从未重开；没有记录回复次数的列',
      };
}

function ratingsInWords({ good, bad, missing, invalid }: NonNullable<Tickets['ratings']>, words: string): Text {
  const lost = { en: invalid > 0 ? `, ${invalid} unreadable` : '', zh: invalid > 0 ? `，无法识别 ${invalid}` : '' };
  return {
    en: `CSAT: good is ${words}; ${good + bad} rated, ${missing} not${lost.en}`,
    zh: `满意度：${words} 为好评；已评价 ${good + bad}，未评价 ${missing}${lost.zh}`,
  };
}
