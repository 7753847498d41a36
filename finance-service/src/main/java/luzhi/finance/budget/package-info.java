/**
 * The public purse that education is paid from: revenue and expenditure as a whole, against which the growth and the share
 * of education are held (教育法, on growth above that of recurrent fiscal revenue).
 */
package luzhi.finance.budget;
