import { expect, test } from 'vitest';
import { asksPersonal, holdsPersonal } from '../../src/source/personal.js';

test.each([
  'Name',
  'Full name',
  'What is your name?',
  'Q1. What is your name?',
  'Please enter your full name:',
  'reporter_name',
  'Customer name',
  'Name of the respondent',
  'firstName',
  'Person Email',
  'Email (optional)',
  'Your e-mail address:',
  'E-Mail-Adresse',
  'Correo electrónico',
  'Prénom',
  'Phone No.',
  'Contact_Phone',
  'IP Address',
  'Network ID',
  'PROLIFIC_PID',
  'workerId',
  'panelist_id',
  'Latitude',
  '7、您的姓名： ',
  '6.你的手机号',
  '请留下您的联系方式',
  '联系人电话',
  '家长姓名（选填）',
  '来自IP',
  '用户标识',
  '昵称',
])('%s asks for personal data', (header) => expect(asksPersonal(header)).toBe(true));

test.each([
  'Product name',
  'Tax 1 Name',
  'Brand name',
  'Name of product',
  'name a feature',
  'How satisfied are you with the name?',
  'Do you have a phone?',
  'Phone support',
  'Email quality',
  'Address quality',
  'Store location',
  'Which of these: phone, e-mail, web?',
  'region',
  '地址满意度',
  '电话客服满意度',
  '您的手机品牌',
  '',
])('%s does not', (header) => expect(asksPersonal(header)).toBe(false));

test.each([
  'a@b.co',
  'ann.lee+x@mail.example.org',
  '10.0.0.1',
  '203.0.113.7(上海-上海)',
  '13800138000',
  '+86 13800138000',
  '+44 20 7946 0958',
  '11010519491231002X',
  '-1.2625621 36.7921711 0.0 20.0',
  ' 36.7921711,-1.2625621 ',
])('%s is personal data', (answer) => expect(holdsPersonal(answer)).toBe(true));

test.each(['10', '9分', '2026-01-02', '1.2.3', '12345678', '3.5 4.5', '@home', 'hello @ you', '10-20', '5001-8000元', ''])(
  '%s is not',
  (answer) => expect(holdsPersonal(answer)).toBe(false),
);
