package luzhi.kernel.database;

/** Tells whoever is about to need the database that it does not answer. */
public record DatabaseAway() {}
