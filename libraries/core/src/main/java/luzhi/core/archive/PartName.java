package luzhi.core.archive;

/** Names of parts, as they are told to people: whoever made the file chose them. */
final class PartName {

    private static final int LONGEST = 120;

    private PartName() {}

    /** Shortened, and without characters that are not seen or change what stands beside them. */
    static String shown(String name) {
        String plain = name.replaceAll("[\\p{Cntrl}\\p{Cf}\\p{Zl}\\p{Zp}]", "");
        return plain.length() <= LONGEST ? plain : plain.substring(0, LONGEST) + "…";
    }
}
