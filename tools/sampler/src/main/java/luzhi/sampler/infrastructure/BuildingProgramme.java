package luzhi.sampler.infrastructure;

import java.util.List;

import luzhi.sampler.school.Stage;

/**
 * A programme under which schools are built or extended, and what is usual for a school.
 *
 * @param kind of schools, where the programme tells kinds apart; else null
 * @param schoolsPerProject most schools of a project
 * @param perTenThousandPupils how many schools it builds for ten thousand pupils of its stage
 * @param placesPerSchool that it adds
 * @param mayRunOn whether works may still go on
 */
record BuildingProgramme(String code, String kind, String title, Stage stage, int schoolsPerProject,
        int perTenThousandPupils, int yuanPerSchool, int placesPerSchool, boolean mayRunOn) {

    static final List<BuildingProgramme> ALL = List.of(
            new BuildingProgramme("two-types-of-schools", "small-rural", "乡村小规模学校建设", Stage.PRIMARY, 1, 5, 700_000, 0,
                    false),
            new BuildingProgramme("two-types-of-schools", "boarding", "乡镇寄宿制学校建设", Stage.PRIMARY, 1, 5, 1_700_000, 0,
                    false),
            new BuildingProgramme("weak-school-improvement", null, "薄弱环节改善与能力提升", Stage.PRIMARY, 3, 20, 1_600_000, 90,
                    true),
            new BuildingProgramme("large-class-reduction", null, "消除大班额", Stage.PRIMARY, 1, 3, 4_800_000, 550, false),
            new BuildingProgramme("public-kindergarten-construction", null, "公办幼儿园建设", Stage.KINDERGARTEN, 1, 3,
                    13_000_000, 280, false));

    /** As measures name its breakdown. */
    String dimensions() {
        return "programme=" + code + (kind == null ? "" : ";kind=" + kind);
    }
}
