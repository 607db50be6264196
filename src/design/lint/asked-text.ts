import type { Text } from '../../survey/text.js';
import type { Asked } from '../asked.js';

/** What is asked, in every language it is asked in. */
export const textsOfAsked = ({ text }: { text: Text }): string[] => (typeof text === 'string' ? [text] : Object.values(text));

/** What respondents answer, and not only read. */
export const isAnswered = ({ kind }: Asked): boolean => kind !== 'note' && kind !== 'consent';
