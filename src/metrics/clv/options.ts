import type * as z from 'zod';
import { clvSchema } from '../../survey/definition/transactions.js';
import { whenAsked } from '../../survey/definition/when-asked.js';
import { rfmOptions } from '../rfm/options.js';

/** How customer lifetime value is computed, and how the customers are segmented beside it. */
export const clvOptions = whenAsked(() =>
  clvSchema().extend({
    rfm: rfmOptions().prefault({}).describe('How the customers are segmented, as rfm of the definition'),
  }),
);

export type ClvOptions = z.infer<ReturnType<typeof clvOptions>>;
