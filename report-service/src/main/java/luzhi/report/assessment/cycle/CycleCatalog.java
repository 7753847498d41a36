package luzhi.report.assessment.cycle;

import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;

import jakarta.enterprise.context.ApplicationScoped;

import luzhi.core.problem.Faults;
import luzhi.core.problem.NotFound;

/**
 * The cycles regions are judged by. The newest version of each is kept in memory, and each time asked for whether there is a
 * newer one: so all instances judge alike as soon as one has stored it.
 */
@ApplicationScoped
public class CycleCatalog {

    private final CycleRepository repository;
    private final CycleReader reader;
    private final Map<Integer, Cycle> newest = new ConcurrentHashMap<>();

    CycleCatalog(CycleRepository repository, CycleReader reader) {
        this.repository = repository;
        this.reader = reader;
    }

    /**
     * The newest version of a cycle; the same object until there is a newer one.
     *
     * @throws NotFound if there is no such cycle
     */
    public Cycle get(int year) {
        return present(year, repository.findNewestVersion(year)
                .orElseThrow(() -> new NotFound("no-such-cycle", year, repository.newestVersions().keySet())));
    }

    /**
     * A version of a cycle, such as that which something was sealed by.
     *
     * @throws NotFound if there is no such cycle or version
     */
    public Cycle get(int year, int version) {
        Cycle present = get(year);
        return present.version() == version ? present : read(year, version);
    }

    /** The newest version of every cycle, the earliest year first. */
    public List<Cycle> listAll() {
        return repository.newestVersions().entrySet().stream().map(one -> present(one.getKey(), one.getValue()))
                .toList();
    }

    private Cycle present(int year, int version) {
        return newest.compute(year,
                (same, last) -> last != null && last.version() >= version ? last : read(year, version));
    }

    private Cycle read(int year, int version) {
        StoredDocument stored = repository.find(year, version)
                .orElseThrow(() -> new NotFound("no-such-version", version, year));
        Faults faults = new Faults();
        Cycle cycle = reader.read(stored.whole(), year, version, faults);
        faults.throwIfAny();
        return cycle;
    }
}
