package luzhi.report.cockpit.declaration;

import java.util.List;
import java.util.stream.IntStream;

import org.jboss.resteasy.reactive.RestForm;
import org.jspecify.annotations.Nullable;

import luzhi.core.figure.Provenance;

/**
 * The sheet as a browser sends it, column by column: what stands at the same place of each belongs together.
 *
 * @param document where everything was read that names no document of its own; null or blank for none
 */
record DeclarationForm(@RestForm List<String> criterion, @RestForm List<String> declared,
        @RestForm List<String> statement, @RestForm List<String> deadline, @RestForm List<String> source,
        @RestForm List<String> table, @RestForm List<String> row, @RestForm List<Integer> revision,
        @RestForm @Nullable String document) {

    List<TypedDeclaration> rows() {
        return IntStream.range(0, criterion.size()).mapToObj(i -> new TypedDeclaration(criterion.get(i),
                at(declared, i), at(statement, i), at(deadline, i),
                new Provenance(at(source, i), at(table, i), at(row, i)), i < revision.size() ? revision.get(i) : 0))
                .toList();
    }

    private static String at(List<String> column, int row) {
        return row < column.size() ? column.get(row) : "";
    }

    String documentOfAll() {
        return document == null ? "" : document;
    }
}
