package luzhi.core.region;

import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.NavigableMap;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.IntStream;
import java.util.stream.Stream;

import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.NamedCsvRecord;

/** Every region of GB/T 2260 by code and date. Immutable; about 3,200 entries. */
public final class RegionDirectory {

    private static final String RESOURCE = "regions/regions.csv";

    private final NavigableMap<RegionCode, List<Region>> entries = new TreeMap<>();
    private final LocalDate beginning;

    public RegionDirectory() {
        try (CsvReader<NamedCsvRecord> rows = CsvReader.builder().ofNamedCsvRecord(new InputStreamReader(
                Thread.currentThread().getContextClassLoader().getResourceAsStream(RESOURCE),
                StandardCharsets.UTF_8))) {
            for (NamedCsvRecord row : rows) {
                Region region = region(row);
                entries.computeIfAbsent(region.code(), code -> new ArrayList<>(1)).add(region);
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        beginning = entries.values().stream().flatMap(List::stream)
                .filter(region -> region.level() != RegionLevel.COUNTRY).map(Region::validFrom)
                .min(Comparator.naturalOrder()).orElseThrow();
    }

    private static Region region(NamedCsvRecord row) {
        String validTo = row.getField("valid_to");
        return new Region(new RegionCode(row.getField("code")), row.getField("name"),
                RegionLevel.of(row.getField("level")), LocalDate.parse(row.getField("valid_from")),
                validTo.isEmpty() ? null : LocalDate.parse(validTo));
    }

    /** True if the code was ever valid. */
    public boolean knows(RegionCode code) {
        return entries.containsKey(code);
    }

    /** The region that bore this code on that day. */
    public Optional<Region> find(RegionCode code, LocalDate on) {
        return entries.getOrDefault(code, List.of()).stream().filter(region -> region.isValidOn(on)).findFirst();
    }

    /** The region that bears this code, or the last one that did. */
    public Optional<Region> findLatest(RegionCode code) {
        return entries.getOrDefault(code, List.of()).stream().max(Comparator.comparing(Region::validFrom));
    }

    /** Every region strictly below this one on that day, by code. */
    public List<Region> listBelow(RegionCode ancestor, LocalDate on) {
        return entries.tailMap(ancestor, false).values().stream()
                .takeWhile(sameCode -> ancestor.covers(sameCode.get(0).code()))
                .flatMap(List::stream)
                .filter(region -> region.isValidOn(on))
                .toList();
    }

    /**
     * The regions of that subtree that had nothing below them on that day, by code: counties, and cities that have none; the
     * region itself if it is one. Records may be older than the table of regions: for them it is as it was on its first day.
     */
    public List<Region> listLowest(RegionCode ancestor, LocalDate on) {
        LocalDate day = on.isBefore(beginning) ? beginning : on;
        List<Region> below = listBelow(ancestor, day);
        if (below.isEmpty()) {
            return find(ancestor, day).stream().toList();
        }
        return IntStream.range(0, below.size())
                .filter(i -> i + 1 == below.size() || !below.get(i).code().covers(below.get(i + 1).code()))
                .mapToObj(below::get).toList();
    }

    /** Every region of that day, by code. */
    public List<Region> listAll(LocalDate on) {
        return entries.values().stream().flatMap(List::stream).filter(region -> region.isValidOn(on)).toList();
    }

    /** The nearest region above: a county of a municipality such as 110101 stands directly below its province. */
    public Optional<Region> findParent(RegionCode code, LocalDate on) {
        return listAbove(code, on).stream().findFirst();
    }

    /** Every region above this one on that day, the nearest first. */
    public List<Region> listAbove(RegionCode code, LocalDate on) {
        return code.listAncestors().stream().map(above -> find(above, on)).flatMap(Optional::stream).toList();
    }

    /** The regions that stand directly below this one on that day, by code. */
    public List<Region> listChildren(RegionCode parent, LocalDate on) {
        return listBelow(parent, on).stream()
                .filter(region -> findParent(region.code(), on).filter(above -> above.code().equals(parent))
                        .isPresent())
                .toList();
    }

    /** The lowest region above both, which is one of them where that one covers the other. */
    public Region getLowestAbove(RegionCode one, RegionCode other) {
        return Stream.concat(Stream.of(one), one.listAncestors().stream()).filter(above -> above.covers(other))
                .map(this::findLatest).flatMap(Optional::stream).findFirst().orElseThrow();
    }
}
