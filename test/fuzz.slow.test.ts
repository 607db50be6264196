import { fuzz } from './support/fuzz.js';

/** As the fast run, with more of each file and many more damages. */
fuzz({ records: 200, runs: 40, timeout: 900_000 });
