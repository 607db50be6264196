import { describe, expect, it } from 'vitest';
import { metrics, nameOf } from '../../../src/metrics/index.js';
import { columnsOf } from '../../../src/render/columns.js';
import { runCli } from '../../support/run-cli.js';

const ids = metrics.map(({ id }) => id);
const names = metrics.map(nameOf);

describe('csat explain', () => {
  it('lists all metrics', async () => {
    const { exit, out, err } = await runCli(['explain']);
    expect({ exit, err }).toEqual({ exit: 0, err: '' });
    expect(out.match(/^\S+/gm)).toEqual(names);
    expect(out.split('\n').filter((line) => columnsOf(line) > 80)).toEqual([]);
  });

  it.each(ids.flatMap((id) => ['en', 'zh'].map((lang) => [id, lang] as const)))('%s in %s, as it was', async (id, lang) => {
    const { exit, out, err } = await runCli(['explain', id, '--lang', lang]);
    expect({ exit, err }).toEqual({ exit: 0, err: '' });
    expect(out.split('\n').filter((line) => columnsOf(line) > 80)).toEqual([]);
    await expect(out).toMatchFileSnapshot(`../../golden/explain.${id}.${lang}.txt`);
  });

  it.each(['en', 'zh'])('how targets are judged, in %s, as it was', async (lang) => {
    const { exit, out, err } = await runCli(['explain', 'targets', '--lang', lang]);
    expect({ exit, err }).toEqual({ exit: 0, err: '' });
    expect(out.split('\n').filter((line) => columnsOf(line) > 80)).toEqual([]);
    await expect(out).toMatchFileSnapshot(`../../golden/explain.targets.${lang}.txt`);
  });

  it('takes a name in capitals', async () => {
    expect(await runCli(['explain', 'NPS'])).toEqual(await runCli(['explain', 'nps']));
  });

  it('takes the name of a metric whose id is another', async () => {
    expect(await runCli(['explain', 'index'])).toEqual(await runCli(['explain', 'composite-index']));
  });

  it.each([
    ['npx', 'did you mean "nps"?'],
    ['zzz', `there are ${names.join(', ')}`],
  ])('does not know %s', async (id, hint) => {
    expect(await runCli(['explain', id])).toEqual({ exit: 2, out: '', err: `unknown-metric  no metric is called "${id}"\n    ${hint}\n` });
  });
});
