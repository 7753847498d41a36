/**
 * Starts the whole suite on one machine without Docker: an embedded PostgreSQL with a database and a role for each service,
 * the four services as processes of their own, and the sample city's figures, stated through the API as anybody would. It
 * stands behind {@code ./run} and behind the end-to-end tests, and knows the services only by their ports, their
 * configuration and their HTTP contracts.
 */
package luzhi.launcher;
