/** What is written to the log: one line an event, whoever sent what stands in it. */
package luzhi.kernel.log;
