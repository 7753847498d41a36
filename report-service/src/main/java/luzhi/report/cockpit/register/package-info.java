/** The registers (台账) of a region in all services: what they hold, files into and out of them, and that they are complete. */
package luzhi.report.cockpit.register;
