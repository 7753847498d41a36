/** Whether there is room for what the service has to write: in its database, and for files on their way there. */
package luzhi.kernel.storage;
