package luzhi.sampler;

import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;

import luzhi.sampler.infrastructure.SchoolCensusSampler;
import luzhi.sampler.infrastructure.SchoolClassSampler;
import luzhi.sampler.infrastructure.SchoolSampler;

/** All registers there are samplers for. */
final class Catalogue {

    private static final List<RegisterSampler> ALL = List.of(
            new SchoolSampler(), new SchoolCensusSampler(), new SchoolClassSampler());

    private Catalogue() {}

    /**
     * @param names of those wanted; all if there is none
     * @throws IllegalArgumentException if one of them is not known
     */
    static List<RegisterSampler> list(Set<String> names) {
        Set<String> known = ALL.stream().map(RegisterSampler::name).collect(Collectors.toSet());
        if (!known.containsAll(names)) {
            throw new IllegalArgumentException("Registers are " + known.stream().sorted().toList());
        }
        return ALL.stream().filter(register -> names.isEmpty() || names.contains(register.name())).toList();
    }
}
