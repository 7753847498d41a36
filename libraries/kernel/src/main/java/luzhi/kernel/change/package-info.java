/**
 * What was done, act by act, in an order that is fixed once: for systems that keep a copy of what a service keeps. Which acts there are, and
 * what each did where, the database writes down by itself.
 */
package luzhi.kernel.change;
