import { oneOf } from '../language/one-of.js';
import type { Found, Rule } from '../rule.js';
import { inText } from '../wording.js';

/** What customers do with a company or a product. */
const DEALING = oneOf(
  'access(?:ed)? | book(?:ed)? | bought | buy | call(?:ed)? | complain(?:ed)? | contact(?:ed)? | download(?:ed)? | log(?:ged)? in(?:to)? | order(?:ed)? | purchase[d]? | rent(?:ed)? | return(?:ed)? | shop(?:ped)? | subscribe[d]? | used? | visit(?:ed)?',
);
const DOING = {
  en: {
    sure: new RegExp(
      `\\bhow many times (?:did|have) you (?:[a-z]+ly )?${DEALING}\\b|\\bhow (?:often|frequently|many times) (?:do|did|have) you (?:[a-z]+ly )?${DEALING}(?= (?:the (?!internet|web|computer)|our|us|this|these|from|at|with|brand)\\b)|^(?:have|did) you (?:personally )?${DEALING}\\b`,
    ),
    maybe: /\bhow (?:often|frequently|many times|much time)\b|\b(?:have|did) you\b/,
  },
  zh: {
    sure: /(?:是否|有没有|有无)[^，。？]{0,12}?(?:使用|光顾|购买|投诉|到店|保养|维修|联系|拨打|访问|登录|下单|退货|退换|咨询|入住|消费|预订|预约|订购|浏览|参加|体验|办理|致电)过|(?:使用|光顾|购买|投诉|到店|保养|维修|联系|拨打|访问|登录|下单|退货|咨询|入住|消费|预订|订购|光临|办理|致电|来)(?:过|了)?[^，。？]{0,6}?(?:几次|多少次)|多久[^，。？]{0,4}?(?:使用|光顾|购买|保养|维修|清洗|更换|访问|登录|逛|到店|入住|订购)一次|多久[去来]一次(?:我们|本|门店|超市|商场)/u,
    maybe: /几次|多少次|多久|频率|是否[^，。？]*过|有没有[^，。？]*过|使用过/u,
  },
};
const PERIOD = {
  en: /\b(?:past|last|previous|recent|recently|today|yesterday|tonight|since|ago|ever|never|now|currently|nowadays|daily|weekly|monthly|year|month|week|day|weekend|century|19\d\d|20\d\d|so far|before|after|during|while|when|within|until|when you|at the time|first|usually|typically|normally|generally|average|this (?:visit|time|trip|stay|call|order|purchase|morning|evening|season)|your (?:visit|stay|trip|call|flight|appointment|childhood|life|lifetime))\b/,
  zh: /过去|最近|近[\d一二两三半几]|上次|上一次|本次|此次|这次|该次|今年|去年|今天|昨天|本月|上月|上周|本周|每[天周月年次日]|平均|自从?[^，。？]+(?:以来|起|后)|以来|首次|第一次|期间|之前|之后|以前|以后|[\d一二两三半]+(?:天|周|个月|年|小时)|曾|通常|平时|一般|目前|现在|时候|当时|前后/u,
};

/** Behaviour asked without the time it is asked for. */
export const missingRecallPeriod: Rule = {
  id: 'missing-recall-period',
  severity: 'warn',
  about: {
    en: 'Asks how often or whether something was done, and not in which time. Sure for dealings of customers (use, visit, buy, contact), information for others. `recall:` of the survey says the time for all questions.',
    zh: '询问行为或次数却未限定时段。顾客行为（使用、到访、购买、联系等）为警告，其余仅作提示。问卷的 recall: 可为所有题统一限定。',
  },
  source: 'Willis & Lessler 1999, Question Appraisal System QAS-99, 3d',
  sparesInstruments: true,
  check: ({ wordings, definition }) => {
    if (definition.recall !== undefined) return [];
    return wordings.flatMap((wording): Found[] => {
      const { language } = wording;
      const [text, core] = [wording.text.toLowerCase(), wording.core.toLowerCase()];
      const { sure, maybe } = DOING[language];
      if (PERIOD[language].test(text) || !maybe.test(text)) return [];
      const certain = sure.test(core);
      return [
        {
          ...inText(wording),
          tier: certain ? 1 : 2,
          severity: certain ? 'warn' : 'info',
          message: { en: 'asks what was done, and does not say in which time', zh: '未限定回忆时间' },
          hint: {
            en: 'begin with "In the past 12 months, …", or say it once for all questions: recall',
            zh: '加上“过去12个月内”，或用 recall 统一限定',
          },
        },
      ];
    });
  },
};
