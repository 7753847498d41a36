package luzhi.claims.check;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;

import luzhi.claims.reading.Claim;
import luzhi.claims.writtenreport.Block;
import luzhi.claims.writtenreport.Remark;
import luzhi.claims.writtenreport.WrittenReport;
import luzhi.core.language.Wording;

/** One remark at the end of a text on what was not compared with records, and on all its figures that nobody could check, below the headings where they stand. */
final class UncheckedRemark {

    /** Nobody reads a longer list in a comment: the page marks them all. */
    private static final int MOST_NAMED = 80;
    private static final int LONGEST_HEADING = 30;
    private static final Wording WORDING = new Wording("wording/marked-page");

    private final WrittenReport report;
    private final Locale language;

    UncheckedRemark(WrittenReport report, Locale language) {
        this.report = report;
        this.language = language;
    }

    /**
     * Empty if there is nothing to say, or no text to remark it on.
     *
     * @param gaps what was not compared, in sentences
     */
    Optional<Remark> of(List<Claim> unchecked, List<String> gaps) {
        int end = endOfText();
        if (unchecked.isEmpty() && gaps.isEmpty() || end == 0) {
            return Optional.empty();
        }
        List<String> paragraphs = new ArrayList<>(gaps);
        if (!unchecked.isEmpty()) {
            paragraphs.add(say("remark.unchecked", unchecked.size()));
        }
        byHeading(unchecked.subList(0, Math.min(MOST_NAMED, unchecked.size()))).forEach((heading, below) -> {
            String figures = below.stream().map(this::named).collect(Collectors.joining(say("list.separator")));
            paragraphs.add(heading.isEmpty() ? figures : say("unchecked.below", heading, figures));
        });
        if (unchecked.size() > MOST_NAMED) {
            paragraphs.add(say("unchecked.more", unchecked.size() - MOST_NAMED));
        }
        return Optional.of(new Remark(report.text().offsetByCodePoints(end, -1), end, paragraphs));
    }

    /** Behind the last character that is printed; 0 if there is none. */
    private int endOfText() {
        for (int i = report.blocks().size() - 1; i >= 0; i--) {
            Block block = report.blocks().get(i);
            String text = report.text().substring(block.start(), block.end()).stripTrailing();
            if (!text.isBlank()) {
                return block.start() + text.length();
            }
        }
        return 0;
    }

    private Map<String, List<Claim>> byHeading(List<Claim> claims) {
        List<Block> headings = report.blocks().stream().filter(block -> block.kind() == Block.Kind.HEADING).toList();
        Map<Integer, List<Claim>> below = new LinkedHashMap<>();
        int next = 0;
        for (Claim claim : claims) {
            while (next < headings.size() && headings.get(next).start() <= claim.start()) {
                next++;
            }
            below.computeIfAbsent(next, first -> new ArrayList<>()).add(claim);
        }
        Map<String, List<Claim>> byHeading = new LinkedHashMap<>();
        below.forEach((number, all) -> byHeading
                .computeIfAbsent(number == 0 ? "" : heading(headings.get(number - 1)), first -> new ArrayList<>())
                .addAll(all));
        return byHeading;
    }

    private String heading(Block block) {
        String text = report.text().substring(block.start(), block.end()).strip();
        return text.length() <= LONGEST_HEADING ? text : text.substring(0, LONGEST_HEADING) + "…";
    }

    private String named(Claim claim) {
        return claim.subject().isEmpty() ? claim.text() : say("unchecked.figure", claim.subject(), claim.text());
    }

    private String say(String key, Object... arguments) {
        return WORDING.sentence(language, key, arguments);
    }
}
