package luzhi.report.assessment.discrepancy;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import luzhi.core.PlainJava;
import luzhi.core.figure.FigureKey;
import luzhi.relations.Finding;

/** The names of discrepancies: the same for the same figure and relation, whatever the values. */
@PlainJava
final class DiscrepancyId {

    private static final int LENGTH = 16;
    private static final Pattern FORM = Pattern.compile("[0-9a-f]{" + LENGTH + "}");

    private DiscrepancyId() {}

    static String of(Finding finding) {
        FigureKey key = finding.subject();
        String text = Stream.concat(
                Stream.of(key.region().text(), key.measure(), key.period().toString(), key.dimensions().toString()),
                Stream.ofNullable(finding.relation())).collect(Collectors.joining("\n"));
        try {
            byte[] digest = MessageDigest.getInstance("SHA-256").digest(text.getBytes(StandardCharsets.UTF_8));
            return HexFormat.of().formatHex(digest).substring(0, LENGTH);
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("Every Java platform has SHA-256", e);
        }
    }

    /** Whether a text can be the id of anything. */
    static boolean isOne(String text) {
        return FORM.matcher(text).matches();
    }
}
