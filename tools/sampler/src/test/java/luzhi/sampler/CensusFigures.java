package luzhi.sampler;

import java.math.BigDecimal;
import java.math.MathContext;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

import de.siegmar.fastcsv.reader.NamedCsvRecord;

/** Those figures of infrastructure-service that are counted from school censuses and classes. */
final class CensusFigures {

    private static final BigDecimal MOST_PRIMARY = new BigDecimal("0.65");
    private static final BigDecimal MOST_JUNIOR = new BigDecimal("0.55");

    private final Figures figures;

    CensusFigures(Figures figures) {
        this.figures = figures;
    }

    BigDecimal get(String measure, Map<String, String> breakdown, String region, String period) {
        Register all = figures.register("infrastructure/school-censuses").within(region).at(period);
        Register some = all.by(breakdown);
        Register counted = all.where("principal", "true").where("teachingPoint", "false").by(breakdown);
        Register kindergartens = all.where("stage", "kindergarten");
        Register networked = all.by(Map.of("stage", "compulsory"));
        networked = new Register(Stream.concat(networked.rows().stream(),
                all.where("stage", "general-senior-secondary").rows().stream()).toList());
        Register schools = networked.where("principal", "true");
        return switch (measure) {
            case "infrastructure.schools" -> counted.count();
            case "infrastructure.enrolment" -> some.sum("students");
            case "infrastructure.admissions" -> some.sum("admissions");
            case "infrastructure.teaching-points" -> all.where("principal", "true").where("teachingPoint", "true")
                    .count();
            case "infrastructure.average-school-size" -> Figures.divide(some.sum("students"), counted.count());
            case "infrastructure.vocational-share-of-senior-secondary-admissions" -> Figures.percent(
                    all.where("stage", "vocational-secondary").sum("admissions"),
                    all.by(Map.of("stage", "senior-secondary")).sum("admissions"));
            case "infrastructure.senior-secondary-gross-enrolment-ratio" -> Figures.percent(
                    all.by(Map.of("stage", "senior-secondary")).sum("students"),
                    figures.get("infrastructure.school-age-population", "age-group=senior-secondary", region, period));
            case "infrastructure.inclusive-kindergarten-coverage" -> Figures.percent(
                    kindergartens.where("ownership", "public", "inclusive-private").sum("students"),
                    kindergartens.sum("students"));
            case "infrastructure.public-kindergarten-enrolment-share" -> Figures.percent(
                    kindergartens.where("ownership", "public").sum("students"), kindergartens.sum("students"));
            case "infrastructure.inclusive-share-of-private-kindergartens" -> Figures.percent(
                    kindergartens.where("ownership", "inclusive-private").count(),
                    kindergartens.by(Map.of("ownership", "private")).count());
            case "infrastructure.public-and-inclusive-share-of-kindergartens" -> Figures.percent(
                    kindergartens.where("ownership", "public", "inclusive-private").count(), kindergartens.count());
            case "infrastructure.schools-connected" -> schools.where("connected", "true").count();
            case "infrastructure.school-connection-rate" -> Figures.percent(schools.where("connected", "true").count(),
                    schools.count());
            case "infrastructure.classrooms" -> networked.sum("classrooms");
            case "infrastructure.classrooms-connected" -> networked.sum("connectedClassrooms");
            case "infrastructure.classroom-connection-rate" -> Figures.percent(networked.sum("connectedClassrooms"),
                    networked.sum("classrooms"));
            case "infrastructure.school-bandwidth-used" -> schools.sum("bandwidthUsed");
            case "infrastructure.school-bandwidth-contracted" -> schools.sum("bandwidth");
            case "infrastructure.bandwidth-per-school" -> Figures.divide(schools.sum("bandwidthUsed"), schools.count());
            case "infrastructure.bandwidth-per-classroom" -> Figures.divide(schools.sum("bandwidthUsed"),
                    networked.sum("connectedClassrooms"));
            case "infrastructure.school-bandwidth-minimum" -> schools.least("bandwidth");
            case "infrastructure.schools-at-100-mbps-share" -> Figures.percent(
                    schools.where(row -> Integer.parseInt(row.getField("bandwidth")) >= 100).count(), schools.count());
            case "infrastructure.large-classes" -> figures.register("infrastructure/school-classes").within(region)
                    .at(period).where(row -> Integer.parseInt(row.getField("students")) >= 56).count();
            case "infrastructure.counties-meeting-resource-disparity-limit" -> BigDecimal.valueOf(all.rows().stream()
                    .map(row -> row.getField("region")).distinct()
                    .filter(county -> disparity("primary", county, period).compareTo(MOST_PRIMARY) <= 0
                            && disparity("junior-secondary", county, period).compareTo(MOST_JUNIOR) <= 0)
                    .count());
            default -> throw new IllegalArgumentException(measure);
        };
    }

    /** The mean of eight coefficients of variation between a county's public schools, each school weighed by its students. */
    BigDecimal disparity(String stage, String county, String period) {
        Register resources = figures.register("infrastructure/school-censuses").within(county).at(period)
                .where("stage", stage).where("ownership", "public").where("teachingPoint", "false");
        Register staff = figures.register("staffing/school-staffs").within(county).at(period).where("stage", stage)
                .where("ownership", "public");
        Map<String, Register> coefficients = new HashMap<>();
        List.of("teachingArea", "sportsArea", "equipmentValue", "computers", "books")
                .forEach(column -> coefficients.put(column, resources));
        List.of("fullTimeTeachers", "aboveRequiredQualification", "intermediateOrHigherTitle")
                .forEach(column -> coefficients.put(column, staff));
        return Figures.divide(coefficients.entrySet().stream()
                .map(each -> variation(each.getValue(), each.getKey())).reduce(BigDecimal.ZERO, BigDecimal::add),
                BigDecimal.valueOf(coefficients.size()));
    }

    private static BigDecimal variation(Register schools, String column) {
        BigDecimal students = schools.sum("students");
        BigDecimal mean = Figures.divide(schools.sum(column), students);
        BigDecimal squares = schools.rows().stream().map(row -> square(row, column)).reduce(BigDecimal.ZERO,
                BigDecimal::add);
        BigDecimal variance = Figures.divide(squares, students).subtract(mean.multiply(mean));
        return Figures.divide(variance.max(BigDecimal.ZERO).sqrt(MathContext.DECIMAL128), mean);
    }

    private static BigDecimal square(NamedCsvRecord row, String column) {
        BigDecimal value = new BigDecimal(row.getField(column));
        return Figures.divide(value.multiply(value), new BigDecimal(row.getField("students")));
    }
}
