/** Options of `csat sample-size` as they were typed. */
export interface SampleSizeOptions {
  metric?: string;
  moe?: string;
  confidence?: string;
  share?: string;
  sd?: string;
  promoters?: string;
  detractors?: string;
  population?: string;
  deff?: string;
  clusterSize?: string;
  icc?: string;
  weightCv?: string;
  responseRate?: string;
  completion?: string;
  deliverable?: string;
  bad?: string;
  detect?: string;
  power?: string;
  paired?: boolean;
  correlation?: string;
  strata?: string;
  allocate?: string;
  perCell?: string;
  cells?: string;
  n?: string;
  format?: string;
  lang?: string;
  full?: boolean;
}
