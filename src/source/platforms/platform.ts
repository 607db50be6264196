import type { ColumnRole, Exclusion, SourceColumn } from '../layout.js';
import type { OrderColumns } from './order-columns.js';
import type { TicketNames } from './ticket-names.js';

/** A survey platform whose exports are known. To add one: a file like the others and its name in index.ts. */
export interface Platform {
  /** As `--platform` and the report have it. */
  id: string;
  name: string;
  /** Number of header rows when the first records (blank ones dropped) are an export of this platform; null when not. */
  detect(records: readonly (readonly string[])[]): number | null;
  /** What each column asks, from the header rows. */
  describe(header: readonly (readonly string[])[]): Description[];
  /** Stored texts that mean no answer. */
  blank: string[];
  /** True: a number may be the place of an option in its list, and not what the option says. */
  optionNumbers?: boolean;
  /** Responses that are left out unless asked for. */
  exclude(columns: readonly SourceColumn[]): Exclusion[];
  /** Its rows are orders or lines of orders, in these columns. */
  transactions?: OrderColumns;
  /** Its rows are tickets, with these columns. */
  tickets?: TicketNames;
  /** Why a file of this platform is refused, such as a summary instead of responses; null when it is not. */
  refuse?(records: readonly (readonly string[])[]): string | null;
}

/** A column as a platform's header rows describe it; an empty key is named after the column's number. */
export interface Description {
  key: string;
  question: string;
  option: string | null;
  group: string | null;
  role: ColumnRole | null;
}
