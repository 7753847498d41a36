/**
 * Parameters of the path and the query by their types: which an operation declares, how each type is read, and one filter that tells
 * all that is wrong with those that were sent before anything is done.
 */
package luzhi.kernel.parameter;
