import { say, type Text } from '../../../survey/text.js';
import type { Asked, Questionnaire } from '../../asked.js';
import { type ColumnMap, columnMap } from '../column-map.js';
import type { Exporter } from '../exchange.js';
import { lackingLosses } from '../lacking.js';
import { type LossLog, lossLog, pathOf } from '../losses.js';
import { asciiName, uniqueNames } from '../names.js';
import { pointWords } from '../point-words.js';
import { escapeHtml } from '../texts.js';

/** Qualtrics: a survey as Advanced Format TXT. Source: Qualtrics support, Import and Export Surveys. */
export const qualtrics: Exporter = {
  id: 'qualtrics',
  name: 'Qualtrics',
  extension: 'txt',
  oneLanguage: true,
  responses: 'as CSV with choice texts',
  async export(questionnaire, language) {
    const losses = lossLog();
    const columns = columnMap(',');
    tellLosses(questionnaire, losses);
    const unique = uniqueNames();
    const { title, intro, thanks, asked } = questionnaire;
    if (thanks !== null) losses.warn('thanks', null, 'Advanced TXT has no end of survey: enter it in the editor', ['thanks']);
    const questions = asked.flatMap((one, place) => {
      const tag = unique(asciiName(one.id.replace('.', '_')) || `Q${place + 1}`);
      mapColumns(one, tag, language, columns);
      return [...(one.newPage && place > 0 ? ['[[PageBreak]]'] : []), questionOf(one, tag, language)];
    });
    const before = intro === null ? [] : [block('[[Question:DB]]', ['[[ID:intro]]', html(intro, language)])];
    const name = escapeTags(say(title, language)).replace(/[\][\r\n]+/g, ' ');
    return {
      content: `${['[[AdvancedFormat]]', `[[Block:${name}]]`, ...before, ...questions].join('\n\n')}\n`,
      losses: losses.all(),
      columns,
    };
  },
};

function tellLosses(questionnaire: Questionnaire, losses: LossLog): void {
  const editor = 'Advanced TXT cannot say it: set it in the editor';
  lackingLosses(
    questionnaire,
    {
      'show-if': `${editor}, under display logic`,
      required: `${editor}, under response requirements`,
      randomize: `${editor}, under choice randomization`,
      'randomize rows': `${editor}, under statement randomization`,
      other: `${editor}: allow text entry at this choice`,
      exclusive: `${editor}: make this choice exclusive`,
      'min and max': `${editor}, under content validation`,
      date: 'asked as a line of text',
    },
    {
      unit: 'stands in brackets after the text',
      help: 'stands below the text',
      lines: 'a form knows one line or several',
      consent: 'asked as a choice',
    },
    losses,
  );
  for (const asked of questionnaire.asked)
    if ((asked.kind === 'scale' || asked.kind === 'matrix') && (asked.points[0]?.value ?? 1) < 1)
      losses.warn('scale', asked.id, 'as numbers its points would be exported counted from 1: export choice texts', pathOf(asked));
}

const block = (head: string, lines: readonly string[]): string => [head, ...lines].join('\n');

/** A tag begins with two brackets, wherever it stands. */
const escapeTags = (text: string): string => text.replace(/\[\[/g, '&#91;&#91;');

/** Text as HTML on one line: an empty line would end it. */
const html = (text: Text, language: string): string => escapeTags(escapeHtml(say(text, language)));

function questionOf(asked: Asked, tag: string, language: string): string {
  const unit = asked.kind === 'number' && asked.unit !== null ? ` (${html(asked.unit, language)})` : '';
  const help = asked.help === null ? '' : `<br><em>${html(asked.help, language)}</em>`;
  const text = `${html(asked.text, language)}${unit}${help}`;
  const [type, ...answers] = answering(asked, language);
  return block(`[[Question:${type}]]`, [`[[ID:${tag}]]`, text, ...answers]);
}

/** The type of question, and the lines that list its answers. */
function answering(asked: Asked, language: string): string[] {
  const listed = (head: string, texts: readonly string[]): string[] => ['', `[[${head}]]`, ...texts];
  const labels = (texts: readonly Text[]): string[] => texts.map((text) => html(text, language));
  switch (asked.kind) {
    case 'scale':
      return ['MC:SingleAnswer:Horizontal', ...coded('Choice', asked, language)];
    case 'matrix':
      return ['Matrix:SingleAnswer', ...listed('Choices', labels(asked.rows.map(({ text }) => text))), ...coded('Answer', asked, language)];
    case 'choice':
      return [
        `MC:${asked.several ? 'MultipleAnswer' : 'SingleAnswer'}:Vertical`,
        ...listed('Choices', labels(asked.options.map(({ label }) => label))),
      ];
    case 'ranking':
      return ['RO', ...listed('Choices', labels(asked.options.map(({ label }) => label)))];
    case 'text':
      return [asked.lines === 1 ? 'TE:SingleLine' : 'TE:Essay'];
    case 'consent':
      return ['MC:SingleAnswer:Vertical', ...listed('Choices', [/^zh\b/i.test(language) ? '同意' : 'I agree'])];
    case 'note':
      return ['DB'];
    default:
      return ['TE:SingleLine'];
  }
}

/** The points of a scale with their numbers as codes, where codes can be: they count from 1. */
function coded(kind: 'Choice' | 'Answer', asked: Extract<Asked, { kind: 'scale' | 'matrix' }>, language: string): string[] {
  const texts = pointWords(asked, language).map((text) => escapeTags(escapeHtml(text)));
  const codes = asked.points.map(({ value }) => value);
  if ((codes[0] ?? 0) < 1) return ['', `[[${kind}s]]`, ...texts];
  const next = (codes.at(-1) ?? 0) + 1;
  return ['', `[[Advanced${kind}s]]`, ...texts.flatMap((text, at) => [`[[${kind}:${codes[at] ?? next}]]`, text])];
}

/** Columns are called by the tags of their questions, rows of a matrix by tag and place. */
function mapColumns(asked: Asked, tag: string, language: string, { columns, notApplicable }: ColumnMap): void {
  if ('notApplicable' in asked && asked.notApplicable !== null) notApplicable.set(asked.id, say(asked.notApplicable, language));
  if (asked.kind === 'matrix') for (const [at, row] of asked.rows.entries()) columns.set(`${asked.id}.${row.id}`, `${tag}_${at + 1}`);
  else if (asked.kind !== 'note' && asked.kind !== 'ranking') columns.set(asked.id, tag);
}
