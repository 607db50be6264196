/** Numbers from 0 up the groups of responses that are in the same sets: a group of each break at once. */
export interface JointGroups {
  /** The number of the group that is in some sets, always as many. */
  of(sets: readonly number[]): number;
  /** The sets that each group is in. */
  sets: readonly (readonly number[])[];
}

/** No group yet. A tree: each level branches by one of the sets, and its leaves are the groups. */
export function jointGroups(): JointGroups {
  const tree: number[][] = [[]];
  const groups: (readonly number[])[] = [];
  return {
    of(sets) {
      let at = 0;
      for (let level = 0; level < sets.length; level++) {
        const branches = tree[at] as number[];
        const set = sets[level] as number;
        const next = branches[set] ?? (level < sets.length - 1 ? tree.push([]) : groups.push([...sets])) - 1;
        branches[set] = next;
        at = next;
      }
      return at;
    },
    sets: groups,
  };
}
