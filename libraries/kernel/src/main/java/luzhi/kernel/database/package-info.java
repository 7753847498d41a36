/** The service's own PostgreSQL database, as plain SQL reaches it. */
package luzhi.kernel.database;
