import { fuzz } from './support/fuzz.js';

/** Damaged files are read with their losses counted, or refused: never a crash, never a figure that changes in silence. */
fuzz({ records: 40, runs: 4, timeout: 30_000 });
