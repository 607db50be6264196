import { type Diagnostic, didYouMean } from '../../diagnostic.js';
import { readDocument } from '../../survey/definition/document.js';
import { type FindPlace, type Path, type Problem, placed } from '../../survey/definition/problem.js';
import { refusal } from '../../survey/definition/refusal.js';
import { judged } from '../../survey/load.js';
import type { Language } from '../../survey/text.js';
import { type Draft, draftOf } from './draft.js';
import { estimate } from './estimate.js';
import type { Finding, Linted } from './finding.js';
import type { Found, Rule, Severity } from './rule.js';
import { rules } from './rules/index.js';
import { toldByRule } from './told-by-rule.js';

/**
 * What is wrong in a questionnaire, by every rule, with the levels and suppressions of the definition applied; `language` is that of the
 * messages. A definition that is wrong in itself is linted as far as it can be read, and its problems are told beside.
 * @throws CsatError (exit 2) when the text is no YAML document that can be read.
 */
export function lint(text: string, file: string, language: Language = 'en'): Linted {
  const { value, place } = readDocument(text, file);
  const asksQuestions = value.kind === undefined || value.kind === 'responses';
  const draft = asksQuestions ? draftOf(value) : null;
  const problems = [
    ...judged(value).problems.filter((problem) => !toldByRule(problem)),
    ...(asksQuestions ? unknownRules(value) : [otherKind(String(value.kind))]),
  ];
  const findings = draft === null ? [] : rules.flatMap((rule) => findingsOf(rule, draft, problems, place, language));
  return {
    file,
    findings: findings.sort((a, b) => (a.where.line ?? 0) - (b.where.line ?? 0) || (a.where.column ?? 0) - (b.where.column ?? 0)),
    problems: inOrder(problems, place),
    questions: draft?.questions.length ?? 0,
    estimate: draft === null ? null : estimate(draft.questionnaire),
  };
}

const otherKind = (kind: string): Problem => ({
  code: 'other-kind',
  message: `the definition is of ${kind}, and one of questions is needed`,
  path: ['kind'],
});

const inOrder = (problems: readonly Problem[], place: FindPlace): Diagnostic[] =>
  problems.length === 0 ? [] : refusal(problems, (problem) => placed(problem, place)).diagnostics;

function findingsOf(rule: Rule, draft: Draft, problems: readonly Problem[], place: FindPlace, language: Language): Finding[] {
  const level = draft.definition.lint?.[rule.id];
  if (level === 'off') return [];
  const told = new Set<string>();
  return rule.check(draft).flatMap((found): Finding[] => {
    const question = draft.questions.find(({ index }) => found.path[0] === 'questions' && index === found.path[1])?.question ?? null;
    if (question !== null && (isIgnored(rule, question) || isSpared(rule, question))) return [];
    if (problems.some(({ path }) => path !== null && concerns(path, found.path))) return [];
    if (found.once !== undefined && told.has(found.once)) return [];
    if (found.once !== undefined) told.add(found.once);
    return [
      {
        rule: rule.id,
        severity: severityOf(rule, found, level),
        tier: found.tier ?? null,
        question: question?.id ?? null,
        language: found.language ?? null,
        message: found.message[language],
        hint: found.hint[language],
        where: place(found.path),
      },
    ];
  });
}

type Question = Draft['questions'][number]['question'];

const isIgnored = (rule: Rule, question: Question): boolean => Object.hasOwn(question['lint-ignore'] ?? {}, rule.id);
const isSpared = (rule: Rule, question: Question): boolean =>
  rule.sparesInstruments === true && 'instrument' in question && question.instrument !== undefined;

/** What the definition makes of a rule goes for what the rule is sure of; what it only suspects stays information. */
function severityOf(rule: Rule, found: Found, level: Severity | undefined): Severity {
  if (level === undefined || (found.tier === 2 && rule.severity !== 'info')) return found.severity ?? rule.severity;
  return level;
}

/** Whether a problem of the definition is about what a finding is about: what is wrong anyway is not judged. */
function concerns(problem: Path, found: Path): boolean {
  const [shorter, longer] = problem.length < found.length ? [problem, found] : [found, problem];
  return shorter.length > 2 && shorter.every((step, index) => step === longer[index]);
}

/** Rules that are not there, under `lint` and under `lint-ignore` of questions. */
function unknownRules({ lint: levels, questions }: Record<string, unknown>): Problem[] {
  const ids = rules.map(({ id }) => id);
  const unknown = (named: unknown, path: Path): Problem[] =>
    keysOf(named)
      .filter((key) => !ids.includes(key))
      .map((key) => ({
        code: 'unknown-rule',
        message: `no rule of lint is called "${key}"`,
        hint: () => didYouMean(key, ids) ?? 'csat lint --rules lists them',
        path: [...path, key],
        key: true,
      }));
  const ignored = (Array.isArray(questions) ? questions : []).flatMap((question: unknown, index) =>
    unknown((question as Record<string, unknown> | null)?.['lint-ignore'], ['questions', index, 'lint-ignore']),
  );
  return [...unknown(levels, ['lint']), ...ignored];
}

const keysOf = (value: unknown): string[] =>
  typeof value === 'object' && value !== null && !Array.isArray(value) ? Object.keys(value) : [];
