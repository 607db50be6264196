import { say, type Text } from '../../../survey/text.js';
import type { Asked, Point, Questionnaire } from '../../asked.js';
import { type ColumnMap, columnMap } from '../column-map.js';
import type { Exporter } from '../exchange.js';
import { lackingLosses } from '../lacking.js';
import { type LossLog, lossLog } from '../losses.js';
import { columnKeys } from '../names.js';
import { endsOnly, pointWords } from '../point-words.js';
import { oneLine } from '../texts.js';

/** Google Forms: a script for script.google.com that makes the form. Source: Apps Script reference, service Forms. */
export const google: Exporter = {
  id: 'google',
  name: 'Google Forms',
  extension: 'gs',
  oneLanguage: true,
  responses: 'as the sheet of responses, downloaded as CSV',
  async export(questionnaire, language) {
    const losses = lossLog();
    const columns = columnMap(', ');
    tellLosses(questionnaire, losses);
    const keyOf = columnKeys();
    const { title, intro, thanks } = questionnaire;
    const items = questionnaire.asked.flatMap((asked, place) => {
      mapColumns(asked, language, keyOf, columns);
      const page = asked.newPage && place > 0 ? [call('form.addPageBreakItem', [])] : [];
      return [...page, itemOf(asked, language)];
    });
    const head = [
      call('const form = FormApp.create', [say(title, language)]),
      ...(intro === null ? [] : [call('form.setDescription', [say(intro, language)])]),
      ...(thanks === null ? [] : [call('form.setConfirmationMessage', [say(thanks, language)])]),
    ];
    const lines = [...head, ...items, "Logger.log('%s', form.getEditUrl())"].map((line) => `  ${line};`);
    const about = '// Paste into a new project at script.google.com and run createForm: it makes the form and logs its address.';
    return { content: `${about}\nfunction createForm() {\n${lines.join('\n')}\n}\n`, losses: losses.all(), columns };
  },
};

function tellLosses(questionnaire: Questionnaire, losses: LossLog): void {
  const order = 'a form from a script keeps the order; turn on "shuffle" in the editor';
  lackingLosses(
    questionnaire,
    {
      'show-if': 'Google Forms has no conditions on questions: split the form into sections in the editor',
      randomize: order,
      'randomize rows': order,
      exclusive: 'nothing keeps other choices out',
      other: 'the answer is stored as it was written, in place of the option',
    },
    { unit: 'stands in brackets after the text', lines: 'a form knows one line or several', ranking: 'asked as a grid of places' },
    losses,
  );
}

/** A call as a line of script; strings are written by JSON, which quotes all that could end them. */
const call = (name: string, given: readonly unknown[]): string => `${name}(${given.map((one) => JSON.stringify(one)).join(', ')})`;

/** The title of a question, which is the header of its column. */
const titleOf = (asked: Asked, language: string): string => {
  const text = oneLine(say(asked.text, language));
  return asked.kind === 'number' && asked.unit !== null ? `${text} (${say(asked.unit, language)})` : text;
};

function itemOf(asked: Asked, language: string): string {
  const [kind, ...more] = answering(asked, language);
  const item = [
    `form.add${kind}()`,
    call('.setTitle', [titleOf(asked, language)]),
    ...(asked.help === null ? [] : [call('.setHelpText', [say(asked.help, language)])]),
    ...(asked.required ? ['.setRequired(true)'] : []),
    ...more,
  ];
  return item.join('\n    ');
}

/** The kind of item, and the calls that make it what it is. */
function answering(asked: Asked, language: string): string[] {
  const labels = (texts: readonly Text[]): string[] => texts.map((text) => oneLine(say(text, language)));
  switch (asked.kind) {
    case 'scale': {
      const words = pointWords(asked, language);
      const [low, high] = [asked.points[0] as Point, asked.points.at(-1) as Point];
      // Source: ScaleItem.setBounds takes 0 or 1 as the lower bound, 3 to 10 as the upper.
      const fits = endsOnly(asked) && (low.value === 0 || low.value === 1) && high.value >= 3 && high.value <= 10;
      if (!fits) return ['MultipleChoiceItem', call('.setChoiceValues', [words])];
      const ends = [low, high].map(({ label }) => (label === null ? '' : oneLine(say(label, language))));
      return ['ScaleItem', call('.setBounds', [low.value, high.value]), ...(ends.join('') === '' ? [] : [call('.setLabels', ends)])];
    }
    case 'matrix':
      return [
        'GridItem',
        call('.setRows', [labels(asked.rows.map(({ text }) => text))]),
        call('.setColumns', [pointWords(asked, language)]),
      ];
    case 'choice': {
      const listed = labels(asked.options.filter(({ other }) => !other).map(({ label }) => label));
      const other = asked.options.some((option) => option.other) ? ['.showOtherOption(true)'] : [];
      return [asked.several ? 'CheckboxItem' : 'MultipleChoiceItem', call('.setChoiceValues', [listed]), ...other];
    }
    case 'ranking': {
      const once = 'FormApp.createGridValidation().requireLimitOneResponsePerColumn().build()';
      const rows = labels(asked.options.map(({ label }) => label));
      return ['GridItem', call('.setRows', [rows]), call('.setColumns', [rows.map((_, at) => String(at + 1))]), `.setValidation(${once})`];
    }
    case 'text':
      return [asked.lines === 1 ? 'TextItem' : 'ParagraphTextItem'];
    case 'number':
      return ['TextItem', `.setValidation(FormApp.createTextValidation().${limits(asked)}.build())`];
    case 'date':
      return ['DateItem'];
    case 'consent':
      return ['CheckboxItem', call('.setChoiceValues', [[/^zh\b/i.test(language) ? '同意' : 'I agree']])];
    case 'note':
      return ['SectionHeaderItem'];
  }
}

function limits({ min, max }: Extract<Asked, { kind: 'number' }>): string {
  if (min !== null && max !== null) return call('requireNumberBetween', [min, max]);
  if (min !== null) return call('requireNumberGreaterThanOrEqualTo', [min]);
  return max === null ? call('requireNumber', []) : call('requireNumberLessThanOrEqualTo', [max]);
}

/** Columns are called by the titles of their questions, rows of grids in brackets after them. */
function mapColumns(asked: Asked, language: string, keyOf: (header: string) => string, { columns, notApplicable }: ColumnMap): void {
  const title = titleOf(asked, language);
  if ('notApplicable' in asked && asked.notApplicable !== null) notApplicable.set(asked.id, say(asked.notApplicable, language));
  if (asked.kind === 'matrix')
    for (const row of asked.rows) columns.set(`${asked.id}.${row.id}`, keyOf(`${title} [${oneLine(say(row.text, language))}]`));
  else if (asked.kind === 'ranking') for (const option of asked.options) keyOf(`${title} [${oneLine(say(option.label, language))}]`);
  else if (asked.kind !== 'note') columns.set(asked.id, keyOf(title));
}
