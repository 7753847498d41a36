/**
 * The manners every operation keeps, whatever it is about: request ids, refusal of unknown parameters, repeated requests
 * that do no harm, entity tags, pages.
 */
package luzhi.kernel.http;
