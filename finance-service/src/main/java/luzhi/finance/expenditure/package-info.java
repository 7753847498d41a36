/**
 * What was spent on education, by stage and by where the money came from: the expenditure form of the yearly
 * education-finance statistics (教育经费统计). Serves the two duties not to let expenditure fall, in all and per student
 * (《关于深化教育体制机制改革的意见》, 2017).
 */
package luzhi.finance.expenditure;
