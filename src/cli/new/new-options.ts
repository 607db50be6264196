/** What is said on the command line of `csat new`, or answered in the wizard; each answer as it is typed. */
export interface NewOptions {
  lang?: string;
  purpose?: string;
  template?: string[];
  brand?: string;
  feature?: string[];
  touchpoint?: string[];
  segment?: string[];
  minutes?: string;
  output?: string;
  yes?: boolean;
  force?: boolean;
  list?: boolean;
}
