import fc from 'fast-check';
import { afterAll, beforeAll, vi } from 'vitest';
import { duckdbTable } from '../../support/duckdb-table.js';
import { conformance } from '../conformance/conformance.js';

vi.setConfig({ testTimeout: 60_000 });
// As many tables as there is time for.
beforeAll(() => fc.configureGlobal({ interruptAfterTimeLimit: 1000 }));
afterAll(() => fc.resetConfigureGlobal());

conformance('duckdb', duckdbTable);
