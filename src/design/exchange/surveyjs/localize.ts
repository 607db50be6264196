import { say, type Text } from '../../../survey/text.js';
import { localeOf } from './locale.js';

/** A text as SurveyJS has it: one string, or one per locale. */
export type Localized = (text: Text) => string | Record<string, string>;

/** Gives a text with a key per locale; English, or else the first language, is SurveyJS's default. */
export function localize(languages: readonly string[]): Localized {
  const standard = languages.find((language) => localeOf(language) === 'en') ?? (languages[0] as string);
  return (text) => {
    if (languages.length === 1) return say(text, standard);
    return Object.fromEntries(
      [standard, ...languages.filter((one) => one !== standard)].map((one) => [
        one === standard ? 'default' : localeOf(one),
        say(text, one),
      ]),
    );
  };
}
