import type { Examples } from './example.js';

/** Examples of the rules about wording: each is the text of one question. */
export const wordingExamples: Readonly<Record<string, Examples>> = {
  'double-barreled': {
    fires: [
      'How satisfied are you with the price and quality of our service?',
      'The staff were friendly and knowledgeable.',
      'The food is yummy, and the service is great.',
      '您对我们的产品质量和售后服务是否满意？',
      '您对4S店的环境和服务人员的态度如何评价？',
      '服务顾问热情周到并且专业知识丰富。',
    ],
    silent: [
      'How likely are you to recommend us to a friend or colleague?',
      'Do you agree or disagree that the waiting area was clean?',
      'Overall, how satisfied or dissatisfied are you with our service?',
      '您有多大可能将我们推荐给朋友或同事？',
      '总体而言，您对本次服务的满意程度如何？',
      '您对我们还有哪些意见和建议？',
    ],
  },
  'multiple-questions': {
    fires: ['Did you book online? Was it easy?', 'Do you own a car? If so, which model?', '您是否购买过我们的产品？满意吗？'],
    silent: [
      'How satisfied or dissatisfied are you with the repair?',
      'We value your opinion. How was your visit?',
      '您对本次服务满意吗？（如未使用请选“不适用”）',
      'How is your hearing? Would you say it is good or poor?',
    ],
  },
  'leading-loaded': {
    fires: [
      "Don't you agree that our new showroom looks better?",
      'How great was our hard-working customer service team?',
      'Most customers prefer our premium package. Do you?',
      '难道您不认为我们的服务比以前更好了吗？',
      '您是否同意我们的新车型更加省油？',
      '大家都认为这款车外观很时尚，您觉得呢？',
    ],
    silent: [
      'How would you rate our customer service?',
      'Do you agree or disagree that the showroom was clean?',
      'How satisfied or dissatisfied are you with the test drive?',
      '您对我们的售后服务满意吗？',
      '您是否同意以下说法？（1=非常不同意，5=非常同意）',
      '您在多大程度上同意或不同意“该公司让我很容易地解决了问题”？',
      '您是否同意我们就本次服务对您进行回访？',
    ],
  },
  'unbalanced-stem': {
    fires: ['How satisfied are you with our service?', 'How easy was it to book?', 'How likely are you to visit us again?'],
    silent: ['How satisfied or dissatisfied are you with our service?', 'How easy or difficult was it to book?', 'What is your age?'],
  },
  'double-negative': {
    fires: [
      'Do you agree that the store should not be closed without notice?',
      'Do you disagree that customers should not be charged for towing?',
      'It is not uncommon for the advisor to be unavailable.',
      '您是否不同意不收取停车费的规定？',
      '您反对禁止在店内吸烟吗？',
      '我不得不承认等待时间不短。',
    ],
    silent: [
      'I would not recommend this dealer.',
      'How satisfied or dissatisfied are you with the repair?',
      'Why did you not book online?',
      '您对本次服务是否满意？',
      '您不推荐我们的主要原因是什么？',
      '您非常满意还是不太满意？',
    ],
  },
  absolutes: {
    fires: [
      'Do you always read the owner manual?',
      'The advisor never kept me waiting.',
      'All staff were polite.',
      '您总是在4S店保养吗？',
      '所有员工的服务态度都很好。',
      '我的问题每次都能得到完全解决。',
    ],
    silent: [
      'Select all that apply.',
      'Overall, how satisfied are you?',
      'Have you ever contacted our call centre?',
      '您还有任何意见或建议吗？',
      '请选择所有适用的选项。',
      '总体来说，您的满意程度是？',
    ],
  },
  'vague-quantifier': {
    fires: [
      'Do you regularly visit our dealership?',
      'Have you recently had your car serviced?',
      'Did you receive a timely response?',
      '您经常去4S店保养吗？',
      '您最近是否光顾过本店？',
      '您平时是否使用手机APP？',
    ],
    silent: [
      'How often did you visit in the past 30 days?',
      'Think about your most recent visit.',
      'How many times did you call us in the last month?',
      '过去12个月，您到店保养了几次？',
      '请回想您最近一次到店的经历。',
      '最近30天内，您使用过几次该APP？',
    ],
  },
  'missing-recall-period': {
    fires: [
      'How often do you use the mobile app?',
      'How many times have you contacted customer service?',
      'Did you visit our website?',
      '您使用过几次售后服务？',
      '您多久清洗一次爱车？',
      '您是否投诉过？',
    ],
    silent: [
      'In the past 30 days, how often did you use the mobile app?',
      'How many times a year do you service your car?',
      'How satisfied are you with the app?',
      '过去12个月，您使用过几次售后服务？',
      '您平均每年保养多少次？',
      '您对售后服务的满意程度如何？',
    ],
  },
  'jargon-acronym': {
    fires: [
      'How seamless was the onboarding experience?',
      'Did the SA explain the PDI results?',
      'How do you rate our omnichannel touchpoints?',
      '您对我们的私域触点满意吗？',
      'SA是否向您解释了工单内容？',
      'PDI检查是否在您面前完成？',
    ],
    silent: [
      'How easy was it to set up your account?',
      'Did the service advisor (SA) explain the bill?',
      'Do you own a TV or a PC?',
      'Please do NOT include this visit.',
      '服务顾问是否向您解释了维修项目？',
      '您是否使用过我们的APP？',
      '交车前检查是否在您面前完成？',
    ],
  },
  'reading-level': {
    fires: [
      'To what extent do you agree or disagree that the dealership personnel demonstrated comprehensive understanding of vehicular maintenance requirements?',
      'Considering the organisational infrastructure facilitating your transaction, how would you characterise the administrative efficiency?',
      '请您结合本次到店维修保养的实际体验，对服务顾问在接待、问诊、报价、交车等环节的整体表现以及与您沟通的及时性进行客观公正的评价。',
    ],
    silent: [
      'How satisfied or dissatisfied are you with the repair?',
      'I think that I would like to use this system frequently.',
      '您对本次维修质量的满意程度如何？',
    ],
  },
  'question-length': {
    fires: [
      'Thinking about all of the times that you have visited our dealership for a service, a repair, a recall, a tyre change or anything else over the past twelve months, how would you rate us?',
      'When you think about the various people who helped you on the day, including reception, the service advisor, the cashier and the technician, how satisfied or dissatisfied were you?',
      '在过去的十二个月里您来到我们门店进行保养维修、召回检查、轮胎更换或者其他任何服务的时候我们的工作人员是否主动向您介绍了服务内容？',
    ],
    silent: [
      'How likely is it that you would recommend this dealership to a friend or colleague?',
      'How would you rate the waiting area?',
      '您有多大可能将本店推荐给朋友或同事？',
    ],
  },
};
