package luzhi.claims.reading;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import luzhi.core.measure.Definitions;
import luzhi.core.measure.Dimension;
import luzhi.core.measure.Dimensions;
import luzhi.core.measure.Measure;
import luzhi.core.measure.RollUp;
import luzhi.core.measure.Unit;
import luzhi.core.measure.Vocabularies;

/**
 * What measures are called, by their titles and aliases and by the titles of their breakdowns. A measure that is new in a
 * catalogue is understood without new code.
 */
public final class Vocabulary {

    private static final Pattern BRACKETS = Pattern.compile("[（(][^）)]*[）)]");
    private static final Pattern NUMBER_OF = Pattern.compile("(?:总数|总额|总量|人数|数|额|金额)$");
    private static final Pattern SAYS_NOTHING = Pattern.compile(
            "本周期内|全部|在校学生|中小学|各级各类|各类|各级|共有|现有|达到|总共|合计|实现|完成|学校|总[数额量]?|的|数|共|有|为|达|已|现|年|度|各|所|人数|[（）() 、“”]");
    private static final Pattern EVERYWHERE = Pattern.compile("全[市县区省国旗州]|我[市县区省]");
    /** Education that no measure is about. */
    private static final Pattern OTHER_STAGE = Pattern.compile("(?:高等教育|高等学校|高校|成人教育|继续教育|老年教育)$");
    private static final int LONGEST = 40;

    private static final int SHORTEST_NAME = 4;

    private record Name(Measure measure) {}

    /** A value of a dimension as it is called. */
    private record Part(Dimension dimension, String value) {}

    private final Words<Name> names = new Words<>();
    private final Words<Part> parts = new Words<>();
    private final Map<String, List<Measure>> countsByUnit;
    private final Definitions definitions;

    /** @param definitions of all the measures there are */
    public Vocabulary(Definitions definitions) {
        Collection<Measure> measures = definitions.listAll();
        this.definitions = definitions;
        for (Measure measure : measures) {
            names(measure).forEach(name -> names.add(name, new Name(measure)));
        }
        for (Dimension dimension : dimensions(definitions)) {
            for (Dimension.Value value : dimension.values()) {
                Part part = new Part(dimension, value.code());
                names(value.title().zh()).forEach(name -> parts.add(name, part));
                ShortNames.of(value.title().zh()).forEach(name -> parts.add(name, part));
            }
        }
        countsByUnit = measures.stream()
                .filter(measure -> measure.rollsUp() == RollUp.SUM && measure.dimensions().contains("stage"))
                .collect(Collectors.groupingBy(Measure::unit));
    }

    /** Those of all measures: services that each have one of the same code have two. */
    private static Set<Dimension> dimensions(Definitions definitions) {
        Set<Dimension> dimensions = new LinkedHashSet<>();
        definitions.listAll().stream().sorted(Comparator.comparing(Measure::code)).forEach(measure -> measure
                .dimensions()
                .forEach(code -> definitions.findDimension(measure.code(), code).ifPresent(dimensions::add)));
        return dimensions;
    }

    private boolean isOf(Part part, Measure measure) {
        return measure.dimensions().contains(part.dimension().code())
                && definitions.findDimension(measure.code(), part.dimension().code()).filter(part.dimension()::equals)
                        .isPresent();
    }

    private static List<String> names(Measure measure) {
        List<String> names = new ArrayList<>(names(measure.title().zh()));
        measure.aliases().forEach(alias -> names.addAll(names(alias)));
        return names.stream().distinct().toList();
    }

    private static List<String> names(String title) {
        String bare = BRACKETS.matcher(title).replaceAll("");
        String short1 = NUMBER_OF.matcher(bare).replaceAll("");
        return Stream.of(title, bare, short1.length() > 2 ? short1 : bare).distinct().toList();
    }

    /** What a figure is one of; nothing if its words name no measure. */
    public Optional<Meaning> find(Mention mention, Places places) {
        Optional<Meaning> byName = find(mention, places.without(words(named(mention))));
        return byName.isPresent() || mention.rest().isEmpty()
                ? byName
                : find(mention, places.without(words(mention.label() + mention.rest())));
    }

