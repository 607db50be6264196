/** What stands before the thing that is asked for: a number, "what is your", "the customer's", 请输入您的 … */
const LEAD =
  /^(q?\d{1,3}\s*[.、:：)]\s*)?(please (enter|provide|give|tell us|leave)\s+)?(what('s| is| are)\s+)?((your|the|my|name of)\s+)*((respondent|reporter|interviewer|enumerator|person|participant|customer|client|user|contact|recipient|requester|submitter|author|employee|student|patient|guest|work|business|personal|billing|shipping)('?s)?\s+)?/;
const LEAD_CHINESE =
  /^(\d{1,3}\s*[、.．:：]\s*)?(请(问|输入|填写|留下|提供))?(您|你)?(的)?(受访者|填写人|联系人|客户|顾客|用户|会员|学生|家长|患者|员工|本人)?(的)?/;
const PERSONAL = new RegExp(
  `^(${[
    String.raw`((full|first|last|middle|family|given|sur|user|nick)\s?)?names?( and surname| of (the )?(respondent|customer|participant))?|initials|signature`,
    String.raw`e\s?mails?(\s?addr(ess)?)?|((mobile|cell|tele)\s?)?phone(\s?(number|no))?|(mobile|cell)( number)?|fax`,
    String.raw`ip(\s?addr(ess)?)?|network\s?id|(device|session|advertising) ?id|prolific(\s?(pid|id))?|(worker|mturk|panel(ist)?)\s?id`,
    String.raw`(home|street|postal|mailing)?\s?address|date of birth|birth\s?date|(passport|social security)( number)?|gps|geo\s?location|(latitude|longitude)`,
    '(vor|nach|familien)?name|vor und nachname|name und vorname|e mail adresse|telefon(nummer)?|handynummer|anschrift|geburtsdatum',
    'nom|prénom|nom et prénom|adresse e mail|téléphone|nombre|apellidos?|nombre y apellidos?|correo( electrónico)?|teléfono|sobrenome|telefone',
  ].join('|')})$`,
);
const PERSONAL_CHINESE =
  /^(姓名|名字|真实姓名|称呼|昵称|微信昵称|头像|邮箱|邮箱地址|电子邮箱|电子邮件|手机|手机号|手机号码|联系电话|联系方式|电话|电话号码|身份证号?码?|护照号?码?|微信号?|openid|qq号?码?|学号|工号|车牌号?|住址|地址|家庭住址|详细地址|来自ip|ip地址?|用户标识|用户id)$/;
/** Stored answers that name a person, a machine or a place wherever they stand: e-mail, IP address, mobile and identity number, coordinates. */
const DATA =
  /^([^\s@]+@[^\s@]+\.[^\s@]{2,}|\d{1,3}(\.\d{1,3}){3}(\s*[(（].*[)）])?|(\+?86[- ]?)?1[3-9]\d{9}|\+\d[\d\s().-]{7,}|\d{17}[\dXx]|-?\d{1,3}\.\d{3,}[ ,]\s*-?\d{1,3}\.\d{3,}( -?[\d.]+){0,2})$/;

/** Whether a header asks for personal data: a name, an address of a person or a machine, the id of a panel. */
export function asksPersonal(header: string): boolean {
  const plain = header
    .normalize('NFKC')
    .toLowerCase()
    .replace(/\([^)]*\)\s*$/, '')
    .replace(/[\s_-]+/g, ' ')
    .replace(/[\s.:*?。]+$/, '')
    .trim();
  const asks = (pattern: RegExp, lead: RegExp): boolean => pattern.test(plain) || pattern.test(plain.replace(lead, ''));
  return asks(PERSONAL, LEAD) || asks(PERSONAL_CHINESE, LEAD_CHINESE);
}

/** Whether a stored answer is personal data by its form, whatever the column is called. */
export const holdsPersonal = (answer: string): boolean => DATA.test(answer.trim());
