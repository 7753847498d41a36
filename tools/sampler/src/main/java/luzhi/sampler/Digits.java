package luzhi.sampler;

/** Numbers in codes and names. */
public final class Digits {

    private Digits() {}

    /** With zeros in front, at least that wide. */
    public static String of(int number, int width) {
        String digits = Integer.toString(number);
        return "0".repeat(Math.max(0, width - digits.length())) + digits;
    }
}
