package luzhi.kernel.access;

/** Where an operation says which regions it touches. */
public enum RegionOf {
    /** In parameters named {@code region} or {@code within}, of query or path. The default. */
    PARAMETERS,
    /** In the same parameters, and it may name none: it touches a region only if it is told one. */
    PARAMETERS_IF_ANY,
    /**
     * In the same parameters, and it may name none. Beside what lies below the caller, it may name the province and the country that
     * he belongs to: what they lay down is for him, too.
     */
    PARAMETERS_OR_ABOVE,
    /** In the body: the operation itself checks every region it finds there. */
    BODY,
    /** Nowhere: the operation touches nothing that belongs to a region. */
    NOTHING
}
