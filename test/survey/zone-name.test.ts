import { expect, test } from 'vitest';
import { fixedOffset, isZone } from '../../src/survey/zone-name.js';

test('zones by their offset', () => {
  expect(['UTC', 'z', '+08:00', '-0330', 'GMT+2', 'utc-3', '+5:45'].map(fixedOffset)).toEqual([0, 0, 480, -210, 120, -180, 345]);
  expect(['Europe/Berlin', '8', '+8:0'].map(fixedOffset)).toEqual([null, null, null]);
});

test('zones by name', () => {
  expect(['Europe/Berlin', 'Asia/Shanghai', 'America/Argentina/Buenos_Aires', '+01:00'].map(isZone)).toEqual([true, true, true, true]);
  expect(['Europe/Berlim', 'Shanghai', ''].map(isZone)).toEqual([false, false, false]);
});
