package luzhi.core.language;

/** How many bytes something has, as people say it: 10 MB, 64 KB, 256 字节. */
public final class ByteSize {

    private static final int KILO = 10;
    private static final int MEGA = 20;

    private ByteSize() {}

    /**
     * In the largest unit of which it is a whole number.
     *
     * @param bytes not below zero
     */
    public static Title of(long bytes) {
        if (isWhole(bytes, MEGA)) {
            return alike((bytes >> MEGA) + " MB");
        }
        return isWhole(bytes, KILO) ? alike((bytes >> KILO) + " KB") : new Title(bytes + " 字节", bytes + " bytes");
    }

    private static boolean isWhole(long bytes, int power) {
        return bytes > 0 && bytes % (1L << power) == 0;
    }

    private static Title alike(String text) {
        return new Title(text, text);
    }
}
