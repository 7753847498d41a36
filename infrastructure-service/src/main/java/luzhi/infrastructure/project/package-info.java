/**
 * Building projects: what was planned, spent and built under each programme, such as small rural and township
 * boarding schools (国办发〔2018〕27号), weak schools, large classes and public kindergartens.
 */
package luzhi.infrastructure.project;
