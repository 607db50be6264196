import { Document, isMap, isScalar, isSeq, type Node, type Scalar, type YAMLMap } from 'yaml';
import type { Composed, Section } from './compose.js';
import type { TemplateLanguage } from './in-languages.js';
import type { Words } from './templates/words.js';

/** Mappings up to this length stand on one line. */
const LONGEST_LINE = 110;
/** Comments break here. */
const LONGEST_COMMENT = 130;
/** What has one of these keys is a question or a scale, and stands on lines of its own. */
const ON_LINES = ['type', 'points'];

const COMMENTS = {
  made: { en: 'Made by csat new. It is yours now: change what does not fit.', zh: '由 csat new 生成，可随意修改。' },
  lint: { en: 'the quality of the questions', zh: '检查题目质量' },
  preview: { en: 'how respondents see it', zh: '受访者看到的样子' },
  simulate: { en: 'answers to try the analysis with', zh: '模拟答卷，用来试跑分析' },
  schema: { en: 'your editor checks and completes this file', zh: '让编辑器校验并补全本文件' },
  'target-minutes': { en: 'csat lint warns when it takes longer.', zh: '超过这个时长，csat lint 会提醒。' },
  intro: { en: 'What respondents read before the first question and after the last.', zh: '受访者在第一题之前、最后一题之后读到的话。' },
  segments: {
    en: 'Every figure is also given per group of these: demographic questions below, or columns of the file.',
    zh: '所有指标还按这些分组给出：下面的人口统计题，或数据文件中的列。',
  },
  scales: { en: 'Scales are declared once and used by name.', zh: '量表只声明一次，按名称引用。' },
  metrics: { en: 'Figures over several questions.', zh: '由多道题合成的指标。' },
} satisfies Record<string, Words>;

/** A composed definition as a file with comments in its base language; `file` is its name in the commands that the head shows. */
export function composedYaml({ definition, sections }: Composed, file: string, language: TemplateLanguage): string {
  const document = new Document(definition, { aliasDuplicateObjects: false });
  const root = document.contents as unknown as YAMLMap<Scalar<string>>;
  for (const { key, value } of root.items) {
    layOut(value);
    key.spaceBefore = isKey(key.value);
    if (isKey(key.value)) key.commentBefore = comment(COMMENTS[key.value][language]);
    if (key.value === 'questions') {
      key.spaceBefore = true;
      separate(value, sections, language);
    }
  }
  return `${head(file, language)}${document.toString({ lineWidth: 0, flowCollectionPadding: false })}`;
}

const isKey = (key: string): key is keyof typeof COMMENTS => Object.hasOwn(COMMENTS, key);

function head(file: string, language: TemplateLanguage): string {
  const commands = [
    [`csat lint ${file}`, COMMENTS.lint],
    [`csat preview ${file} -o preview.html`, COMMENTS.preview],
    [`csat simulate ${file} -n 200`, COMMENTS.simulate],
    ['csat schema survey > schema.json', COMMENTS.schema],
  ] as const;
  const width = Math.max(...commands.map(([command]) => command.length));
  const lines = commands.map(([command, words]) => `#   ${command.padEnd(width)}   ${words[language]}\n`);
  return `# yaml-language-server: $schema=./schema.json\n# ${COMMENTS.made[language]}\n${lines.join('')}`;
}

/** Puts short mappings and lists of single values on one line each; points of a scale are written as numbers. */
function layOut(node: unknown): void {
  if (isMap(node)) {
    for (const { key, value } of node.items) {
      if (isScalar(key) && /^\d+$/.test(String(key.value))) key.value = Number(key.value);
      layOut(value);
    }
    node.flow = node.items.every(({ value }) => isInline(value)) && !ON_LINES.some((key) => node.has(key)) && fits(node);
  }
  if (isSeq(node)) {
    for (const item of node.items) layOut(item);
    node.flow = node.items.every((item) => isScalar(item)) && fits(node);
  }
}

const isInline = (value: unknown): boolean => isScalar(value) || (isMap(value) && value.flow === true);

const fits = (node: Node): boolean => JSON.stringify(node.toJSON()).length <= LONGEST_LINE;

/** An empty line between questions, and above each part what it is. */
function separate(questions: unknown, sections: readonly Section[], language: TemplateLanguage): void {
  if (!isSeq(questions)) return;
  const colon = language === 'zh' ? '：' : ': ';
  const above = new Map(
    sections.map(({ first, title, about, source }) => [first, [`${title}${colon}${about}`, source ?? []].flat().map(comment).join('\n')]),
  );
  for (const [index, question] of (questions.items as Node[]).entries()) {
    question.spaceBefore = index > 0;
    question.commentBefore = above.get(index);
  }
}

/** Words of a comment, broken into lines that are not too long. */
function comment(text: string): string {
  const lines: string[] = [];
  for (const word of text.split(/\s+/)) {
    const last = lines.at(-1);
    if (last !== undefined && last.length + word.length < LONGEST_COMMENT) lines.push(`${lines.pop()} ${word}`);
    else lines.push(word);
  }
  return lines.map((line) => ` ${line}`).join('\n');
}
