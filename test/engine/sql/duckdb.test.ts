import fc from 'fast-check';
import { vi } from 'vitest';
import { duckdbTable } from '../../support/duckdb-table.js';
import { conformance } from '../conformance/conformance.js';

vi.setConfig({ testTimeout: 60_000 });
// As many tables as there is time for.
fc.configureGlobal({ interruptAfterTimeLimit: 1000 });

conformance('duckdb', duckdbTable);
