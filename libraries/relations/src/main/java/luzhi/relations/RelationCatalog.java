package luzhi.relations;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import com.fasterxml.jackson.databind.ObjectReader;
import com.fasterxml.jackson.dataformat.yaml.YAMLMapper;

import luzhi.core.period.Period;

/** The relations that figures are checked by, read from {@code relations/} on the class path, whole or not at all. */
public final class RelationCatalog {

    private static final ObjectReader YAML = YAMLMapper.builder().build().readerFor(Relation[].class);

    /** Nine years, as far back as a relation can look, before the first period there is. */
    private static final int EARLIEST_YEAR = 1958;

    private final List<Relation> relations;

    /** @param groups names of the files, without {@code .yaml} */
    public RelationCatalog(List<String> groups) {
        relations = groups.stream().flatMap(group -> read("relations/" + group + ".yaml"))
                .<Relation>flatMap(relation -> relation.each().stream()).toList();
        relations.stream().filter(one -> Stream.of(one.id(), one.title(), one.kind(), one.severity())
                .anyMatch(Objects::isNull)).findFirst().ifPresent(bare -> {
                    throw new IllegalArgumentException("A relation lacks its id, title, kind or severity: " + bare);
                });
        Set<String> ids = new HashSet<>();
        relations.stream().map(Relation::id).filter(id -> !ids.add(id)).findFirst().ifPresent(twice -> {
            throw new IllegalArgumentException("Two relations bear the name " + twice);
        });
    }

    private static Stream<Relation> read(String resource) {
        try (InputStream file = Thread.currentThread().getContextClassLoader().getResourceAsStream(resource)) {
            if (file == null) {
                throw new IllegalStateException("There is no " + resource);
            }
            return Arrays.stream(YAML.<Relation[]>readValue(file));
        } catch (IOException e) {
            throw new UncheckedIOException("In " + resource + ": " + e.getMessage(), e);
        }
    }

    /** All relations, in the order in which they are declared. */
    public List<Relation> listAll() {
        return relations;
    }

    /** The periods whose figures some relation takes in that year's cycle. */
    public Set<Period> periods(int year) {
        Set<Period> periods = new TreeSet<>();
        of(year).forEach(relation -> periods.addAll(relation.periods(year)));
        return periods;
    }

    /** The figures that relations name in that year's cycle. */
    public Set<NamedFigure> figures(int year) {
        return of(year).flatMap(relation -> relation.figures(year).stream()).collect(Collectors.toSet());
    }

    /** Checks all of them. What is broken and what cannot be checked stands among what holds, in order of declaration. */
    public Stream<Check> check(Scope scope) {
        return of(scope.year()).flatMap(relation -> relation.check(scope).stream());
    }

    private Stream<Relation> of(int year) {
        return year < EARLIEST_YEAR ? Stream.empty() : relations.stream();
    }
}
