import { describe, expect, it } from 'vitest';
import { exportDefinition } from '../../../../src/design/exchange/export.js';
import { qualtrics } from '../../../../src/design/exchange/qualtrics/export.js';
import { loadDefinition } from '../../../../src/survey/load.js';

describe('export to Qualtrics', () => {
  it('is Advanced Format TXT: codes where codes can be, tags of texts kept out', async () => {
    const { definition } = loadDefinition(
      `
id: f
title: Form [1]
intro: Hello
questions:
  - {id: nps, type: nps, text: "Recommend [[ED:x:y]] <us>?"}
  - {id: sat, type: csat, text: Satisfied?, help: Be honest, new-page: true, scale: {points: 1..3, labels: {1: No, 2: So so, 3: Yes}, not-applicable: [N/A]}}
  - {id: 网络, type: matrix, text: Network, rows: [{id: speed, text: Speed}], scale: {points: [1, 3]}}
  - {id: order, type: ranking, text: Order, options: [a, b]}
  - {id: why, type: text, text: Why?}
`,
      'f.yaml',
    );
    const { content, losses } = await exportDefinition(qualtrics, definition, 'en');
    expect(content).toBe(`[[AdvancedFormat]]

[[Block:Form  1 ]]

[[Question:DB]]
[[ID:intro]]
Hello

[[Question:MC:SingleAnswer:Horizontal]]
[[ID:nps]]
Recommend &#91;&#91;ED:x:y]] &lt;us&gt;?

[[Choices]]
0 - Not at all likely
1
2
3
4
5
6
7
8
9
10 - Extremely likely

[[PageBreak]]

[[Question:MC:SingleAnswer:Horizontal]]
[[ID:sat]]
Satisfied?<br><em>Be honest</em>

[[AdvancedChoices]]
[[Choice:1]]
No
[[Choice:2]]
So so
[[Choice:3]]
Yes
[[Choice:4]]
N/A

[[Question:Matrix:SingleAnswer]]
[[ID:Q3]]
Network

[[Choices]]
Speed

[[AdvancedAnswers]]
[[Answer:1]]
1
[[Answer:3]]
3

[[Question:RO]]
[[ID:order]]
Order

[[Choices]]
a
b

[[Question:TE:Essay]]
[[ID:why]]
Why?
`);
    expect(losses.filter(({ severity }) => severity === 'warning').map(({ what }) => what)).toEqual(['scale of "nps"']);
  });
});
