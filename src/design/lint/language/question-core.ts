import type { Language } from '../../../survey/text.js';

const PLACEHOLDER = /\{\{[^{}]*\}\}|\$\{[^{}]*\}|\{[^{}]*\}/g;
const ASIDE = /\([^()]*\)|（[^（）]*）|【[^【】]*】|\[[^[\]]*\]|"[^"]*"|“[^“”]*”|《[^《》]*》|「[^「」]*」|『[^『』]*』/g;
const ADDRESS = /https?:\/\/\S+/g;
/** Full stops that end no sentence. */
const ABBREVIATION = /\b(?:e\.g|i\.e|etc|vs|no|mr|mrs|ms|dr|st|approx|[A-Z](?:\.[A-Z])+)\.(?=\s)/gi;

/** Longer texts are no questions; what follows is not looked at. */
const LONGEST = 2000;

/** The text without brackets, quotes, addresses and abbreviating dots; a placeholder such as {{brand}} becomes a word. */
export function withoutAsides(text: string, language: Language): string {
  return text
    .slice(0, LONGEST)
    .replace(PLACEHOLDER, language === 'zh' ? '品牌' : 'brand')
    .replace(/[‘’]/g, "'")
    .replace(ASIDE, ' ')
    .replace(ADDRESS, ' ')
    .replace(ABBREVIATION, (dotted) => dotted.replaceAll('.', ''))
    .replace(/\s+/g, ' ')
    .trim();
}

/** The sentences of a text, each with its end mark. */
export function sentencesOf(text: string): string[] {
  return text.split(/(?<=[?!。！？；])\s*|(?<=\.)\s+/).filter((sentence) => sentence.trim() !== '');
}

/** Words that open a clause which only leads up to the question. */
const LEAD_IN = {
  en: /^(?:when|if|thinking|considering|in|on|during|after|before|as|based|for|compared|at|over|since|given|taking|while|looking|suppose|assuming|apart|besides|overall|generally|regardless|from|about|with|among|aside|all things)\b.*?[,:]\s+(?=(?:how|what|which|who|when|where|why|would|do|does|did|are|is|have|has|was|were|can|could|should|will|to what)\b)/i,
  zh: /^(?:如果|假如|假设|若|当|在|根据|按照|结合|回想|考虑|与|和|同|相比|对比|除|总体|整体|综合|自|过去|最近|近|从|关于|就)[^，？]*，(?=.*(?:您|你|是否|如何|什么|哪|多|吗|几|怎))/,
};

/** The last sentence that asks; where none does, the whole text. Without brackets and quotes. */
export function askingSentence(text: string, language: Language): string {
  const sentences = sentencesOf(withoutAsides(text, language));
  const asking = sentences.findLast((sentence) => /[?？]\s*$/.test(sentence));
  return (asking ?? sentences.join(' ')).trim();
}

/** The question itself: the last sentence that asks, without the clause that leads up to it; where none asks, the whole text. */
export const questionCore = (text: string, language: Language): string => askingSentence(text, language).replace(LEAD_IN[language], '');
