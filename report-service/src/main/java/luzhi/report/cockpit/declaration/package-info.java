/** Declarations (声明): all that a region says of itself where no figure can tell, on one sheet. */
package luzhi.report.cockpit.declaration;
