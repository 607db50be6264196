import { acsi } from './acsi.js';
import { bank } from './bank.js';
import { ces } from './ces.js';
import { contact } from './contact.js';
import { csat } from './csat.js';
import { dealershipSales } from './dealership-sales.js';
import { dealershipService } from './dealership-service.js';
import { kano } from './kano.js';
import { nps } from './nps.js';
import { onboarding } from './onboarding.js';
import { serviceVisit } from './service-visit.js';
import { servperf } from './servperf.js';
import { servqual } from './servqual.js';
import { supportTicket } from './support-ticket.js';
import { sus } from './sus.js';
import { telecom } from './telecom.js';
import type { Template } from './template.js';
import { touchpoints } from './touchpoints.js';
import { umuxLite } from './umux-lite.js';

/** All templates, in the order in which they are listed. To add one: a file like the others and its name here. */
export const templates: readonly Template[] = [
  nps,
  csat,
  ces,
  acsi,
  touchpoints,
  kano,
  servqual,
  servperf,
  umuxLite,
  sus,
  onboarding,
  supportTicket,
  serviceVisit,
  dealershipSales,
  dealershipService,
  bank,
  telecom,
  contact,
];
