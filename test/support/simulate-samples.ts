import { broadband } from './samples/broadband.js';
import { customerSurvey } from './samples/customer-survey.js';
import { formsCourse } from './samples/forms-course.js';
import { kano } from './samples/kano.js';
import { manyidu } from './samples/manyidu.js';
import { orders } from './samples/orders.js';
import { qualtricsSupport } from './samples/qualtrics-support.js';
import { serviceIndex } from './samples/service-index.js';
import { serviceYear } from './samples/service-year.js';
import { servqual } from './samples/servqual.js';
import { tickets } from './samples/tickets.js';
import { tracker } from './samples/tracker.js';
import type { Sample } from './samples/truth.js';

/** Each is a pure function of its seed and gives the text of a file. @public */
export const { simulate: simulateBroadband } = broadband;
/** @public */
export const { simulate: simulateTracker } = tracker;
/** @public */
export const { simulate: simulateManyidu } = manyidu;
/** @public */
export const { simulate: simulateQualtricsSupport } = qualtricsSupport;
/** @public */
export const { simulate: simulateFormsCourse } = formsCourse;

/** @public */
export const { simulate: simulateKano } = kano;

/** @public */
export const { simulate: simulateServiceIndex } = serviceIndex;

/** @public */
export const { simulate: simulateServiceYear } = serviceYear;

/** @public */
export const { simulate: simulateServqual } = servqual;

/** @public */
export const { simulate: simulateCustomerSurvey } = customerSurvey;

/** Of no survey, but of what its customers bought. @public */
export const { simulate: simulateOrders } = orders;

/** Of no survey, but of what customers asked for. @public */
export const { simulate: simulateTickets } = tickets;

/** Every simulated survey of `samples/`, with its seed and its truth. */
export const samples: readonly Sample[] = [
  broadband,
  tracker,
  manyidu,
  qualtricsSupport,
  formsCourse,
  kano,
  serviceIndex,
  serviceYear,
  servqual,
  customerSurvey,
];
