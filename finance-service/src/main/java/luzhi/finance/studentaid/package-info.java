/**
 * Aid to students in need (学生资助), from kindergarten to college: what was paid out under each programme and how often a
 * student was reached.
 */
package luzhi.finance.studentaid;
