/** Off-campus training institutions: which were inspected, which were closed. 国办发〔2018〕80号. */
package luzhi.infrastructure.traininginstitution;
