package luzhi.sampler;

/** The service that owns a register. */
public enum Service {
    FINANCE, STAFFING, INFRASTRUCTURE
}
