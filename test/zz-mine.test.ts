import { test } from 'vitest';
import { runCli } from './support/run-cli.js';
test('x', async () => {
  const base = ['analyze', 'samples/tracker.csv', '-s', 'surveys/tracker.yaml'];
  for (const m of ['2026-08', '2026-09', '2026-10']) await runCli([...base, '-w', `month=${m}`, '-o', `/tmp/tt/${m}.json`]);
  for (const args of [['compare', '/tmp/tt/2026-08.json', '/tmp/tt/2026-10.json'], ['compare', '/tmp/tt/2026-08.json', '/tmp/tt/2026-10.json', '-f', 'markdown'],
    ['compare', '2025-11', '2026-10', '--in', 'samples/tracker.csv', '-s', 'surveys/tracker.yaml'],
    ['compare', '2025-11', '2027-10', '--in', 'samples/tracker.csv', '-s', 'surveys/tracker.yaml'],
    ['compare', '/tmp/tt/2026-08.json', '/tmp/tt/2026-10.json', '-s', 'surveys/tracker.yaml'],
    ['compare', 'samples/kano.csv', 'samples/kano.csv', '-s', 'surveys/kano.yaml'],
    ['compare', 'samples/broadband.csv', 'samples/broadband.csv', '-s', 'surveys/broadband.yaml', '--lang', 'zh'],
    ['trend', '/tmp/tt/2026-08.json', '/tmp/tt/2026-09.json', '/tmp/tt/2026-10.json'],
    ['trend', '/tmp/tt/2026-08.json', '/tmp/tt/2026-09.json', '/tmp/tt/2026-10.json', '-f', 'markdown'],
    ['trend', '/tmp/tt/2026-08.json'],
  ]) {
    const ran = await runCli(args);
    console.log(args.join(' ') + '\n' + ran.out.slice(0, 4200), ran.err, ran.exit);
  }
});
