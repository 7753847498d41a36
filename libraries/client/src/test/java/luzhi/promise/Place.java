package luzhi.promise;

/**
 * Where in a description something changed.
 *
 * @param owner {@code operation GET /v1/figures} or {@code schema Figure}
 * @param part what of it, like {@code field source.row}; empty for the whole
 */
record Place(String owner, String part) {

    static Place operation(Object method, String path) {
        return new Place("operation " + method + " " + path, "");
    }

    static Place schema(String name) {
        return new Place("schema " + name, "");
    }

    Place part(String named) {
        return new Place(owner, part.isEmpty() ? named : named + " of " + part);
    }

    Place field(String name) {
        return part.startsWith("field ") ? new Place(owner, part + "." + name) : part("field " + name);
    }

    Breach breach(String service, String change) {
        return new Breach(service, owner, part.isEmpty() ? change : part + " " + change);
    }
}
