import type { Break, Collection, Population, Request } from '../statistics/request.js';

/** How answers are counted, wherever they are. Every engine gives the same statistics for the same responses. */
export interface Engine {
  name: string;
  /** Unique names of the columns, by which requests speak of them. */
  columns(): string[];
  /** Counts all requests in one scan. Throws CsatError (exit 3) when the source cannot be read to its end. */
  collect(requests: Request[], breaks: Break[], population: Population): Promise<Collection>;
  close(): Promise<void>;
}
