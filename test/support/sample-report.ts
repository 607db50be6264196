import type { Report, ReportMetric } from '../../src/report/report.js';

type Language = Report['settings']['language'];
type Figure = ReportMetric['figures'][number];
type Base = ReportMetric['base'];
type Group = ReportMetric['groups'][number];
type Section = ReportMetric['sections'][number];

/**
 * A report made by hand: NPS, CSAT, CES without a usable answer, a matrix of four ratings, a single and a multiple choice;
 * groups with a low base and withheld ones. In English unweighted and without a definition, in Chinese weighted and with one.
 */
export function sampleReport(language: Language): Report {
  const say = (en: string, zh: string): string => (language === 'en' ? en : zh);
  const weighted = language === 'zh';

  const base = (n: number, missing = 0, notApplicable = 0, invalid = 0): Base => ({
    ...{ n, weighted: weighted ? n * 1.01 : null, effective: weighted ? n * 0.85 : n },
    ...{ missing, notApplicable, invalid },
  });

  const regions = [
    { value: 'north', label: say('North', '北区') },
    { value: 'south', label: say('South', '南区') },
    { value: 'east', label: say('East', '东区') },
    { value: 'west', label: say('West', '西区') },
    { value: 'islands', label: say('Islands', '离岛') },
    { value: 'abroad', label: say('Abroad', '海外') },
  ];
  const bases = [412, 371, 285, 26];

  const groups = (figures: (index: number) => Figure[], tests: (Group['test'] | null)[]): Group[] =>
    regions.map(({ value, label }, index) => ({
      ...{ by: 'region', value, label },
      ...(bases[index] === undefined
        ? { base: null, figures: [], classification: null, withheld: true, low: true, test: null }
        : {
            base: base(bases[index]),
            figures: figures(index),
            classification: null,
            withheld: false,
            low: bases[index] < 30,
            test: tests[index] ?? null,
          }),
    }));

  const test = (figure: string, difference: number, half: number, p: number, adjusted: number): Group['test'] => ({
    ...{ against: 'rest', figure, difference, low: difference - half, high: difference + half },
    ...{ p, adjusted, significant: adjusted < 0.05, method: 'z' },
  });

  const nps = (value: number, half: number): Figure => figure('nps', 'NPS', 'points', value, half, 'adjusted-wald');
  const csat = (value: number, half: number): Figure => figure('csat', 'CSAT', 'percent', value, half, 'wilson');
  const mean = (value: number, half: number): Figure => figure('mean', say('mean', '均值'), 'mean', value, half, 't');
  const top = (value: number, half: number): Figure => figure('top', say('top 2', '前两档'), 'percent', value, half, 'wilson');

  const ratings = [
    { id: 'coverage', label: say('Coverage at home', '家中信号覆盖'), value: 4.12, top: 79.4, n: 1120, region: [4.31, 4.1, 3.92, 4.02] },
    { id: 'speed', label: say('Speed in the evening', '晚间网速'), value: 3.41, top: 51.2, n: 1131, region: [3.52, 3.44, 3.19, 3.6] },
    { id: 'outages', label: say('How rarely it fails', '很少断网'), value: 3.77, top: 63.8, n: 1102, region: [3.8, 3.75, 3.74, 3.81] },
    { id: 'price', label: say('Value for money', '性价比'), value: 3.02, top: 33.5, n: 1145, region: [3.05, 3.01, 2.99, 3.1] },
  ];

  const matrix = ratings.map(
    (item, place): ReportMetric => ({
      ...about('rating', say('Rating', '评分'), `network.${item.id}`, item.label, [1, 5]),
      battery: { id: 'network', title: say('How satisfied are you with …', '您对以下各项是否满意') },
      headline: 'mean',
      scale: scaleWords(say),
      base: base(item.n, 1180 - item.n - place * 5, place * 5 - (place === 1 ? 2 : 0), place === 1 ? 2 : 0),
      figures: [mean(item.value, 0.06), top(item.top, 2.9), figure('bottom', say('bottom 2', '后两档'), 'percent', 12.5, 2, 'wilson')],
      sections: [],
      groups: groups(
        (index) => [mean(item.region[index] ?? 0, 0.1 + index * 0.02)],
        [
          test('mean', 0.21 - place * 0.07, 0.1, 0.0004 + place * 0.02, 0.0016 + place * 0.08),
          test('mean', 0.01, 0.1, 0.84, 0.9),
          test('mean', -0.24 + place * 0.08, 0.12, 0.0002 + place * 0.03, 0.0008 + place * 0.1),
          test('mean', 0.05, 0.4, 0.8, 0.9),
        ],
      ),
      tests: { region: 4 },
    }),
  );

  const channels = [
    { id: 'app', label: say('In the app', '手机应用'), share: 46.2 },
    { id: 'web', label: say('On the web', '网站'), share: 31.0 },
    { id: 'phone', label: say('On the phone', '电话'), share: 15.3 },
    { id: 'shop', label: say('In a shop, face to face with a member of the staff', '门店'), share: 7.5 },
  ];
  const uses = [
    { id: 'video', label: say('Video and television', '视频与电视'), share: 81.9 },
    { id: 'work', label: say('Work from home', '居家办公'), share: 57.4 },
    { id: 'games', label: say('Games', '游戏'), share: 38.1 },
    { id: 'other', label: say('Something else', '其他'), share: 0 },
  ];
  const shares = (options: typeof channels, shift = 0): Figure[] =>
    options.map((option, place) =>
      figure(`share.${option.id}`, option.label, 'percent', Math.max(0, option.share + (place === 0 ? shift : -shift / 3)), 2.8, 'wilson'),
    );

  return {
    schema: 'csat-report/1',
    survey: {
      id: 'broadband',
      title: say('Home broadband satisfaction', '家庭宽带满意度'),
      kind: 'responses',
      inferred: language === 'en',
      wording: { recommend: 'a1b2c3d4', overall: 'e5f6a7b8' },
    },
    source: {
      ...{
        name: 'responses.csv',
        engine: 'text',
        platform: 'qualtrics',
        platformName: 'Qualtrics',
        encoding: 'utf-8',
        delimiter: ',',
        headerRows: 3,
        columns: 24,
        sheet: null,
      },
      ...{ rows: 1234, blank: 0, included: 1180 },
      excluded: [
        { reason: 'incomplete', label: say('unfinished', '份未完成'), count: 50, firstRows: [4, 9, 31] },
        { reason: 'preview', label: say('previews', '份预览'), count: 4, firstRows: [1, 2, 3, 5] },
      ],
    },
    settings: {
      ...{ language, confidence: 0.95, minBase: 5, weight: weighted ? 'weight' : null, where: weighted ? ['plan=家庭'] : [], wave: null },
      ...{ by: [{ id: 'region', label: say('region', '地区') }], adjust: 'benjamini-hochberg' },
    },
    weights: weighted ? { sum: 1191.8, effective: 1003.2, designEffect: 1.176 } : null,
    metrics: [
      {
        ...about(
          'nps',
          'NPS',
          'recommend',
          say('How likely are you to recommend us to a friend or colleague?', '您有多大可能向朋友或同事推荐我们的宽带服务？'),
          [-100, 100],
        ),
        headline: 'nps',
        scale: say('0 Not at all likely … 10 Extremely likely', '0 完全不可能 … 10 非常可能'),
        base: base(1100, 70, 6, 4),
        figures: [
          nps(31.2, 4.7),
          figure('promoters', say('promoters', '推荐者'), 'percent', 52.1, 2.9, 'wilson'),
          figure('passives', say('passives', '被动者'), 'percent', 27, 2.6, 'wilson'),
          figure('detractors', say('detractors', '贬损者'), 'percent', 20.9, 2.4, 'wilson'),
          mean(7.94, 0.15),
        ],
        sections: [
          {
            ...{ id: 'parts', kind: 'bars', title: '', unit: 'percent' },
            parts: [
              { id: 'detractors', label: say('detractors', '贬损者'), value: 20.9, tone: 'bad' },
              { id: 'passives', label: say('passives', '被动者'), value: 27, tone: 'neutral' },
              { id: 'promoters', label: say('promoters', '推荐者'), value: 52.1, tone: 'good' },
            ],
          },
          distribution(
            say,
            [12, 6, 11, 17, 22, 68, 94, 121, 176, 204, 369].map((count, answer) => ({ answer: String(answer), count })),
          ),
        ],
        groups: groups(
          (index) => [nps([38.1, 29.4, 24.9, 20.5][index] ?? 0, [7, 7.9, 9.1, 31][index] ?? 0)],
          [
            test('nps', 10.9, 6.8, 0.0021, 0.0084),
            test('nps', -3.1, 7.1, 0.41, 0.52),
            test('nps', -8, 7.6, 0.031, 0.062),
            test('nps', -10.2, 31, 0.52, 0.52),
          ],
        ),
        tests: { region: 4 },
      },
      {
        ...about('csat', 'CSAT', 'overall', say('How satisfied are you overall?', '总体而言，您对我们的服务满意吗？'), [0, 100]),
        headline: 'csat',
        scale: scaleWords(say),
        base: base(1142, 30, 8, 0),
        figures: [
          csat(78.1, 2.4),
          mean(4.02, 0.05),
          figure('net', say('net', '净值'), 'points', 69.2, 3.3, 'wald'),
          figure('index', say('index', '指数'), 'index', 75.6, 1.3, 't'),
        ],
        sections: [
          distribution(
            say,
            [40, 62, 148, 477, 415].map((count, place) => ({ answer: String(place + 1), count })),
          ),
        ],
        groups: groups(
          (index) => [csat([81.2, 77.9, 74.1, 76.9][index] ?? 0, [3.8, 4.2, 5, 16][index] ?? 0)],
          [
            test('csat', 5.1, 4.6, 0.032, 0.128),
            test('csat', -0.3, 5, 0.91, 0.91),
            test('csat', -5.3, 5.6, 0.061, 0.122),
            test('csat', -1.2, 16, 0.88, 0.91),
          ],
        ),
        tests: { region: 4 },
      },
      {
        ...about('ces', 'CES', 'easy', say('The company made it easy for me to get help', '公司让我轻松获得帮助'), [1, 7]),
        headline: 'ces',
        scale: null,
        base: base(0, 1080, 0, 100),
        figures: (['ces', 'easy', 'net'] as const).map((id) => ({
          ...{ id, label: id === 'ces' ? 'CES' : say(id, id === 'easy' ? '容易' : '净值'), unit: id === 'ces' ? 'mean' : 'percent' },
          ...{
            value: null,
            se: null,
            interval: null,
            why: say('the scale is not known: answers range from 1 to 9', '量表未知：回答为 1 至 9'),
          },
        })),
        sections: [],
        groups: [],
        tests: {},
      },
      ...matrix,
      {
        ...about(
          'single-choice',
          say('One of', '单选'),
          'channel',
          say('Where do you usually turn to for help?', '您通常通过哪个渠道寻求帮助？'),
          null,
        ),
        ...{ better: 'neither', headline: null, scale: null, base: base(1156, 24), figures: shares(channels), sections: [] },
        groups: groups((index) => shares(channels, index * 2 - 3), []),
        tests: {},
      },
      {
        ...about(
          'multiple-choice',
          say('Any of', '多选'),
          'uses',
          say('What do you use your connection for?', '您主要用宽带做什么？'),
          null,
        ),
        ...{ better: 'neither', headline: null, scale: null, base: base(1161, 18, 0, 1), figures: shares(uses), groups: [], tests: {} },
        sections: [
          {
            id: 'several',
            kind: 'note',
            text: say('Asked of customers with a contract of their own.', '仅询问有独立合同的客户。'),
          },
        ],
      },
    ],
    quality: [
      quality('Q7', 'recommend', 1100, 70, 6, [{ value: '99', count: 4, firstRow: 17 }]),
      quality('Q8', 'overall', 1142, 30, 8, []),
      quality('Q9', 'easy', 0, 1080, 0, [
        { value: '9', count: 60, firstRow: 8 },
        { value: '8', count: 39, firstRow: 11 },
        { value: 'n.a.', count: 1, firstRow: 402 },
      ]),
      quality('Q10_2', 'network.speed', 1131, 44, 3, [{ value: '6', count: 2, firstRow: 88 }]),
      quality('Q12', 'uses', 1161, 18, 0, [{ value: 'fax', count: 1, firstRow: null }]),
    ],
    inferred: weighted
      ? []
      : [
          { column: 'ResponseId', role: 'id', question: null, why: 'every value occurs once' },
          { column: 'Q7', role: 'nps', question: 'recommend', why: 'asks to recommend, answers 0 to 10' },
          { column: 'Q8', role: 'csat', question: 'overall', why: 'labels from "Very dissatisfied" to "Very satisfied"' },
          { column: 'Q9', role: 'ces', question: 'easy', why: 'asks whether it was easy' },
          { column: 'Q11', role: 'single-choice', question: 'channel', why: 'four different answers' },
          ...['Q13', 'Q14', 'Q15'].map((column) => ({ column, role: 'text', question: null, why: 'long answers, hardly any twice' })),
          { column: 'EndDate', role: 'date', question: null, why: 'dates' },
        ],
    diagnostics: [
      {
        code: 'off-scale',
        severity: 'warning',
        message: '4 answers to "recommend" are not on its scale: 99',
        where: { subject: 'recommend', row: 17 },
      },
      { code: 'ambiguous-scale', severity: 'error', message: '"easy": which scale?' },
    ],
  };
}

