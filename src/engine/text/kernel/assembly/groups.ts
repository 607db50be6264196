import { roomFor } from './room';

const SLOTS_PER_GROUP: i32 = 4;

let breaks: i32 = 0;
let most: i32 = 0;
let slots: usize = 0;
let lastSlot: u32 = 0;
/** Of each group its member of each break. */
let members: usize = 0;

/** How many groups are known. */
export let groups: i32 = 0;

/** The members of each break that a record has. */
export let membersOfRecord: usize = 0;

/** So many groups at most by some breaks. */
export function groupBy(count: i32, limit: i32): void {
  breaks = count;
  most = limit;
  let size: u32 = 16;
  while (size < u32(SLOTS_PER_GROUP * limit)) size *= 2;
  lastSlot = size - 1;
  slots = roomFor(4 * size);
  members = roomFor(4 * usize(breaks) * usize(limit));
  membersOfRecord = roomFor(4 * usize(breaks));
}

/** The group of the record, from 0 up; -1 of one that is not known. */
export function groupOfRecord(): i32 {
  return load<i32>(slotOfRecord()) - 1;
}

/** The group of the record, which is known from now on; -1 where it is one too many. */
export function learnGroup(): i32 {
  const slot = slotOfRecord();
  const known = load<i32>(slot) - 1;
  if (known >= 0 || groups === most) return known;
  memory.copy(members + 4 * groups * breaks, membersOfRecord, 4 * breaks);
  store<i32>(slot, groups + 1);
  return groups++;
}

function slotOfRecord(): usize {
  let hash: u32 = 0;
  for (let i = 0; i < breaks; i++) hash = hash * 0x01000193 + load<u32>(membersOfRecord + 4 * i);
  hash ^= hash >> 15;
  let slot = hash & lastSlot;
  while (true) {
    const group = load<i32>(slots + 4 * slot) - 1;
    if (group < 0 || hasMembersOfRecord(group)) return slots + 4 * slot;
    slot = (slot + 1) & lastSlot;
  }
}

function hasMembersOfRecord(group: i32): bool {
  const own = members + 4 * group * breaks;
  for (let i = 0; i < breaks; i++) if (load<i32>(own + 4 * i) !== load<i32>(membersOfRecord + 4 * i)) return false;
  return true;
}
