/** How HTTP shows what is wrong: problems (RFC 9457), in Chinese or English. The only package that knows the problem library. */
package luzhi.kernel.problem;
