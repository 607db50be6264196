import type { Asked } from '../../asked.js';
import type { Exporter } from '../exchange.js';
import { endsOnly, pointWords } from '../point-words.js';
import { isElevenPoint, isKanoSide, RESPONSES, wjxForm } from './form.js';

/** 问卷星: a questionnaire as text, as its 批量导入 takes it. Source: wjx-ai-kit of 问卷星, dsl-syntax and its parser. */
export const wjx: Exporter = {
  id: 'wjx',
  name: '问卷星',
  extension: 'txt',
  oneLanguage: true,
  responses: RESPONSES,
  async export(questionnaire, language) {
    const asText = 'asked as a line of text';
    const { losses, columns, said, titleOf } = wjxForm(questionnaire, language, false, {
      randomize: '问卷星 takes it in its editor only',
      date: asText,
    });
    const { title, intro, thanks, asked } = questionnaire;
    if (thanks !== null) losses.warn('thanks', null, 'the text format has no end page: enter it in the editor', ['thanks']);
    for (const one of asked)
      if (one.kind === 'number') losses.note('number', one.id, asText, ['questions', one.index]);
      else if (one.kind === 'consent') losses.note('consent', one.id, 'asked as a choice', ['questions', one.index]);
    const blocks = asked.map((one, place) => {
      const optional = one.required || one.kind === 'note' ? '' : '（选填）';
      const [tag, ...body] = answering(one, language, said);
      const page = one.newPage && place > 0 ? '=== 分页 ===\n\n' : '';
      return `${page}${[`${place + 1}. ${titleOf(one)}[${tag}]${optional}`, ...body].join('\n')}`;
    });
    const head = [said(title) || questionnaire.id, ...(intro === null ? [] : [said(intro)])];
    return { content: `${[...head, ...blocks].join('\n\n')}\n`, losses: losses.all(), columns };
  },
};

/** The tag of a question, and the lines below it. */
function answering(asked: Asked, language: string, said: (text: Asked['text']) => string): string[] {
  switch (asked.kind) {
    case 'scale':
      if (isKanoSide(asked)) return ['单选题', ...lines(pointWords(asked, language))];
      return ['量表题', ...scale(asked, isElevenPoint(asked), language)];
    case 'matrix':
      return ['矩阵量表题', '行：', ...asked.rows.map(({ text }) => `- ${said(text)}`), '', ...scale(asked, false, language)];
    case 'choice':
      return [asked.several ? '多选题' : '单选题', ...lines(asked.options.map(({ label }) => said(label)))];
    case 'ranking':
      return ['排序题', ...lines(asked.options.map(({ label }) => said(label)))];
    case 'text':
      return [asked.lines === 1 ? '填空题' : '简答题'];
    case 'consent':
      return ['单选题', ...lines([/^zh\b/i.test(language) ? '同意' : 'I agree'])];
    case 'note':
      return ['段落说明'];
    default:
      return ['填空题'];
  }
}

/** `1~5` for points without words, or where the words stand elsewhere; else a line per point. */
function scale(asked: Extract<Asked, { kind: 'scale' | 'matrix' }>, bare: boolean, language: string): string[] {
  const [low, high] = [asked.points[0]?.value ?? 0, asked.points.at(-1)?.value ?? 0];
  const wordless = asked.points.every(({ label }) => label === null);
  if (endsOnly(asked) && low >= 0 && (bare || wordless)) return [`${low}~${high}`];
  // A line with one half-width ~ would be read as a range.
  return pointWords(asked, language).map((word, at) => marked(word.replace(/~/g, '～'), at));
}

const lines = (texts: readonly string[]): string[] => texts.map(marked);

/** The parser takes a single letter at the start of a line for a mark (`A. `) and cuts it off: such a line gets one to lose. */
const marked = (line: string, at: number): string =>
  /^[A-Za-z](?:[.．、)）]|\s)/.test(line) ? `${String.fromCharCode(65 + (at % 26))}. ${line}` : line;
