package luzhi.kernel.http;

/** Says that an address takes larger bodies than others do, since it does not hold them in memory. */
public interface LargerBodies {

    /** The whole address, such as {@code /v1/things/check}. */
    String path();

    /** How many bytes. */
    long most();
}
