import { say, type Text } from '../../../survey/text.js';
import type { Asked, Questionnaire } from '../../asked.js';
import { type ColumnMap, columnMap } from '../column-map.js';
import { type Lacking, lackingLosses } from '../lacking.js';
import { type LossLog, lossLog } from '../losses.js';
import { endsOnly } from '../point-words.js';
import { oneLine } from '../texts.js';
import { type WjxColumns, wjxColumns } from './columns.js';

/** What both formats of 问卷星 have in common. */
export interface WjxForm {
  losses: LossLog;
  columns: ColumnMap;
  /** A text in the language of the form, on one line. */
  said(text: Text): string;
  /** The title of a question, with the unit and the note that have no place of their own. */
  titleOf(asked: Asked): string;
}

/** How the export of responses is to be taken: by text, not by numbers of options. */
export const RESPONSES = 'by option text (按选项文本)';

/** Begins a form: what 问卷星 lacks is told, and where it will store the answers. `together` puts Kano pairs into one question. */
export function wjxForm(questionnaire: Questionnaire, language: string, together: boolean, lost: Lacking): WjxForm {
  const losses = lossLog();
  const chinese = /^zh\b/i.test(language);
  const said = (text: Text): string => oneLine(say(text, language));
  const brackets = (text: string, more: string): string => (chinese ? `${text}（${more}）` : `${text} (${more})`);
  const titleOf = (asked: Asked): string => {
    const unit = asked.kind === 'number' && asked.unit !== null ? [said(asked.unit)] : [];
    const help = asked.help === null ? [] : [said(asked.help)];
    const ends = together ? [] : endsOf(asked, said, chinese ? '，' : ', ');
    return [...unit, ...help, ...ends].reduce(brackets, said(asked.text) || asked.id);
  };
  lackingLosses(
    questionnaire,
    {
      'show-if': '问卷星 takes conditions in its editor only (题目关联); set it there',
      'randomize rows': '问卷星 takes it in its editor only',
      other: 'the option has no line to write on; add it in the editor (允许填空)',
      exclusive: 'nothing keeps other choices out; set it in the editor (互斥)',
      'min and max': 'any answer is accepted; set it in the editor',
      ...lost,
    },
    { unit: 'stands in brackets after the text', help: 'stands in brackets after the text', lines: 'a form knows one line or several' },
    losses,
  );
  return { losses, columns: mapped(questionnaire, titleOf, said, together), said, titleOf };
}

/** The words at the ends of an eleven-point scale, which the text format writes as `0~10`. */
function endsOf(asked: Asked, said: (text: Text) => string, comma: string): string[] {
  if (!isElevenPoint(asked)) return [];
  const ends = [asked.points[0], asked.points.at(-1)].flatMap((point) => (point?.label ? [`${point.value} = ${said(point.label)}`] : []));
  return ends.length === 0 ? [] : [ends.join(comma)];
}

/** Whether a question is on 0 to 10 with words at the ends only. */
export const isElevenPoint = (asked: Asked): asked is Extract<Asked, { kind: 'scale' }> =>
  asked.kind === 'scale' && asked.points.length === 11 && asked.points[0]?.value === 0 && endsOnly(asked);

/** The form of a Kano pair that belongs to a question: both sides, one after the other. */
export const isKanoSide = (asked: Asked): boolean => asked.part === 'functional' || asked.part === 'dysfunctional';

/** Where 问卷星 will store the answers. */
function mapped(
  questionnaire: Questionnaire,
  titleOf: (asked: Asked) => string,
  said: (text: Text) => string,
  together: boolean,
): ColumnMap {
  const map = columnMap('┋');
  const stored = questionnaire.asked.filter(
    ({ kind, part }) => kind !== 'note' && !(together && (kind === 'consent' || part === 'dysfunctional')),
  );
  const pairOf = (asked: Asked): Asked[] =>
    questionnaire.asked.filter(({ question, part }) => question === asked.question && isKanoSide({ ...asked, part }));
  const isPair = (asked: Asked): boolean => together && asked.part === 'functional';
  const columns = wjxColumns(
    stored.map((asked) => ({
      title: isPair(asked) ? kanoTitle(asked, said) : titleOf(asked),
      rows: isPair(asked) ? pairOf(asked).map(titleOf) : asked.kind === 'matrix' ? asked.rows.map(({ text }) => said(text)) : null,
    })),
  );
  for (const [at, asked] of stored.entries()) {
    const { column, rows } = columns[at] as WjxColumns;
    if ('notApplicable' in asked && asked.notApplicable !== null) map.notApplicable.set(asked.id, said(asked.notApplicable));
    if (isPair(asked)) for (const [place, side] of pairOf(asked).entries()) map.columns.set(side.id, rows[place] as string);
    else if (asked.kind === 'matrix')
      for (const [place, row] of asked.rows.entries()) map.columns.set(`${asked.id}.${row.id}`, rows[place] as string);
    else if (asked.kind !== 'ranking') map.columns.set(asked.id, column);
  }
  return map;
}

/** What a Kano pair is called where both sides stand in one question. */
export const kanoTitle = ({ question }: Asked, said: (text: Text) => string): string => said(question.text ?? question.id);
