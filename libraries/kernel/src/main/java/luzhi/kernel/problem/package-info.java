/**
 * What is wrong, where, and what was expected: refusals as the domain throws them and problems (RFC 9457) as HTTP shows
 * them, in Chinese or English. The only room that knows the problem library.
 */
package luzhi.kernel.problem;
