/**
 * Training of teachers: the projects held, and how many of those due for training were reached.
 */
package luzhi.staffing.training;
