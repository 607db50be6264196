import { delighted } from './delighted.js';
import { formbricks } from './formbricks.js';
import { freshdesk } from './freshdesk.js';
import { googleForms } from './google-forms.js';
import { jira } from './jira.js';
import { kobo } from './kobo.js';
import { limesurvey } from './limesurvey.js';
import { microsoftForms } from './microsoft-forms.js';
import type { Platform } from './platform.js';
import { qualtrics } from './qualtrics.js';
import { shopify } from './shopify.js';
import { surveymonkey } from './surveymonkey.js';
import { tencent } from './tencent.js';
import { tidy } from './tidy.js';
import { typeform } from './typeform.js';
import { uciRetail } from './uci-retail.js';
import { wenjuanxing } from './wenjuanxing.js';
import { woocommerce } from './woocommerce.js';
import { zendesk } from './zendesk.js';

/**
 * The platforms in the order in which they are tried: what is unmistakable first, `tidy` takes whatever is left.
 * LimeSurvey shares `Response ID` with Formbricks, and Formbricks has a time stamp as Google Forms does.
 */
export const platforms: readonly Platform[] = [
  qualtrics,
  wenjuanxing,
  tencent,
  surveymonkey,
  limesurvey,
  kobo,
  typeform,
  formbricks,
  zendesk,
  freshdesk,
  jira,
  shopify,
  woocommerce,
  uciRetail,
  microsoftForms,
  delighted,
  googleForms,
  tidy,
];