    private Optional<Meaning> find(Mention mention, String words) {
        if (words.isEmpty()) {
            return Optional.empty();
        }
        Optional<Meaning> counted = counted(mention, words);
        if (counted.isPresent()) {
            return counted;
        }
        Optional<Named> best = names.listIn(words).stream().flatMap(found -> found.named().stream()
                .map(name -> new Named(name.measure(), found.start(), found.end())))
                .filter(named -> fits(named.measure(), mention))
                .max(Comparator.comparingInt(Named::length).thenComparing(Named::end)
                        .thenComparing(named -> named.measure().unit().contains("/"))
                        .thenComparing(named -> named.measure().code(), Comparator.reverseOrder()));
        return best.filter(named -> !OTHER_STAGE.matcher(words).region(0, named.start()).find())
                .map(named -> meaning(named.measure(),
                        words.substring(0, named.start()) + words.substring(named.end())))
                .filter(meaning -> meaning.sure() || best.get().length() >= SHORTEST_NAME);
    }

    private record Named(Measure measure, int start, int end) {

        int length() {
            return end - start;
        }
    }

    private static String words(String named) {
        String words = EVERYWHERE.matcher(BRACKETS.matcher(named).replaceAll("")).replaceAll("");
        return words.length() <= LONGEST ? words : words.substring(words.length() - LONGEST);
    }

    private static String named(Mention mention) {
        String label = mention.label();
        return mention.noun().isEmpty() || label.endsWith(mention.noun()) ? label : label + mention.noun();
    }

    /** 小学199所: a number of schools, of which nothing is named but the stage. */
    private Optional<Meaning> counted(Mention mention, String words) {
        if (!"school".equals(mention.unit()) || !countsByUnit.containsKey("school")) {
            return Optional.empty();
        }
        Measure shortest = countsByUnit.get("school").stream()
                .min(Comparator.comparingInt((Measure each) -> each.code().length()).thenComparing(Measure::code))
                .get();
        Meaning meaning = meaning(shortest, words);
        return meaning.sure() && !meaning.dimensions().equals(Dimensions.NONE)
                ? Optional.of(meaning)
                : Optional.empty();
    }

    /** A measure with the breakdowns that the rest of the words name. */
    private Meaning meaning(Measure measure, String rest) {
        Map<String, String> dimensions = new TreeMap<>();
        StringBuilder left = new StringBuilder();
        int done = 0;
        for (Words.Found<Part> found : parts.listIn(rest)) {
            Optional<Part> part = found.named().stream().filter(each -> isOf(each, measure))
                    .findFirst();
            if (part.isPresent() && dimensions.putIfAbsent(part.get().dimension().code(), part.get().value()) == null) {
                left.append(rest, done, found.start());
                done = found.end();
            }
        }
        left.append(rest, done, rest.length());
        return new Meaning(measure, new Dimensions(dimensions), SAYS_NOTHING.matcher(left).replaceAll("").isEmpty());
    }

    private static boolean fits(Measure measure, Mention mention) {
        String unit = mention.unit();
        if (mention.is(Role.CHANGE) || mention.is(Role.GROWTH)) {
            return measure.code().endsWith(mention.is(Role.GROWTH) ? "-growth" : "-increase");
        }
        if (measure.code().endsWith("-growth") || measure.code().endsWith("-increase")) {
            return false;
        }
        if (unit == null) {
            return mention.is(Role.WORD) || "ratio".equals(measure.unit());
        }
        if (unit.equals(measure.unit())) {
            return true;
        }
        Unit known = Vocabularies.findUnit(measure.unit()).orElse(null);
        boolean average = measure.unit().startsWith(unit + "/");
        if (average) {
            return AverageUnits.mayBeEach(mention) && (mention.is(Role.AVERAGE)
                    || measure.title().zh().contains("均") || measure.title().zh().contains("标准"));
        }
        return mention.is(Role.RATIO)
                ? measure.unit().contains("/") && measure.title().zh().contains("比")
                : known != null && known.isCount() && unit.equals(mention.word()) && !"倍次年天".contains(unit);
    }
}
