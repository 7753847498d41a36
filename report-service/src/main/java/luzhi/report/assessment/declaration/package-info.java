/**
 * Declarations: what a region says of itself where no figure can tell, and until when it undertakes to do what is still
 * open. Kept in revisions, as figures are.
 */
package luzhi.report.assessment.declaration;
