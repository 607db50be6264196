import { PURPOSES, type Purpose } from '../../design/purposes.js';
import { templates } from '../../design/templates/index.js';
import type { Template } from '../../design/templates/template.js';
import { CsatError, didYouMean, error } from '../../diagnostic.js';

/** The purpose of an id; the first where none is said. Throws CsatError (exit 2). */
export function parsePurpose(text = PURPOSES[0]?.id ?? ''): Purpose {
  const found = PURPOSES.find(({ id }) => id === text.trim().toLowerCase());
  if (found !== undefined) return found;
  const ids = PURPOSES.map(({ id }) => id);
  const hint = didYouMean(text, ids) ?? `one of ${ids.join(', ')}`;
  throw new CsatError(error('unknown-purpose', `--purpose ${text}: there is no such purpose`, { hint }), 2);
}

/**
 * Templates by their ids, each once, in the order in which they are said; `texts` may hold several parted by commas. Throws CsatError (exit 2)
 * with all ids that are none.
 */
export function parseTemplates(texts: readonly string[]): Template[] {
  const ids = [...new Set(texts.flatMap((text) => text.split(/[,，]/).map((id) => id.trim().toLowerCase())))].filter((id) => id !== '');
  const found = ids.map((id) => templates.find((template) => template.id === id));
  const problems = ids.filter((_, index) => found[index] === undefined);
  if (problems.length === 0) return found.filter((template) => template !== undefined);
  const known = templates.map(({ id }) => id);
  throw new CsatError(
    problems.map((id) => {
      const hint = didYouMean(id, known) ?? 'csat new --list shows what there is';
      return error('unknown-template', `--template ${id}: there is no such template`, { hint });
    }),
    2,
  );
}
