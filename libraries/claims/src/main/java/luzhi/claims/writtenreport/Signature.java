package luzhi.claims.writtenreport;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;

/** What the first bytes of a file tell of its kind. */
enum Signature {
    ZIP("PK\u0003\u0004"), OLE("\u00D0\u00CF\u0011\u00E0"), PDF("%PDF-"), RTF("{\\rtf"), UTF_16(
            "\u00FF\u00FE"), UTF_16_BIG("\u00FE\u00FF"), NONE("");

    private static final int LONGEST = 5;
    private static final int BLOCK = 1 << 16;
    /** Office files with a password are OLE files that hold the encrypted file as a part of this name. */
    private static final String ENCRYPTED = new String("EncryptedPackage".getBytes(StandardCharsets.UTF_16LE),
            StandardCharsets.ISO_8859_1);

    private final String bytes;

    Signature(String bytes) {
        this.bytes = bytes;
    }

    static Signature of(Path file) throws IOException {
        String beginning = beginning(file);
        for (Signature each : values()) {
            if (beginning.startsWith(each.bytes)) {
                return each;
            }
        }
        return NONE;
    }

    /** Whether a file of {@link #OLE} is an encrypted one of today's Office, and not an old one. */
    static boolean isEncrypted(Path file) throws IOException {
        try (InputStream in = Files.newInputStream(file)) {
            String seen = "";
            for (byte[] block = in.readNBytes(BLOCK); block.length > 0; block = in.readNBytes(BLOCK)) {
                seen = seen.substring(Math.max(0, seen.length() - ENCRYPTED.length()))
                        + new String(block, StandardCharsets.ISO_8859_1);
                if (seen.contains(ENCRYPTED)) {
                    return true;
                }
            }
            return false;
        }
    }

    private static String beginning(Path file) throws IOException {
        try (InputStream in = Files.newInputStream(file)) {
            return new String(in.readNBytes(LONGEST), StandardCharsets.ISO_8859_1);
        }
    }
}
