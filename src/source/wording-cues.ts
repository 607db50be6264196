/** Words in a question by which its metric is recognised, English and Chinese first. */

/** Asks whether the respondent would recommend, or names the score that is made of it. */
export const asksToRecommend = (text: string): boolean =>
  /recomm?(e|a|ie)nd|raccomand|empfehl|aanbevel|рекоменд|推荐|推薦|おすすめ|勧め|추천|net promoter/i.test(text) ||
  /(^|[^a-z])nps([^a-z]|$)/i.test(text);

/** Asks for satisfaction. */
export const asksSatisfaction = (text: string): boolean =>
  /satisf|happy with|zufrieden|soddisf|tevreden|удовлетвор|满意|滿意|満足|만족/i.test(text);

/** States that there are two answers, a good and a bad one. */
export const statesGoodOrBad = (text: string): boolean => /\bgood or bad\b/i.test(text);

/** Asks how easy something was, high being good. */
export const asksEase = (text: string): boolean =>
  /\beas(y|e|ier|ily)\b|\bdifficult|effortless/i.test(text) || /容易|轻松|方便|便捷|省力/.test(text);

/** Asks how much effort something took, low being good. */
export const asksEffort = (text: string): boolean => /\beffort\b/i.test(text) || /费力|费劲|花费.*(精力|力气)/.test(text);

/** Names a scale from 1 to 10 rather than 0 to 10. */
export const namesOneToTen = (text: string): boolean =>
  /(^|\D)1(\D|$)/.test(text) && /(^|\D)10(\D|$)/.test(text) && !/(^|\D)0(\D|$)/.test(text);

/** A fact about the respondent by which answers may be broken down. */
export const asksDemographic = (text: string): boolean =>
  /^(bu|region|country|state|city|area|market|location|segment|plan|tier|channel|department|team|product|branch|store|site|gender|sex|age|age[ _-]?group|education|income|occupation|industry|role|language|customer[ _]type|employment|marital)\b/i.test(
    text,
  ) ||
  /\b(your (age|gender|sex|region|country|role|industry)|household income|what is your gender|census region|store location)\b/i.test(
    text,
  ) ||
  /性别|年龄|地区|区域|省份|城市|学历|收入|职业|行业|部门|渠道|套餐|门店|会员/.test(text);

/** The name of a column that holds survey weights. */
export const namesWeight = (text: string): boolean =>
  /^(survey[ _-]?|sample[ _-]?|case[ _-]?)?(weight|weights|weighting|wt|wgt|gewicht)$/i.test(text.trim()) || /权重|加权/.test(text);

/** Asks for an answer in words. */
export const asksInWords = (text: string): boolean =>
  /\b(why|reasons?|comments?|suggest\w*|feedback|improve\w*|tell us|describe|anything else|other remarks|in your own words|what (should|could|can) we)\b/i.test(
    text,
  ) || /原因|为什么|建议|意见|请说明|请描述|评价一下|说说/.test(text);

/** Names the answer that is not on the list, or the box to write it into. */
export const namesOther = (text: string): boolean =>
  /^(other|others|sonstiges|andere[rs]?|autres?|otr[oa]s?|outr[oa]s?|altro|overige?)(?![\p{L}\p{N}])|^(其他|其它)/iu.test(text.trim());

/** Asks to put options in order. */
export const asksRanking = (text: string): boolean => /\brank\b|排序|rangfolge|reihenfolge/i.test(text);

/** Says that several options may be chosen. */
export const asksForSeveral = (text: string): boolean => /(select|check|choose|tick) all|all that apply|多选|可多选|mehrfach/i.test(text);
