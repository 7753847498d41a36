package luzhi.claims.reading;

import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

import luzhi.core.region.Region;
import luzhi.core.region.RegionCode;

/** The names of regions, as they are and as people shorten those of autonomous ones: 肃南县. A name that several bear says nothing. */
public final class Places {

    private static final Pattern AUTONOMOUS = Pattern.compile("(.{2,3}?)(?:[一-龥]{1,6}族)+自治([县州旗])");

    private static final Pattern EVERYWHERE = Pattern.compile("[全我][市县区省州旗]|其[他余]各?[市县区省州旗]");

    private final Words<RegionCode> names = new Words<>();

    /** @param regions those that a text may name */
    public Places(Collection<Region> regions) {
        Map<String, List<Region>> byName = regions.stream().collect(Collectors.groupingBy(Region::name));
        byName.forEach((name, named) -> {
            if (named.size() == 1) {
                names.add(name, named.get(0).code());
                Matcher autonomous = AUTONOMOUS.matcher(name);
                if (autonomous.matches()) {
                    names.add(autonomous.group(1) + autonomous.group(2), named.get(0).code());
                }
            }
        });
    }

    /** The last region that is named in these words, unless they go on with 全市, 其他县区 or the like. */
    public Optional<RegionCode> findLast(CharSequence words) {
        return names.listIn(words).stream().filter(found -> !isInTitle(words, found.start()))
                .reduce((before, last) -> last)
                .filter(found -> !EVERYWHERE.matcher(words).region(found.end(), words.length()).find())
                .map(found -> found.named().get(0));
    }

    /** Whether a place of words stands in the title of a document, which is about all to whom it applies. */
    private static boolean isInTitle(CharSequence words, int at) {
        String before = words.subSequence(0, at).toString();
        return before.lastIndexOf('《') > before.lastIndexOf('》');
    }

    /** The words without the names of regions. */
    String without(String words) {
        StringBuilder rest = new StringBuilder();
        int done = 0;
        for (Words.Found<RegionCode> found : names.listIn(words)) {
            rest.append(words, done, found.start());
            done = found.end();
        }
        return rest.append(words, done, words.length()).toString();
    }

    /** A region by the title of a text; nothing if it names none. */
    public Optional<RegionCode> findFirst(List<String> lines) {
        Function<String, Optional<RegionCode>> first = line -> names.listIn(line).stream()
                .filter(found -> !isInTitle(line, found.start())).map(found -> found.named().get(0)).findFirst();
        return lines.stream().map(first).flatMap(Optional::stream).findFirst();
    }
}
