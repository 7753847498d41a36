package luzhi.claims.record;

/** A part that the words around a figure name, and how near. */
record NamedPart(Part part, Nearness nearness) {}
