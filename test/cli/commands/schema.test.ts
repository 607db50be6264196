import { describe, expect, it } from 'vitest';
import { runCli } from '../../support/run-cli.js';

describe('csat schema', () => {
  it.each(['survey', 'report'])('%s is a JSON Schema', async (what) => {
    const { exit, out, err } = await runCli(['schema', what]);
    expect({ exit, err }).toEqual({ exit: 0, err: '' });
    expect(JSON.parse(out)).toMatchObject({ $schema: expect.stringContaining('json-schema.org') });
  });

  it.each([
    ['reprot', 'did you mean "report"?'],
    ['x', 'there are survey and report'],
  ])('does not know %s', async (what, hint) => {
    expect(await runCli(['schema', what])).toEqual({
      exit: 2,
      out: '',
      err: `unknown-schema  there is no schema of "${what}"\n    ${hint}\n`,
    });
  });
});
