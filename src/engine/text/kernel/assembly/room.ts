let free: usize = __heap_base;

/** So many bytes after any room may be read. */
const BEYOND: usize = 64;

const PAGE: u64 = 0x10000;

/** Memory for as long as the kernel lives, filled with zeros: nothing is given back, nor what larger room replaces. Traps when there is none. */
export function roomFor(bytes: usize): usize {
  const at = (free + 15) & ~(15 as usize);
  const end = u64(at) + u64(bytes) + u64(BEYOND);
  const pages = i32((end + PAGE - 1) / PAGE) - memory.size();
  if (pages > 0 && memory.grow(pages) < 0) unreachable();
  free = usize(end);
  return at;
}
