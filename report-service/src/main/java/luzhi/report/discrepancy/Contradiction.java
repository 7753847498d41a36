package luzhi.report.discrepancy;

import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.Collection;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import luzhi.kernel.figure.FigureKey;
import luzhi.report.source.KnownFigure;
import luzhi.report.source.SourceAnswer;

/**
 * A figure that somebody reported and that what is behind it contradicts. A stated number stands for everything that rounds to
 * it: 6.91 for 6.905 to 6.915, both ends included. So a count, which has no decimals on either side, has to be exact.
 *
 * @param reported as it was stated, with as many decimals as it was stated with
 * @param computed exactly, from registers or from other figures
 */
public record Contradiction(KnownFigure reported, BigDecimal computed) {

    private static final BigDecimal HALF = new BigDecimal("0.5");
    private static final int ID_LENGTH = 16;
    private static final Pattern ID = Pattern.compile("[0-9a-f]{" + ID_LENGTH + "}");

    /** Every figure that is both reported and derived and differs by more than its tolerance, in the order of figures. */
    public static List<Contradiction> among(Collection<SourceAnswer> reported, Collection<SourceAnswer> derived) {
        Map<FigureKey, KnownFigure> computed = values(derived)
                // what half-filled registers give contradicts nothing
                .filter(figure -> !Boolean.FALSE.equals(figure.complete()))
                .collect(Collectors.toMap(KnownFigure::key, Function.identity(), (first, again) -> first));
        return values(reported).filter(figure -> computed.containsKey(figure.key()))
                .filter(figure -> contradict(figure.value(), computed.get(figure.key()).value()))
                .collect(Collectors.toMap(KnownFigure::key,
                        figure -> new Contradiction(figure, computed.get(figure.key()).value()),
                        (first, again) -> first))
                .entrySet().stream().sorted(Map.Entry.comparingByKey()).map(Map.Entry::getValue).toList();
    }

    private static Stream<KnownFigure> values(Collection<SourceAnswer> answers) {
        return answers.stream().flatMap(answer -> answer.figures().stream()).filter(figure -> figure.value() != null);
    }

    /** Whether a computed value lies outside of what a stated one stands for: |stated − computed| > ½ in the last place. */
    static boolean contradict(BigDecimal stated, BigDecimal computed) {
        return stated.subtract(computed).abs().compareTo(tolerance(stated)) > 0;
    }

    /** Half a unit in the last decimal that was stated; at most ½. */
    static BigDecimal tolerance(BigDecimal stated) {
        return HALF.scaleByPowerOfTen(-Math.max(0, stated.scale()));
    }

    public FigureKey key() {
        return reported.key();
    }

    public BigDecimal stated() {
        return reported.value();
    }

    public String unit() {
        return reported.unit();
    }

    BigDecimal difference() {
        return stated().subtract(computed);
    }

    BigDecimal tolerance() {
        return tolerance(stated());
    }

    /** Whether a text can be the id of anything. */
    static boolean isId(String text) {
        return ID.matcher(text).matches();
    }

    /** The name of the discrepancy: the same for the same figure, whatever its values. */
    public String id() {
        FigureKey key = key();
        String text = String.join("\n", key.region().text(), key.measure(), key.period().toString(),
                key.dimensions().toString());
        try {
            byte[] digest = MessageDigest.getInstance("SHA-256").digest(text.getBytes(StandardCharsets.UTF_8));
            return HexFormat.of().formatHex(digest).substring(0, ID_LENGTH);
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("Every Java platform has SHA-256", e);
        }
    }
}
