import { unreadableForm } from '../unreadable-form.js';
import { type WjxItem, type WjxSurvey, wjxItem } from './item.js';

/** Kinds of question by `qtype`; of others there is no counterpart. Source: wjx-ai-kit, QTYPE_MAP. */
const TYPES: Readonly<Record<string, WjxItem['kind']>> = {
  单选: 'single',
  下拉框: 'single',
  投票单选: 'single',
  多选: 'several',
  投票多选: 'several',
  评分多选: 'several',
  排序: 'ranking',
  量表题: 'scale',
  NPS量表: 'scale',
  评分单选: 'scale',
  评价题: 'scale',
  矩阵量表: 'matrix',
  矩阵单选: 'matrix',
  SUS模型: 'matrix',
  Kano模型: 'kano',
  滑动条: 'number',
  单项填空: 'line',
  姓名: 'line',
  手机: 'line',
  邮箱: 'line',
  简答题: 'lines',
  日期: 'date',
  段落说明: 'note',
  知情同意书: 'consent',
  分页栏: 'page',
};
const HEAD = '问卷基础信息';

/** Reads a questionnaire in the JSON Lines of 问卷星. Throws CsatError (exit 3) at a line that is no object of JSON. */
export function readLines(text: string, file: string): WjxSurvey {
  const survey: WjxSurvey = { title: '', intro: '', thanks: '', language: 'zh', items: [], lost: [] };
  for (const [at, line] of text.split(/\r\n|\r|\n/).entries()) {
    if (line.trim() === '') continue;
    const given = objectOf(line, at + 1, file);
    const word = (key: string): string => (typeof given[key] === 'string' ? given[key].trim() : '');
    const words = (key: string): string[] =>
      Array.isArray(given[key])
        ? given[key].flatMap((one) => (typeof one === 'string' || typeof one === 'number' ? [String(one).trim()] : []))
        : [];
    const type = word('qtype');
    if (type === HEAD) {
      Object.assign(survey, {
        title: word('title'),
        intro: word('introduction'),
        thanks: word('endpageinformation'),
        language: word('language') || 'zh',
      });
      continue;
    }
    const kind = TYPES[type];
    const title = word('title') || word('content');
    if (kind === undefined) {
      survey.lost.push({ message: `"${title}" is left out: there is no counterpart for ${type || 'a line without qtype'}`, line: at + 1 });
      continue;
    }
    if (word('relation') !== '')
      survey.lost.push({ message: `the condition of "${title}" cannot be taken over: ${word('relation')}`, line: at + 1 });
    const [low, high] = [Number(given.minvalue), Number(given.maxvalue)];
    const [first, last] = [word('minvaluetext'), word('maxvaluetext')];
    survey.items.push({
      ...wjxItem(kind, title, given.requir !== false, at + 1),
      options: words('select'),
      rows: words('rowtitle'),
      range: Number.isInteger(low) && Number.isInteger(high) && high > low ? [low, high] : null,
      ends: first !== '' || last !== '' ? [first, last] : null,
      randomize: given.randomchoice === true || given.randomchoice === 1,
    });
  }
  return survey;
}

function objectOf(line: string, number: number, file: string): Record<string, unknown> {
  try {
    const value: unknown = JSON.parse(line);
    if (typeof value === 'object' && value !== null && !Array.isArray(value)) return value as Record<string, unknown>;
  } catch {
    // Told below, as what is JSON and no object.
  }
  throw unreadableForm(file, `line ${number} is no object of JSON`, 'one object per line, each with a qtype');
}
