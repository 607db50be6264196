import { expect, it } from 'vitest';
import { rejectsFile } from '../../src/cli/rejects-file.js';

it('rejectsFile is CSV with the row and the reason first, and no formula that a spreadsheet would run', () => {
  const rejects = rejectsFile();
  expect(rejects.content()).toBe('row,reason,cells\n');
  rejects.add(['a', 'b, c', 'say "x"', 'two\nlines', ''], 3, 'long-row');
  rejects.add(['=1+1', '+cmd', '-2+3', '@x', '\tx', '-5', '+1.5'], 4, 'long-row');
  expect(rejects.content()).toBe(
    'row,reason,cells\n3,long-row,a,"b, c","say ""x""","two\nlines",\n4,long-row,\'=1+1,\'+cmd,\'-2+3,\'@x,\'\tx,-5,+1.5\n',
  );
});
