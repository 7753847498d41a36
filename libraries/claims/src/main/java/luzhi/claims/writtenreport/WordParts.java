package luzhi.claims.writtenreport;

import java.io.IOException;

import javax.xml.stream.XMLStreamException;

import luzhi.core.problem.Fault;
import luzhi.core.problem.RuleBroken;

/**
 * The parts of a Word file that matter here.
 *
 * @param main name of the part with the document
 * @param comments name of the part with its comments; null if there is none
 */
record WordParts(String main, WordStyles styles, String comments) {

    /** @throws RuleBroken if the file has no document */
    static WordParts of(WordPackage file) throws IOException, XMLStreamException {
        String main = Relationships.of(file, "").find("officeDocument").filter(file::holds)
                .orElseThrow(() -> new RuleBroken(Fault.of("manuscript-not-word")));
        Relationships related = Relationships.of(file, main);
        return new WordParts(main, WordStyles.of(file, related.find("styles").orElse(null)),
                related.find("comments").filter(file::holds).orElse(null));
    }
}
