/**
 * Who works at schools: staff and full-time teachers of each school and stage with their degrees and titles, as the yearly
 * school statistics (教育事业统计) count them in autumn. Serves the staffing standards, the ratio of students to teachers, and
 * the three of the eight indicators of balanced compulsory education (教督〔2012〕3号) that are about teachers.
 */
package luzhi.staffing.staff;
