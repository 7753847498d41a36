package luzhi.infrastructure.project;

import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.Table;

import luzhi.kernel.register.RegisterRow;

/** A {@link BuildingProject} as people write it. */
@Entity
@Table(name = "building_projects")
class BuildingProjectRow extends RegisterRow<BuildingProject> {

    @Embedded
    private BuildingProject content;

    @Override
    public BuildingProject content() {
        return content;
    }

    @Override
    protected void write(BuildingProject said) {
        content = said;
    }
}
