/** What stands before the thing that is asked for: a number, "your", 请输入您的 … */
const LEAD =
  /^(q?\d{1,3}\s*[.、:：)]\s*)?(please (enter|provide|give) )?(your|the respondent's|respondent|customer|contact|recipient|work|business|billing|shipping)?\s*/i;
const LEAD_CHINESE = /^(\d{1,3}\s*[、.．:：]\s*)?(请(输入|填写|留下|提供))?(您|你)?(的)?/;
const PERSONAL =
  /^((full|first|last|middle|family|given|sur|user|nick)[ _-]?)?name$|^e-?mail([ _-]?addr(ess)?)?$|^((mobile|cell|tele)[ _-]?)?phone([ _-]?(number|no\.?))?$|^(mobile|cell)( number)?$|^ip([ _-]?addr(ess)?)?$|^network[ _-]?id$|^prolific([ _-]?(pid|id))?$|^(worker|mturk|panel(ist)?)[ _-]?id$|^(home|street|postal|mailing)?[ _-]?address$|^date of birth$|^(passport|social security)( number)?$/i;
const PERSONAL_CHINESE =
  /^(姓名|名字|昵称|邮箱|邮箱地址|电子邮箱|电子邮件|手机|手机号|手机号码|联系电话|联系方式|电话|电话号码|身份证号?码?|微信号?|QQ号?码?|住址|地址|家庭住址|详细地址|来自IP|IP地址?|用户标识)$/i;

/** Whether a header asks for personal data: a name, an address of a person or a machine, the id of a panel. */
export function asksPersonal(header: string): boolean {
  const plain = header
    .normalize('NFKC')
    .replace(/[\s:：*?？。]+$/g, '')
    .trim();
  return PERSONAL.test(plain.replace(LEAD, '')) || PERSONAL.test(plain) || PERSONAL_CHINESE.test(plain.replace(LEAD_CHINESE, ''));
}
