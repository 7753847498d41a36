package luzhi.report.representation;

import java.nio.charset.StandardCharsets;
import java.util.Locale;

/** The header {@code Content-Disposition} of a file to be saved (RFC 6266): its name in ASCII, and as it is (RFC 8187). */
public final class Attachment {

    private static final String UNCHANGED = "!#$&+-.^_`|~";

    private Attachment() {}

    /**
     * @param name as its reader knows it
     * @param extension that the name is to end with, so that nobody opens a file as something else
     */
    public static String named(String name, String extension) {
        String whole = name.toLowerCase(Locale.ROOT).endsWith(extension) ? name : name + extension;
        return named("attachment", whole.replaceAll("[^ A-Za-z0-9._-]", "_"), whole);
    }

    /**
     * @param use {@code attachment}, or {@code inline} for what a browser may show
     * @param plain the name for whoever reads no other letters: letters, digits, blanks, points, hyphens
     * @param name as people write it
     */
    public static String named(String use, String plain, String name) {
        return use + "; filename=\"" + plain + "\"; filename*=UTF-8''" + encoded(name);
    }

    private static String encoded(String name) {
        StringBuilder encoded = new StringBuilder();
        for (byte each : name.getBytes(StandardCharsets.UTF_8)) {
            char character = (char) (each & 0xFF);
            boolean stays = character < 0x80 && (Character.isLetterOrDigit(character)
                    || UNCHANGED.indexOf(character) >= 0);
            encoded.append(stays ? String.valueOf(character) : "%%%02X".formatted((int) character));
        }
        return encoded.toString();
    }
}
