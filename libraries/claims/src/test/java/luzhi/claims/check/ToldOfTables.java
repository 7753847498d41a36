package luzhi.claims.check;

import java.util.ArrayList;
import java.util.List;

import luzhi.claims.inference.Weights;
import luzhi.claims.proposal.Proposer;
import luzhi.claims.reading.ClaimReader;
import luzhi.claims.reading.Patience;
import luzhi.claims.reading.Sentence;
import luzhi.claims.writtenreport.Block;
import luzhi.claims.writtenreport.WrittenReport;
import luzhi.relations.Kind;

/** What is told of a table, each row a line with bars between its cells. */
final class ToldOfTables {

    private ToldOfTables() {}

    static List<Sentence> read(String... rows) {
        StringBuilder text = new StringBuilder();
        List<Block> blocks = new ArrayList<>();
        for (int row = 0; row < rows.length; row++) {
            String[] cells = rows[row].split("\\|", -1);
            for (int column = 0; column < cells.length; column++) {
                int start = text.length();
                text.append(cells[column]).append('\t');
                blocks.add(new Block(start, text.length() - 1, Block.Kind.CELL, new Block.Place(0, row, column)));
            }
        }
        return ClaimReader.read(new WrittenReport(text.toString(), blocks), Patience.endless());
    }

    /** By all checks. */
    static List<Kind> kinds(String... rows) {
        return new TextChecks(Weights.standard()).check(read(rows), Proposer.NONE).contradictions().stream()
                .map(Contradiction::kind).toList();
    }

    /** By one check alone, each as the value of the wrong figure. */
    static List<String> values(TextCheck check, String... rows) {
        Verdicts verdicts = new Verdicts(each -> each);
        check.check(read(rows), verdicts);
        return verdicts.contradictions().stream()
                .map(each -> each.contradicted().value().stripTrailingZeros().toPlainString()).toList();
    }
}
