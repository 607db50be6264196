import { type LabelSet, labelSetOf } from './label-set.js';

const MIDDLE = 'neutral | teils/teils | teils-teils | teils, teils | teils teils | unentschieden | mittelmässig | mittel';
const FULL = 'stimme vollständig zu | stimme voll zu | stimme voll und ganz zu | stimme völlig zu | stimme sehr zu';
const NONE = 'stimme gar nicht zu | stimme überhaupt nicht zu';

const sets = [
  ['agreement', NONE, 'stimme nicht zu | stimme eher nicht zu | lehne ab | stimme weniger zu', MIDDLE, 'stimme zu | stimme eher zu', FULL],
  ['agreement', `${NONE} | stimme nicht zu`, 'stimme eher nicht zu | stimme weniger zu', 'stimme eher zu', `${FULL} | stimme zu`],
  [
    'agreement',
    'trifft gar nicht zu | trifft überhaupt nicht zu',
    'trifft nicht zu | trifft eher nicht zu',
    MIDDLE,
    'trifft zu | trifft eher zu',
    'trifft voll zu | trifft voll und ganz zu | trifft völlig zu',
  ],
  [
    'agreement',
    'trifft gar nicht zu | trifft überhaupt nicht zu | trifft nicht zu',
    'trifft eher nicht zu',
    'trifft eher zu',
    'trifft voll zu | trifft voll und ganz zu | trifft völlig zu | trifft zu',
  ],
  [
    'satisfaction',
    'sehr unzufrieden | äusserst unzufrieden',
    'unzufrieden | eher unzufrieden',
    MIDDLE,
    'zufrieden | eher zufrieden',
    'sehr zufrieden | äusserst zufrieden',
  ],
  [
    'satisfaction',
    'sehr unzufrieden | äusserst unzufrieden',
    'unzufrieden | eher unzufrieden',
    'zufrieden | eher zufrieden',
    'sehr zufrieden | äusserst zufrieden',
  ],
  [
    'likelihood',
    'sehr unwahrscheinlich | äusserst unwahrscheinlich',
    'unwahrscheinlich | eher unwahrscheinlich',
    MIDDLE,
    'wahrscheinlich | eher wahrscheinlich',
    'sehr wahrscheinlich | äusserst wahrscheinlich',
  ],
  [
    'ease',
    'sehr schwierig | sehr schwer',
    'schwierig | schwer | eher schwierig | eher schwer',
    MIDDLE,
    'einfach | leicht | eher einfach | eher leicht',
    'sehr einfach | sehr leicht',
  ],
  [
    'importance',
    'sehr unwichtig | überhaupt nicht wichtig',
    'unwichtig | eher unwichtig',
    MIDDLE,
    'wichtig | eher wichtig',
    'sehr wichtig',
  ],
  ['quality', 'sehr schlecht', 'schlecht', `${MIDDLE} | befriedigend`, 'gut', 'sehr gut'],
  ['frequency', 'gar nicht | nie', 'selten', 'eher selten', 'eher häufig | häufig', 'sehr häufig'],
  ['frequency', 'nie | niemals', 'selten', 'manchmal | gelegentlich', 'oft | häufig', 'immer | sehr oft | sehr häufig'],
];

/** Ordered label sets in German, with ss for ß as `plainLabel` has it. */
export function germanSets(): LabelSet[] {
  return sets.map(labelSetOf);
}
