import * as z from 'zod';
import { wrap } from '../render/columns.js';
import { targetsSchema } from '../survey/definition/targets.js';
import { type Language, say } from '../survey/text.js';

const LONGEST = 100;

const WORDS = {
  title: { en: 'targets – what figures are to reach', zh: 'targets – 数值应达到的目标' },
  about: {
    en: 'Under targets: in the definition. Each is told with what was expected, what was found and why, in every report; analyze --check makes them the exit code: 1 one of level error is missed, 4 one cannot be judged, 0 all are met. A figure, segment or group that does not exist is an error (2), never a pass. A group that is withheld or too small is not judged.',
    zh: '写在定义的 targets: 下。每份报告都列出期望、实际与说明；analyze --check 由此决定退出码：1 有 error 级目标未达标，4 有目标无法判断，0 全部达标。不存在的数值、分组列或分组是错误（2），绝不算达标。不予显示或人数过少的分组不作判断。',
  },
  method: { en: 'Changes', zh: '变化' },
  change: {
    en: 'max-drop and max-rise are held to the change from --baseline report.json, of which value, standard error and base are enough: two independent samples, NPS by adjusted Wald, shares by Newcombe’s interval and the N−1 χ² test, means by Welch, choices and Kano features by χ²; p adjusted over all changes of the report (adjust:). Effect: Cohen’s h of shares, Cohen’s d of means and scores, Cramér’s V of distributions. A question with another wording, scale or version is not compared, and says so.',
    zh: 'max-drop 与 max-rise 针对相对 --baseline report.json 的变化，只需其中的数值、标准误与基数：视为两个独立样本，NPS 用调整 Wald，比例用 Newcombe 区间与 N−1 χ² 检验，均值用 Welch，选择题与 Kano 功能用 χ²；p 按报告中的全部变化校正（adjust:）。效应量：比例为 Cohen h，均值与得分为 Cohen d，分布为 Cramér V。题目文字、量表或版本不同则不作比较，并予说明。',
  },
  source: { en: 'Source', zh: '来源' },
  example: { en: 'Example', zh: '示例' },
  keys: { en: 'Keys', zh: '键' },
};
const CITATION =
  'Rocks (2016), The American Statistician 70(4); Newcombe (1998), Statistics in Medicine 17; Campbell (2007), Statistics in Medicine 26; Welch (1947), Biometrika 34; Cohen (1988), Statistical Power Analysis for the Behavioral Sciences; Cramér (1946), Mathematical Methods of Statistics';
const EXAMPLE = `  targets:
    - {figure: recommend.nps, min: 30}
    - {figure: recommend.nps, min: 25, at: low, by: region, min-base: 50}
    - {figure: overall.csat, max-drop: 3, significant: true, level: warn}`;

/** What `csat explain targets` says: how targets are judged, and their keys. */
export function targetsDocument(language: Language, width: number): string {
  const paragraph = (text: string): string =>
    wrap(text, Math.max(20, Math.min(width, LONGEST) - 2))
      .map((line) => `  ${line}`)
      .join('\n');
  const { items } = z.toJSONSchema(targetsSchema, { io: 'input' }) as {
    items: { properties: Record<string, { description: string; default?: unknown }> };
  };
  const keys = Object.entries(items.properties).map(([key, { description, default: usual }]) =>
    paragraph(`${key}: ${description}${usual === undefined ? '' : ` (${String(usual)})`}`),
  );
  const block = (head: keyof typeof WORDS, body: string): string => `${say(WORDS[head], language)}\n${body}`;
  return `${[
    block('title', `\n${paragraph(say(WORDS.about, language))}`),
    block('example', EXAMPLE),
    block('method', paragraph(say(WORDS.change, language))),
    block('source', paragraph(CITATION)),
    block('keys', keys.join('\n')),
  ].join('\n\n')}\n`;
}
