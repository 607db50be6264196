/** Ordinary questions of everyday surveys, none of which a rule about wording may warn of. */
export const goodQuestions = {
  en: `
How likely are you to recommend our clinic to a friend or family member?
Overall, how satisfied or dissatisfied were you with your stay?
How would you rate the cleanliness of your room?
How easy or difficult was it to find a parking space?
What is the main reason for your visit today?
Which of these services did you use during your visit? Select all that apply.
How long did you wait before you were seen?
How clearly did the pharmacist explain how to take your medicine?
Was your order complete when it arrived?
How would you describe the taste of the soup?
What could we have done better?
Which branch do you usually go to?
How many people, including yourself, live in your household?
In the past 30 days, how many times did you use public transport?
What is the highest level of education that you have completed?
Are you currently employed, self-employed, retired, or not working?
How did you find out about this event?
To what extent do you agree or disagree with the following statement?
The instructions were easy to follow.
My manager gives me useful feedback.
I feel that my work is valued.
I know what is expected of me at work.
How often, if at all, have you thought about leaving your job in the last 12 months?
How well did the course meet your expectations?
How much of what you learned can you apply in your job?
How would you rate the value for money of your broadband?
Would you prefer to be contacted by phone, by e-mail, or not at all?
If you could change one thing about our app, what would it be?
Before today, had you heard of this brand?
When did you last see a dentist?
Thinking about your most recent flight with us, how would you rate the seat comfort?
During your call on 3 May, how long were you on hold?
How important or unimportant is free delivery to you?
How did the price of the ticket compare with what you expected?
Was the form too long, too short, or about right?
Compared with last year, is the service better, worse, or about the same?
Which one of these statements comes closest to your view?
What, if anything, stopped you from completing your purchase?
Is there anything else that you would like to tell us?
How confident are you that your question was understood?
How satisfied or dissatisfied are you with the opening hours of the library?
What time did you arrive at the hotel?
Do you have any allergies that our kitchen should know about?
In general, would you say your health is excellent, good, fair, or poor?
How strongly do you feel that you belong to your neighbourhood?
How much do you trust the information on our website?
Have you ever cancelled a booking with us?
What is your age group?
Do you own or rent your home?
Which languages do you speak at home?
On a typical weekday, about how many hours do you spend online?
How many cups of coffee did you drink yesterday?
Please rate the noise level in your ward at night.
The staff explained what would happen next.
The waiting room had enough seats.
Does the new timetable make your journey longer, shorter, or no different?
Did the engineer arrive within the agreed time?
For how many years have you been a customer of ours?
Who mainly decides on holidays in your family?
How would you feel if you could no longer use this product?
`,
  zh: `
您有多大可能向朋友或家人推荐我们的医院？
总体来说，您对此次入住的满意程度如何？
您如何评价客房的卫生状况？
您认为找到停车位的难易程度如何？
您今天来访的主要目的是什么？
您在本次就诊中使用了哪些服务？（可多选）
您等候了多长时间？
药师是否向您说明了服药方法？
您收到的商品是否完整？
您觉得这道汤的味道怎么样？
我们在哪些方面还可以改进？
您一般去哪家门店？
包括您自己在内，您家共有几口人？
过去30天内，您乘坐过几次公共交通工具？
您的最高学历是什么？
您目前的工作状态是？
您是通过什么渠道知道本次活动的？
您在多大程度上同意或不同意以下说法？
操作说明容易理解。
我的主管会给我有用的反馈。
我觉得自己的工作受到重视。
我清楚公司对我的工作要求。
过去12个月内，您考虑过几次换工作？
课程在多大程度上达到了您的期望？
您所学的内容有多少能用到工作中？
您认为宽带服务的性价比如何？
您希望我们通过电话、短信还是邮件联系您？
如果可以改变我们应用的一个地方，您希望改变什么？
在今天之前，您听说过这个品牌吗？
您上一次看牙医是什么时候？
回想您最近一次乘坐我们的航班，您对座椅舒适度的评价如何？
在5月3日的通话中，您等待了几分钟？
免费配送对您来说重要还是不重要？
与您的预期相比，票价是高还是低？
您认为这份表格的长度合适吗？
与去年相比，您觉得服务有变化吗？
以下哪种说法最符合您的看法？
是什么原因让您没有完成购买？
您还有其他想告诉我们的吗？
您在多大程度上相信您的问题得到了理解？
您对图书馆的开放时间满意吗？
您是几点到达酒店的？
您是否有需要厨房注意的过敏情况？
总的来说，您的健康状况是非常好、好、一般还是差？
您对自己所在社区的归属感有多强？
您对我们网站上的信息信任程度如何？
您曾经取消过在本店的预订吗？
您属于哪个年龄段？
您目前的住房是自有还是租住？
您在家里主要说什么语言？
在一个普通的工作日，您大约上网几个小时？
您昨天喝了几杯咖啡？
请评价病房夜间的噪音情况。
工作人员说明了接下来的流程。
候诊区的座位数量充足。
新的时刻表让您的行程变长了还是变短了？
工程师是否在约定时间内上门？
您成为我们的客户有多少年了？
在您家里，通常由谁决定度假的安排？
如果不能再使用这款产品，您会有什么感受？
`,
};