type Say = (en: string, zh: string) => string;

const scaleWords = (say: Say): string => say('1 Very dissatisfied … 5 Very satisfied', '1 非常不满意 … 5 非常满意');

const about = (metric: string, heading: string, id: string, title: string, range: [number, number] | null) => ({
  ...{ id, metric, heading, title, battery: null, range, citation: 'Example', better: 'higher' as const, classification: null },
});

function figure(id: string, label: string, unit: Figure['unit'], value: number, half: number, method: string): Figure {
  const least = unit === 'percent' ? 0 : -100;
  const interval = { low: Math.max(least, value - half), high: Math.min(100, value + half), level: 0.95, method };
  return { id, label, unit, value, se: half / 1.96, interval };
}

function distribution(say: Say, answers: { answer: string; count: number }[]): Section {
  const n = answers.reduce((sum, { count }) => sum + count, 0);
  return {
    ...{ id: 'distribution', kind: 'table', title: say('Answers', '回答分布') },
    columns: [
      { key: 'answer', label: say('answer', '回答'), unit: 'text' },
      { key: 'count', label: 'n', unit: 'count' },
      { key: 'percent', label: '%', unit: 'percent' },
    ],
    rows: answers.map(({ answer, count }) => ({ answer, count, percent: (100 * count) / n })),
  };
}

function quality(
  column: string,
  question: string,
  valid: number,
  missing: number,
  notApplicable: number,
  examples: Report['quality'][number]['examples'],
): Report['quality'][number] {
  const invalid = examples.reduce((sum, example) => sum + example.count, 0);
  return { column, question, valid, missing, notApplicable, invalid, examples };
}
