package luzhi.infrastructure.population;

import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.Table;

import luzhi.kernel.register.RegisterRow;

/** A {@link SchoolAgePopulation} as people write it. */
@Entity
@Table(name = "school_age_populations")
class SchoolAgePopulationRow extends RegisterRow<SchoolAgePopulation> {

    @Embedded
    private SchoolAgePopulation content;

    @Override
    public SchoolAgePopulation content() {
        return content;
    }

    @Override
    protected void write(SchoolAgePopulation said) {
        content = said;
    }
}
