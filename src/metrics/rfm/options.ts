import type * as z from 'zod';
import { rfmSchema } from '../../survey/definition/transactions.js';
import { whenAsked } from '../../survey/definition/when-asked.js';
import { BINS_OF_KNOWN_MAPS } from './segment-maps.js';
import { DIMENSIONS, thresholdsSchema } from './thresholds.js';

/** What RFM is told, before it is checked across keys. */
export const rfmSettings = whenAsked(() =>
  rfmSchema().extend({
    frozen: thresholdsSchema()
      .optional()
      .describe('Saved thresholds, as --thresholds reads them, which count in place of those of the customers'),
  }),
);

type Written = z.infer<ReturnType<typeof rfmSettings>>;
type Report = (path: (string | number)[], message: string) => void;

/** How customers are scored, segmented and put into tiers; what no key shows by itself is checked, too. */
export const rfmOptions = whenAsked(() =>
  rfmSettings().superRefine((written, context) =>
    checkRfm(written, (path, message) => context.addIssue({ code: 'custom', path, message })),
  ),
);

export type RfmOptions = z.infer<ReturnType<typeof rfmOptions>>;

/** Reports what does not fit together: cuts and bins, segments and bins, names given twice, tiers upside down. */
export function checkRfm({ bins, thresholds, segments, tiers, frozen }: Written, report: Report): void {
  for (const dimension of DIMENSIONS) {
    const cuts = thresholds?.[dimension];
    if (cuts === undefined) continue;
    const path = ['thresholds', dimension];
    if (cuts.length !== bins - 1) report(path, `a list of ${bins - 1} cuts for ${bins} bins`);
    else if (cuts.some((cut, i) => i > 0 && cut <= (cuts[i - 1] as number))) report(path, 'in ascending order');
  }
  if (frozen !== undefined && frozen.bins !== bins) report(['frozen', 'bins'], `${bins}, the bins of the settings`);
  if (tiers !== undefined && tiers.medium > tiers.high) report(['tiers', 'medium'], `at most ${tiers.high}, where tier high begins`);
  if (typeof segments === 'string') {
    if (bins !== BINS_OF_KNOWN_MAPS)
      report(['segments'], `a list of your own where there are ${bins} bins: ${segments} is made for ${BINS_OF_KNOWN_MAPS}`);
    return;
  }
  segments.forEach((segment, index) => {
    if (segments.findIndex(({ name }) => name === segment.name) < index) report(['segments', index, 'name'], 'given once');
    for (const score of ['r', 'f', 'm'] as const) {
      if ((segment[score]?.high ?? 0) > bins) report(['segments', index, score], `within the scores 1..${bins}`);
    }
  });
}
