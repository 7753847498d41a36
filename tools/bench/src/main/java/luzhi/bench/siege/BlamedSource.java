package luzhi.bench.siege;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.regex.Pattern;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;

/** Looks, while an answer comes in, whether it says that some service could not be asked: {@code "status":"timed-out"} and the like. */
final class BlamedSource {

    private static final Pattern STATUS = Pattern
            .compile("\"status\":\\s?\"(unreachable|timed-out|failed|malformed|suspended)\"");
    /** As long as what is looked for, at most. */
    private static final int OVERLAP = 40;
    private static final Pattern WORDS = Pattern.compile("无法连接|未及时回应|回应出错|回应无法读取|暂停访问");
    private static final String TEXT_OF_DOCUMENT = "word/document.xml";

    private String end = "";
    private boolean found;

    void look(byte[] buffer, int length) {
        if (!found) {
            String text = end + new String(buffer, 0, length, StandardCharsets.ISO_8859_1);
            found = STATUS.matcher(text).find();
            end = text.substring(Math.max(0, text.length() - OVERLAP));
        }
    }

    boolean isFound() {
        return found;
    }

    /** Word files that were looked into: many get the same one, and to unpack it each time would take the machine from whom it is to serve. */
    static final class WordFiles {

        private final Map<String, Boolean> known = new ConcurrentHashMap<>();

        /** The same of a whole Word file, which says it in words. */
        boolean blame(byte[] document) throws IOException {
            String digest = HexFormat.of().formatHex(digest(document));
            Boolean found = known.get(digest);
            if (found == null) {
                found = isIn(document);
                known.put(digest, found);
            }
            return found;
        }

        private static byte[] digest(byte[] document) {
            try {
                return MessageDigest.getInstance("SHA-256").digest(document);
            } catch (NoSuchAlgorithmException e) {
                throw new IllegalStateException(e);
            }
        }
    }

    private static boolean isIn(byte[] document) throws IOException {
        try (ZipInputStream zip = new ZipInputStream(new ByteArrayInputStream(document))) {
            for (ZipEntry entry = zip.getNextEntry(); entry != null; entry = zip.getNextEntry()) {
                if (entry.getName().equals(TEXT_OF_DOCUMENT)) {
                    return WORDS.matcher(new String(zip.readAllBytes(), StandardCharsets.UTF_8)).find();
                }
            }
            throw new IOException("No Word file");
        }
    }
}
