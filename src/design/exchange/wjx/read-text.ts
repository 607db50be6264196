import { type WjxItem, type WjxSurvey, wjxItem, wjxRange } from './item.js';

/** Kinds of question by their tags; of others there is no counterpart. Source: wjx-ai-kit, LABEL_TO_TYPE. */
const TAGS: Readonly<Record<string, WjxItem['kind']>> = {
  单选题: 'single',
  下拉框: 'single',
  下拉单选: 'single',
  判断题: 'single',
  情景题: 'single',
  多选题: 'several',
  评分多选: 'several',
  量表题: 'scale',
  评分单选: 'scale',
  滑动条: 'number',
  填空题: 'line',
  简答题: 'lines',
  问答题: 'lines',
  排序题: 'ranking',
  矩阵题: 'matrix',
  矩阵量表题: 'matrix',
  矩阵单选题: 'matrix',
  段落说明: 'note',
};
const QUESTION = /^(\d+)\.\s*(.+?)\s*\[([^\]]+)\](\s*（选填）)?\s*$/;
const PAGE = '=== 分页 ===';
const ROWS = /^(行：|行:|rows:)$/i;

/** Reads a questionnaire in the text format of 问卷星: title, words before the first question, questions with their tags. */
export function readText(text: string): WjxSurvey {
  const lines = text.split(/\r\n|\r|\n/).map((line) => line.trim());
  const start = lines.findIndex((line) => line !== '');
  const survey: WjxSurvey = { title: lines[start] ?? '', intro: '', thanks: '', language: 'zh', items: [], lost: [] };
  const begins = (line: string): boolean => QUESTION.test(line) || line === PAGE;
  const first = lines.findIndex((line, at) => at > start && begins(line));
  survey.intro = lines
    .slice(start + 1, first === -1 ? undefined : first)
    .join('\n')
    .trim();
  for (let at = first === -1 ? lines.length : first; at < lines.length; ) {
    const line = lines[at] as string;
    const question = QUESTION.exec(line);
    if (question === null) {
      if (line === PAGE) survey.items.push(wjxItem('page', '', false, at + 1));
      else if (line !== '') survey.items.push(wjxItem('note', line, false, at + 1));
      at++;
      continue;
    }
    const [, , title = '', tag = '', optional] = question;
    const kind = TAGS[tag];
    const end = bodyEnd(lines, at + 1, begins, kind === 'matrix' || tag.startsWith('矩阵'));
    const item = wjxItem(kind ?? 'note', title, optional === undefined, at + 1);
    if (kind === undefined) survey.lost.push({ message: `"${title}" is left out: there is no counterpart for ${tag}`, line: at + 1 });
    else
      survey.items.push(
        withBody(
          item,
          lines.slice(at + 1, end).filter((one) => one !== ''),
        ),
      );
    at = end;
  }
  return survey;
}

/** Where the lines of a question end: at the next one, or at an empty line, which only a matrix goes on after. */
function bodyEnd(lines: readonly string[], from: number, begins: (line: string) => boolean, matrix: boolean): number {
  let end = from;
  while (end < lines.length && !begins(lines[end] as string) && (matrix || lines[end] !== '')) end++;
  return end;
}

/** A mark before an option, as `A. `, is no part of it. */
const option = (line: string): string => line.replace(/^[A-Za-z][.．、)）]\s*|^[A-Za-z]\s+(?=\S)/, '');

function withBody(item: WjxItem, body: readonly string[]): WjxItem {
  if (item.kind === 'matrix') return withMatrix(item, body);
  const range = body.length === 1 ? wjxRange(body[0] as string) : null;
  if (range !== null && (item.kind === 'scale' || item.kind === 'number')) return { ...item, range, ...endsInTitle(item.title, range) };
  return { ...item, options: body.map(option) };
}

/** Rows below 行：, then `1~5` or a label per line; or labels on the first line and the rows below. */
function withMatrix(item: WjxItem, body: readonly string[]): WjxItem {
  const [first = '', ...others] = body;
  if (!ROWS.test(first)) {
    const columns = first.split(/\s+/);
    const listed = columns.length >= 3 && others.length > 0;
    const rows = (listed ? others : body).map((line) => line.replace(/^- /, ''));
    return listed ? { ...item, options: columns, rows } : { ...item, rows, range: [1, 5] };
  }
  const rows = others.filter((line) => line.startsWith('- ')).map((line) => line.slice(2).trim());
  const columns = others.filter((line) => !line.startsWith('- ') && !/^列[：:]$/.test(line));
  const range = columns.length === 1 ? wjxRange(columns[0] as string) : null;
  return { ...item, rows, ...(range === null ? { options: columns.map(option) } : { range }) };
}

/** Words for the ends of a scale in brackets at the end of the title: `（0 = 完全不可能，10 = 极有可能）`. */
function endsInTitle(title: string, [low, high]: [number, number]): Partial<WjxItem> {
  const [brackets = '', from, first = '', to, last = ''] =
    /\s*[（(](-?\d+)\s*[=＝]\s*([^（()）]+?)\s*[，,；;]\s*(-?\d+)\s*[=＝]\s*([^（()）]+?)[)）]$/.exec(title) ?? [];
  if (Number(from) !== low || Number(to) !== high) return {};
  return { text: title.slice(0, title.length - brackets.length), ends: [first, last] };
}
