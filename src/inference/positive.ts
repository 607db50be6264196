/** e^14, about 1.2 million. */
const MOST = 14;

/**
 * A parameter above nothing from its logarithm, no further than a million from 1 either way: where customers hardly differ the likelihood
 * grows without end towards infinite parameters, and beyond that nothing changes but rounding.
 */
export const positive = (logarithm: number): number => Math.exp(Math.max(-MOST, Math.min(MOST, logarithm)));
