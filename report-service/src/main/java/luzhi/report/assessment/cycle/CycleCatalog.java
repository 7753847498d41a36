package luzhi.report.assessment.cycle;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;

import jakarta.enterprise.context.ApplicationScoped;

import luzhi.core.problem.Faults;
import luzhi.core.problem.NotFound;
import luzhi.core.region.RegionCode;
import luzhi.core.region.RegionDirectory;

/**
 * The cycles regions are judged by: a region by that of its province, and by the national one where its province has none for the
 * year. The newest version of each is kept in memory, and each time asked for whether there is a newer one: so all instances judge
 * alike as soon as one has stored it.
 */
@ApplicationScoped
public class CycleCatalog {

    private final CycleRepository repository;
    private final CycleReader reader;
    private final RegionDirectory regions;
    private final Map<CycleKey, Cycle> newest = new ConcurrentHashMap<>();

    CycleCatalog(CycleRepository repository, CycleReader reader, RegionDirectory regions) {
        this.regions = regions;
        this.repository = repository;
        this.reader = reader;
    }

    /**
     * The newest version of the cycle that judges a region; the same object until there is a newer one. For many regions at
     * once it is that of the region within which they all lie.
     *
     * @throws NotFound if neither its province nor the country has a cycle of that year
     */
    public Cycle get(int year, RegionCode judged) {
        return ofYear(year).get(judged);
    }

    /** The same, where there may be none. */
    public Optional<Cycle> find(int year, RegionCode judged) {
        Map<CycleKey, Integer> present = repository.newestVersions(year);
        return CycleKey.judging(year, judged, present.keySet()).map(key -> present(key, present.get(key)));
    }

    /**
     * A version of the cycle that judges a region, such as the one before the newest.
     *
     * @throws NotFound if neither its province nor the country has a cycle of that year, or whichever has it no such version
     */
    public Cycle get(int year, RegionCode judged, int version) {
        Cycle present = get(year, judged);
        return present.version() == version ? present : read(present.key(), version);
    }

    /** The newest versions of the cycles of that year. */
    public CyclesOfYear ofYear(int year) {
        return new CyclesOfYear(year, repository.newestVersions(year), this::present,
                judged -> new NotFound("no-such-cycle", year, listYears(judged)));
    }

    /**
     * The newest version of every cycle that judges a region, the earliest year first: those of years in which there is such a
     * region on the day that is reported.
     */
    public List<Cycle> listAll(RegionCode judged) {
        Map<CycleKey, Integer> present = repository.newestVersions();
        return keys(judged, present).stream().map(key -> present(key, present.get(key)))
                .filter(cycle -> regions.find(judged, cycle.reportingDate()).isPresent()).toList();
    }

    private List<Integer> listYears(RegionCode judged) {
        return keys(judged, repository.newestVersions()).stream().map(CycleKey::cycle).toList();
    }

    private static List<CycleKey> keys(RegionCode judged, Map<CycleKey, Integer> present) {
        return present.keySet().stream().map(CycleKey::cycle).distinct().sorted()
                .flatMap(year -> CycleKey.judging(year, judged, present.keySet()).stream()).toList();
    }

    private Cycle present(CycleKey key, int version) {
        return newest.compute(key,
                (same, last) -> last != null && last.version() >= version ? last : read(key, version));
    }

    private Cycle read(CycleKey key, int version) {
        StoredDocument stored = repository.find(key, version)
                .orElseThrow(() -> new NotFound("no-such-version", version, key.cycle()));
        Faults faults = new Faults();
        Cycle cycle = reader.read(stored.whole(), key, version, faults);
        faults.throwIfAny();
        return cycle;
    }
}
