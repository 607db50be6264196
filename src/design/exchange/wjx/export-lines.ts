import type { Asked, Questionnaire } from '../../asked.js';
import type { Exporter } from '../exchange.js';
import { pointWords } from '../point-words.js';
import { isElevenPoint, kanoTitle, RESPONSES, type WjxForm, wjxForm } from './form.js';

/** 问卷星: a questionnaire as lines of JSON. Source: wjx-ai-kit of 问卷星, json-to-survey. */
export const wjxLines: Exporter = {
  id: 'wjx-jsonl',
  name: '问卷星 (JSONL)',
  extension: 'jsonl',
  oneLanguage: true,
  responses: RESPONSES,
  async export(questionnaire, language) {
    const form = wjxForm(questionnaire, language, true, {});
    const { losses, columns, said } = form;
    const { title, intro, thanks, asked } = questionnaire;
    const head = {
      qtype: '问卷基础信息',
      title: said(title) || questionnaire.id,
      introduction: intro === null ? '' : said(intro),
      endpageinformation: thanks === null ? '' : said(thanks),
      language: /^zh\b/i.test(language) ? 'zh' : language,
      atype: 1,
    };
    for (const one of asked) if (one.kind === 'number') losses.note('number', one.id, 'asked as a line of text', ['questions', one.index]);
    const questions = asked.flatMap((one, place) => [
      ...(one.newPage && place > 0 ? [{ qtype: '分页栏' }] : []),
      ...objectsOf(one, questionnaire, form, language),
    ]);
    return { content: `${[head, ...questions].map((one) => JSON.stringify(one)).join('\n')}\n`, losses: losses.all(), columns };
  },
};

/** The objects of one thing that is asked: one, or none for the second side of a Kano pair. */
function objectsOf(asked: Asked, questionnaire: Questionnaire, { said, titleOf }: WjxForm, language: string): object[] {
  const common = { title: titleOf(asked), requir: asked.required };
  const labels = (options: readonly { label: Asked['text'] }[]): string[] => options.map(({ label }) => said(label));
  switch (asked.kind) {
    case 'scale': {
      const select = pointWords(asked, language);
      if (asked.part === 'dysfunctional') return [];
      if (asked.part === 'functional') {
        const other = questionnaire.asked.find(({ question, part }) => question === asked.question && part === 'dysfunctional');
        const rowtitle = [asked, ...(other === undefined ? [] : [other])].map(titleOf);
        return [{ qtype: 'Kano模型', ...common, title: kanoTitle(asked, said), rowtitle, select }];
      }
      if (!isElevenPoint(asked)) return [{ qtype: '量表题', ...common, select }];
      const [low, high] = [asked.points[0]?.label, asked.points.at(-1)?.label];
      const bare = asked.points.map(({ value }) => String(value));
      return [{ qtype: 'NPS量表', ...common, select: bare, minvaluetext: low ? said(low) : '', maxvaluetext: high ? said(high) : '' }];
    }
    case 'matrix':
      return [{ qtype: '矩阵量表', ...common, rowtitle: asked.rows.map(({ text }) => said(text)), select: pointWords(asked, language) }];
    case 'choice':
    case 'ranking': {
      const qtype = asked.kind === 'ranking' ? '排序' : asked.several ? '多选' : '单选';
      return [{ qtype, ...common, select: labels(asked.options), ...(asked.randomize ? { randomchoice: true } : {}) }];
    }
    case 'text':
      return [{ qtype: asked.lines === 1 ? '单项填空' : '简答题', ...common }];
    case 'date':
      return [{ qtype: '日期', ...common }];
    case 'consent':
      return [{ qtype: '知情同意书', title: common.title, content: common.title }];
    case 'note':
      return [{ qtype: '段落说明', title: common.title }];
    default:
      return [{ qtype: '单项填空', ...common }];
  }
}
