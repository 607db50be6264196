import type { Survey } from '../survey/survey.js';
import { say } from '../survey/text.js';

/** What a question asks, in the language of the survey; its id when the survey does not have it. */
export function itemTitle(id: string, { items, language }: Survey): string {
  const item = items.find((one) => one.id === id);
  return item === undefined ? id : say(item.text, language);
}
