export { addBreak, addTable, askForKnown, askForRespondent, askForWeight, haveColumns, setMeaning, textsOf } from './columns';
export { counted, countRecords, haveRecords, lines, repeated } from './count-records';
export { groupBy, learnGroup, membersOfRecord } from './groups';
export { LONGEST, learnText, MOST_TEXTS } from './known-texts';
export { ends, ids, remember, remembered, respondentOf } from './respondents';
export { roomFor } from './room';
export { count, countIn, ledger, tableAt } from './tables';
