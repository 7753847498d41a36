/**
 * The manners every operation keeps, whatever it is about: request ids, refusal of unknown parameters, repeated requests
 * that do no harm, entity tags, and what is said of operations that will go.
 */
package luzhi.kernel.http;
