let free: usize = __heap_base;

/** So many bytes after any room may be read. */
const BEYOND: usize = 64;

/** Memory for as long as the kernel lives, filled with zeros: nothing is given back. */
export function roomFor(bytes: usize): usize {
  const at = (free + 15) & ~(15 as usize);
  free = at + bytes + BEYOND;
  const pages = i32((free + 0xffff) >>> 16) - memory.size();
  if (pages > 0 && memory.grow(pages) < 0) unreachable();
  return at;
}
