package luzhi.kernel.register;

import java.util.List;

import luzhi.core.region.RegionCode;

/**
 * There is a row with the key of one that was to be written. The transaction at hand can only end then: whose row it is, is found out
 * in another.
 */
final class KeyTaken extends RuntimeException {

    private static final long serialVersionUID = 1L;

    private final transient RegisterDefinition register;
    private final transient List<Object> cells;

    /** @param cells what the row that was to be written says, in the order of columns */
    KeyTaken(RegisterDefinition register, List<Object> cells) {
        super(register.name(), null, false, false);
        this.register = register;
        this.cells = cells;
    }

    RegisterDefinition register() {
        return register;
    }

    List<Object> cells() {
        return cells;
    }

    RegionCode region() {
        return new RegionCode((String) cells.get(register.region().position()));
    }
}
