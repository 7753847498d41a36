package luzhi.claims.check;

import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

import luzhi.claims.reading.Excerpt;
import luzhi.claims.reading.Mention;
import luzhi.claims.reading.Sentence;

/** What is said to be the most, or the least, of a column of the table before: 事假在5月达到最高. */
final class TableSuperlativeCheck implements TextCheck {

    private static final Pattern CLAUSE = Pattern.compile("[^，。;:()]+");
    private static final Pattern JOINS = Pattern.compile(
            "[两三四五六七八九]?个?(?:各|单位|县区|乡镇|区县|县|校|学校|年级|类|项|所)(?:中|里)?|其中|水平|达到|达|一项|的|是|为|以|在|中|里|而|则|均|也|又|并|就|都|仍然?|位");
    private static final int LEAST_OF_NAME = 2;
    private static final int MOST_LEFT = 1;

    @Override
    public void check(List<Sentence> sentences, Verdicts verdicts) {
        for (int at = 0; at < sentences.size(); at++) {
            Sentence sentence = sentences.get(at);
            Excerpt behind = Passages.unfigured(sentences, at);
            if (sentence.row() == null && Superlative.isIn(sentence.text())) {
                check(sentence.text(), sentence, TableColumn.before(sentences, at), verdicts);
            }
            boolean inTable = at + 1 < sentences.size() && sentences.get(at + 1).row() != null;
            if (!inTable && Superlative.isIn(behind)) {
                check(behind, sentence, TableColumn.before(sentences, at + 1), verdicts);
            }
        }
    }

    private static void check(Excerpt text, Sentence sentence, List<TableColumn> columns, Verdicts verdicts) {
        Optional<TableColumn> column = Optional.empty();
        Matcher clause = CLAUSE.matcher(text);
        while (clause.find()) {
            String words = clause.group();
            Optional<TableColumn> named = TableColumn.find(columns, words);
            column = named.isPresent() ? named : column;
            Optional<Superlative> said = Superlative.find(words);
            if (said.isPresent() && column.isPresent()) {
                check(column.get(), said.get(), sentence, verdicts);
            }
        }
    }

    private static void check(TableColumn column, Superlative said, Sentence sentence, Verdicts verdicts) {
        Optional<TableColumn.Cell> row = column.row(said.rest());
        if (row.isEmpty()) {
            return;
        }
        String left = said.rest().replace(row.get().row(), "").replace(column.heading(), "");
        for (int i = column.heading().length() - 1; i >= LEAST_OF_NAME; i--) {
            left = left.replace(column.heading().substring(0, i), "");
        }
        if (JOINS.matcher(left).replaceAll("").length() > MOST_LEFT) {
            return;
        }
        Mention cell = row.get().figure();
        // the sentence may state the figure of the table again
        Mention figure = sentence.row() != null
                ? cell
                : sentence.mentions().stream()
                        .filter(each -> each.isLike(cell) && each.value().compareTo(cell.value()) == 0).findFirst()
                        .orElse(cell);
        Comparator<TableColumn.Cell> byValue = Comparator.comparing(each -> each.figure().value());
        TableColumn.Cell extreme = column.cells().stream().max(said.highest() ? byValue : byValue.reversed())
                .orElseThrow();
        said.contradiction(figure, extreme.figure()).ifPresent(verdicts::contradict);
    }
}
