/** Inspections of kindergartens by the county, each once in a cycle of three to five years (教督〔2017〕7号). */
package luzhi.infrastructure.inspection;
