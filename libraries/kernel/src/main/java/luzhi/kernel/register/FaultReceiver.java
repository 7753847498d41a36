package luzhi.kernel.register;

/** Takes what is wrong with a cell: the code of a fault, and what its sentence names. */
@FunctionalInterface
public interface FaultReceiver {
    void about(RegisterColumn column, String code, Object... arguments);
}
