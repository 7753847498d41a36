/**
 * Work that nobody waits for: kept in a database with what it needs, worked through by any replica, each piece in the hands of one at a time.
 */
package luzhi.kernel.deferred;
