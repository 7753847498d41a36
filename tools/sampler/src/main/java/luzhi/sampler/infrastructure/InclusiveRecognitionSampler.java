package luzhi.sampler.infrastructure;

import java.util.List;
import java.util.TreeMap;
import java.util.stream.Collectors;

import luzhi.sampler.NamedRegister;
import luzhi.sampler.Rows;
import luzhi.sampler.Service;
import luzhi.sampler.Territory;
import luzhi.sampler.school.School;

/** Private kindergartens recognised as inclusive, each in its year (普惠性民办幼儿园认定台账). */
public final class InclusiveRecognitionSampler extends NamedRegister {

    private static final int USUAL_PLACES = 180;

    public InclusiveRecognitionSampler() {
        super(Service.INFRASTRUCTURE, "inclusive-recognitions", "region", "kindergarten", "year", "places");
    }

    @Override
    public void write(Territory territory, Rows rows) {
        TreeMap<Integer, List<School>> byYear = territory.schools().stream()
                .filter(school -> school.recognised() > 0 && school.existsIn(school.recognised()))
                .collect(Collectors.groupingBy(School::recognised, TreeMap::new, Collectors.toList()));
        byYear.forEach((year, schools) -> {
            long[] places = territory.totals().fit("infrastructure.inclusive-places-added", "", year,
                    schools.stream().mapToLong(school -> (long) USUAL_PLACES * school.sizePermille() / 1000).toArray());
            for (int i = 0; i < places.length; i++) {
                rows.add(schools.get(i).region().code(), schools.get(i).code(), year, places[i]);
            }
        });
    }
}
