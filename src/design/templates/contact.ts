import type { Template } from './template.js';

export const contact: Template = {
  id: 'contact',
  title: { en: 'Permission to get in touch', zh: '回访意愿' },
  about: { en: 'whether you may come back to the customer, and how', zh: '是否愿意接受回访，以及联系方式' },
  source: 'Closing the loop after Reichheld & Markey (2011), The Ultimate Question 2.0. Asks for personal data, so consent comes first.',
  options: {},
  personal: true,
  questions: () => [
    {
      id: 'contact-permission',
      type: 'single-choice',
      text: { en: 'May we contact you about your answers?', zh: '我们可以就您的回答联系您吗？' },
      options: [
        { value: 'yes', label: { en: 'Yes', zh: '可以' } },
        { value: 'no', label: { en: 'No', zh: '不可以' } },
      ],
    },
    {
      id: 'contact-address',
      type: 'text',
      lines: 1,
      text: { en: 'Which e-mail address may we write to?', zh: '请留下您的电子邮箱。' },
      'show-if': 'contact-permission = yes',
    },
  ],
};
