package luzhi.report.workflow.evidence;

import java.nio.charset.StandardCharsets;
import java.util.Locale;

/** The header {@code Content-Disposition} of a file to be saved (RFC 6266): its name in ASCII, and as it is (RFC 8187). */
final class Attachment {

    private static final String UNCHANGED = "!#$&+-.^_`|~";

    private Attachment() {}

    /** @param extension that the name is to end with, so that nobody opens a file as something else */
    static String named(String name, String extension) {
        String whole = name.toLowerCase(Locale.ROOT).endsWith(extension) ? name : name + extension;
        return "attachment; filename=\"" + whole.replaceAll("[^ A-Za-z0-9._-]", "_") + "\"; filename*=UTF-8''"
                + encoded(whole);
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
