// What a whole process takes: seconds of wall time, and the most memory it held at once.
import { spawn } from 'node:child_process';
import { readFileSync } from 'node:fs';

const LOOK_EVERY = 10;

/** Runs a program to its end: `{ seconds, megabytes, output }`; megabytes is null where the system does not tell. Throws when it fails. */
export async function measure([program, ...args]) {
  const begin = process.hrtime.bigint();
  const child = spawn(program, args, { stdio: ['ignore', 'pipe', 'pipe'] });
  const [out, err] = [[], []];
  child.stdout.on('data', (piece) => out.push(piece));
  child.stderr.on('data', (piece) => err.push(piece));
  let most = null;
  const look = () => {
    most = Math.max(most ?? 0, peak(child.pid) ?? 0) || null;
  };
  const looking = setInterval(look, LOOK_EVERY);
  const status = await new Promise((resolve, reject) => child.on('error', reject).on('close', resolve));
  const seconds = Number(process.hrtime.bigint() - begin) / 1e9;
  clearInterval(looking);
  if (status !== 0) throw new Error(`${program} ${args.join(' ')}: exit ${status}\n${Buffer.concat(err)}`);
  return { seconds, megabytes: most, output: Buffer.concat(out).toString() };
}

/** The most memory that a process has held so far, as Linux counts it. */
function peak(pid) {
  try {
    const kilobytes = /VmHWM:\s+(\d+) kB/.exec(readFileSync(`/proc/${pid}/status`, 'utf8'))?.[1];
    return kilobytes === undefined ? null : Number(kilobytes) / 1024;
  } catch {
    return null;
  }
}
