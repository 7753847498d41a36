/**
 * Who may see and do what, and where: roles and region of a token, and the checks every operation passes. Whatever is not
 * permitted here is refused.
 */
package luzhi.kernel.access;
