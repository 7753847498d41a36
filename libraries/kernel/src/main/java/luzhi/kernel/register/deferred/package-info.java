/**
 * Imports whose senders do not wait for them (RFC 7240, {@code respond-async}): kept in the database with their files, worked through by
 * any replica, and told of until they are forgotten. Stands on {@link luzhi.kernel.register}, which hands them over through its
 * {@code DeferredImports}.
 */
package luzhi.kernel.register.deferred;
