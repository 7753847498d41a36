package luzhi.claims.check;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;

import luzhi.claims.reading.ClaimReader;
import luzhi.claims.reading.Mention;
import luzhi.claims.reading.Patience;
import luzhi.claims.reading.Sentence;
import luzhi.claims.writtenreport.WrittenReport;
import luzhi.relations.Severity;

/** How the reader and the checks do on texts: what they find of what is there, and what they find that is not. */
final class CorpusScore {

    private int claims;
    private int claimsRead;
    private int notClaims;
    private int notClaimsRead;
    private final List<String> falseAlarms = new ArrayList<>();
    private final Map<String, int[]> foundOfKind = new TreeMap<>();

    static CorpusScore of(List<CorpusText> texts) {
        CorpusScore score = new CorpusScore();
        texts.forEach(score::add);
        return score;
    }

    private void add(CorpusText text) {
        List<Sentence> sentences = ClaimReader.read(WrittenReport.ofPlainText(text.text()), Patience.endless());
        List<Mention> mentions = sentences.stream().flatMap(sentence -> sentence.mentions().stream()).toList();
        for (CorpusText.Stated stated : text.claims()) {
            claims++;
            int start = stated.startIn(text.text());
            claimsRead += mentions.stream()
                    .anyMatch(each -> each.start() < start + stated.text().length() && each.end() > start
                            && each.value().abs().compareTo(stated.value().abs()) == 0) ? 1 : 0;
        }
        for (String none : text.notClaims()) {
            notClaims++;
            int start = text.text().indexOf(none);
            notClaimsRead += mentions.stream()
                    .anyMatch(each -> each.start() < start + none.length() && each.end() > start) ? 1 : 0;
        }
        addFindings(text,
                TextChecks.check(sentences).stream().filter(each -> each.severity() != Severity.NOTICE).toList());
    }

    private void addFindings(CorpusText text, List<Contradiction> found) {
        List<Contradiction> left = new ArrayList<>(found);
        for (CorpusText.Planted planted : text.findings()) {
            int[] ofKind = foundOfKind.computeIfAbsent(planted.kind(), kind -> new int[2]);
            ofKind[1]++;
            List<Contradiction> hits = left.stream().filter(each -> isAbout(each, planted, text)).toList();
            ofKind[0] += hits.isEmpty() ? 0 : 1;
            left.removeAll(hits);
        }
        left.removeIf(each -> text.findings().stream().anyMatch(planted -> shares(each, planted, text) > 0));
        left.forEach(each -> falseAlarms.add(text.name() + " " + each.says() + " " + printed(each, text)));
    }

    /** Of its kind and about one of its figures, or of another kind and about two. */
    private static boolean isAbout(Contradiction found, CorpusText.Planted planted, CorpusText text) {
        return shares(found, planted, text) >= (found.kind().code().equals(planted.kind()) ? 1 : 2);
    }

    private static long shares(Contradiction found, CorpusText.Planted planted, CorpusText text) {
        return printed(found, text).stream().filter(one -> planted.claims().stream()
                .anyMatch(other -> other.contains(one) || one.contains(other))).count();
    }

    private static List<String> printed(Contradiction found, CorpusText text) {
        return found.figures().stream().map(each -> text.text().substring(each.start(), each.end())).toList();
    }

    int percentOfClaimsRead() {
        return 100 * claimsRead / claims;
    }

    int percentOfOthersRead() {
        return 100 * notClaimsRead / Math.max(1, notClaims);
    }

    int percentFound() {
        return 100 * foundOfKind.values().stream().mapToInt(each -> each[0]).sum()
                / foundOfKind.values().stream().mapToInt(each -> each[1]).sum();
    }

    List<String> falseAlarms() {
        return falseAlarms;
    }

    @Override
    public String toString() {
        return "claims " + claimsRead + " of " + claims + ", others read as claims " + notClaimsRead + " of "
                + notClaims
                + ", false alarms " + falseAlarms.size() + ", found " + foundOfKind.entrySet().stream()
                        .map(each -> each.getKey() + " " + each.getValue()[0] + "/" + each.getValue()[1])
                        .collect(Collectors.joining(", "));
    }
}
