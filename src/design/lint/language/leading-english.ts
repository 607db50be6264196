import { oneOf } from './one-of.js';

/** Praise and blame that no neutral question gives to anything. */
const LOADED = oneOf(`
  award[- ]winning | world[- ](?:class|famous|renowned|leading) | first[- ]class | best[- ]in[- ]class | top[- ]notch | state[- ]of[- ]the[- ]art | cutting[- ]edge
  | outstanding(?! (?:balance|payment|invoice|amount|issue|question|order|debt|bill|claim|request|matter|loan)) | superb | amazing | fantastic | wonderful
  | unbeatable | unrivall?ed | unparalleled | revolutionary | delicious | mouth-watering | so-called | notorious | overpriced | disastrous | appalling
`);
/** Praise and blame that can be plain words elsewhere, but not of one's own. */
const OWN = oneOf(`
  ${LOADED} | excellent | exceptional | great | innovative | friendly | dedicated | hard[- ]?working | helpful | leading | premium | popular | beloved | loyal | superior
  | improved | high[- ]quality | highly[- ]trained | expert | skilled | generous | competitive | convenient | easy-to-use | user-friendly | outdated | terrible | poor | inferior
  | slow | expensive | lovely | beautiful | delightful | affordable | trusted | reliable
`);
const EXTREME = oneOf(
  'great | amazing | excellent | wonderful | fantastic | awesome | outstanding | superb | brilliant | delicious | incredible | terrible | awful | horrible | dreadful',
);
const PEOPLE = oneOf(
  'people | customers | users | clients | experts | doctors | dentists | parents | consumers | guests | drivers | owners | employees | colleagues | citizens | voters | teachers | scientists | economists | of our [a-z]+',
);
const HOLD = '(?:agree|say|think|prefer|believe|feel|know|love|recommend|find|consider|choose|like|enjoy)';

/** What pushes towards an answer, each as a pattern over a text in lower case. */
const PATTERNS = [
  String.raw`(?:^|[.?!,]\s)(?:don't|doesn't|didn't|isn't|aren't|wasn't|weren't|won't|wouldn't|shouldn't|couldn't|can't|haven't|hasn't)\s(?:you|we|it|the|this|that|these|our|they|there|your|people|everyone|everybody)\b`,
  String.raw`\bdo you not (?:agree|think|feel|believe)\b`,
  String.raw`,\s*(?:[a-z]+n't\s(?:you|it|they|we|he|she|that|there)|right|correct|yes|no|okay|ok|agreed)\s*\?`,
  String.raw`(?<!\b(?:how (?:much|strongly|far|fully)|extent) )\b(?:do|would) you (?:also |not |strongly )?agree\b(?![^?]*\bdisagree)(?! (?:with|that) the following)(?! to\b)(?=\s(?:that|with|it|the|our|we|this)\b)`,
  String.raw`\bhow ${EXTREME}\b(?! or\b)\s+(?:is|are|was|were|do|did|does|would|has|have)\b`,
  String.raw`\bhow (?:good|bad|helpful|friendly) (?:is|are|was|were) our\b`,
  String.raw`\bhow much (?:do|did|does) (?:you|your [a-z]+) (?:really )?(?:love|enjoy|like|appreciate|hate) (?:our|the new|this new|visiting our|using our)\b`,
  String.raw`\b(?:do|did|why do|why did) (?:you|your [a-z]+) (?:really )?(?:love|adore|hate)\b[^?]*\b(?:our|us|new)\b`,
  String.raw`\bhow much (?:better|worse|faster|easier|more|less|cheaper|nicer)\b[^?]*\b(?:our|new)\b`,
  String.raw`\b(?:our|acme's|brand's)\s+(?:(?:new|brand new|very|really|most|truly|extremely|recently|newly)\s+)*${OWN}\b`,
  String.raw`\b(?:the|this|these|that|those|your|such an?|an?)\s+(?:(?:new|very|really|truly)\s+)*${LOADED}\s(?!or\b)[a-z]`,
  String.raw`\b(?:most|many|all|other|more and more|nearly all|almost all|\d+ ?% of)\s+(?:(?:of our|our|the|satisfied|happy|loyal|smart|responsible|reasonable)\s+)?${PEOPLE}\s+(?:already |also |now |would )?${HOLD}\b(?!.*\b(?:others?|some people|other people)\b)`,
  String.raw`\b(?:experts?|doctors|scientists|studies|research|science|statistics|surveys)\s+(?:all |has |have |clearly )?(?:agree|say|says|believe|recommend|shows?|shown|proves?|proven|suggests?|warn|confirm|confirms)\b`,
  String.raw`\b(?:everyone|everybody) (?:knows|agrees|loves)|it is (?:widely|well|generally|commonly|a) (?:known|accepted|agreed|believed|fact)\b|\bthe fact that our\b`,
  String.raw`(?:^|[.?!]\s|,\s)(?:as you (?:may |probably |surely )?know|as we all know|obviously|clearly|of course|naturally|undoubtedly|no doubt|without a doubt|needless to say|it goes without saying|surely)\b`,
  String.raw`\b(?:should|do|would) (?:all )?(?:concerned|responsible|caring|law-abiding|hard-working|loving|patriotic|decent) (?:parents|citizens|taxpayers|owners|drivers|customers|consumers|employees|adults|voters)\b`,
  String.raw`\b(?:given|considering|in view of) (?:that |the |our |its |how )?(?:[a-z]+ ){0,2}(?:benefits?|success|importance|popularity|advantages|dangers?|risks?|improvements?|savings)\b`,
  String.raw`\bwe(?:'ve| have)? (?:[a-z]+ )?(?:work(?:ed)? (?:very |so )?hard|take (?:great )?pride|pride ourselves|(?:greatly|significantly|recently) improved)\b`,
].map((pattern) => new RegExp(pattern));

/** The words of an English text that push towards an answer; null when none are known to. */
export function leadingEnglish(text: string): string | null {
  const lower = text.toLowerCase();
  for (const pattern of PATTERNS) {
    const matched = pattern.exec(lower)?.[0];
    if (matched !== undefined) return matched.replace(/^[\s.?!,]+|[\s,?]+$/g, '');
  }
  return null;
}
