import { fuzz } from './support/fuzz.js';

/** As the fast run, with more of each file and many more damages. */
fuzz({ records: 300, runs: 120, timeout: 1_200_000 });
