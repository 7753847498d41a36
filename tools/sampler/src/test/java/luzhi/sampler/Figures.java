package luzhi.sampler;

import java.math.BigDecimal;
import java.math.MathContext;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;

/** Figures of a sample, counted from its files without the services, in the words of their catalogues. */
final class Figures {

    private static final BigDecimal HUNDRED = BigDecimal.valueOf(100);

    private final Path folder;
    private final Map<String, Register> registers = new HashMap<>();

    Figures(Path folder) {
        this.folder = folder;
    }

    Register register(String serviceAndName) {
        return registers.computeIfAbsent(serviceAndName, name -> Register.read(folder, name));
    }

    /** @param dimensions as in {@code stage=primary;ownership=public} */
    BigDecimal get(String measure, String dimensions, String region, String period) {
        Map<String, String> breakdown = dimensions.isEmpty()
                ? Map.of()
                : Arrays.stream(dimensions.split(";")).map(pair -> pair.split("="))
                        .collect(Collectors.toMap(pair -> pair[0], pair -> pair[1]));
        return switch (measure.substring(0, measure.indexOf('.'))) {
            case "finance" -> finance(measure, breakdown, region, period);
            case "staffing" -> staffing(measure, breakdown, region, period);
            default -> infrastructure(measure, breakdown, region, period);
        };
    }

    private BigDecimal finance(String measure, Map<String, String> breakdown, String region, String period) {
        Map<String, String> ofStage = new HashMap<>(breakdown);
        ofStage.keySet().retainAll(List.of("stage"));
        Register expenditure = register("finance/education-expenditures").within(region)
                .where("fundingCategory", "general-public-budget").by(ofStage);
        return switch (measure) {
            case "finance.general-public-budget-education-expenditure" -> expenditure.at(period).sum("amount");
            case "finance.general-public-budget-education-expenditure-increase" -> expenditure.at(period).sum("amount")
                    .subtract(expenditure.at(before(period)).sum("amount"));
            case "finance.general-public-budget-education-expenditure-growth" -> growth(
                    year -> expenditure.at(year).sum("amount"), period);
            case "finance.per-student-general-public-budget-education-expenditure" -> perStudent(expenditure, breakdown,
                    region, period);
            case "finance.per-student-general-public-budget-education-expenditure-growth" -> growth(
                    year -> perStudent(expenditure, breakdown, region, year), period);
            case "finance.general-public-budget-expenditure" -> register("finance/fiscal-accounts").within(region)
                    .at(period).sum("generalPublicBudgetExpenditure");
            case "finance.recurrent-fiscal-revenue" -> register("finance/fiscal-accounts").within(region).at(period)
                    .sum("recurrentRevenue");
            case "finance.education-surcharges-collected" -> register("finance/surcharges").within(region).at(period)
                    .sum("collected");
            case "finance.education-surcharges-allocation-rate" -> percent(
                    register("finance/surcharges").within(region).at(period).sum("allocated"),
                    register("finance/surcharges").within(region).at(period).sum("collected"));
            case "finance.preschool-appropriations" -> register("finance/appropriations").within(region).during(period)
                    .where("stage", "kindergarten").by(breakdown).sum("amount");
            case "finance.student-aid-disbursed" -> register("finance/student-aids").within(region).during(period)
                    .sum("amount");
            case "finance.student-aid-person-times" -> register("finance/student-aids").within(region).during(period)
                    .sum("personTimes");
            case "finance.public-funds-allocated" -> register("finance/public-funds").within(region).during(period)
                    .by(breakdown).sum("allocated");
            case "finance.public-funds-standard" -> publicFundsStandard(
                    register("finance/public-funds").within(region).at(period).by(breakdown));
            default -> throw new IllegalArgumentException(measure);
        };
    }

    private BigDecimal perStudent(Register expenditure, Map<String, String> breakdown, String region, String period) {
        Register students = register("finance/yearly-enrolments").within(region).at(period).by(breakdown);
        BigDecimal average = students.sum("startOfYear").multiply(BigDecimal.valueOf(8))
                .add(students.sum("endOfYear").multiply(BigDecimal.valueOf(4)))
                .divide(BigDecimal.valueOf(12), MathContext.DECIMAL128);
        return divide(expenditure.at(period).sum("amount"), average);
    }

    private static BigDecimal publicFundsStandard(Register funds) {
        BigDecimal due = funds.rows().stream()
                .map(row -> new BigDecimal(row.getField("standard")).multiply(new BigDecimal(row.getField("students"))))
                .reduce(BigDecimal.ZERO, BigDecimal::add);
        return divide(due, funds.sum("students"));
    }

    private BigDecimal staffing(String measure, Map<String, String> breakdown, String region, String period) {
        Register staff = register("staffing/school-staffs").within(region);
        Register payrolls = register("staffing/payrolls").within(region).at(period);
        Register allowances = register("staffing/allowances").within(region);
        Register trainings = register("staffing/trainings").within(region);
        Register coverage = register("staffing/training-coverages").within(region);
        return switch (measure) {
            case "staffing.staff" -> staff.at(period).by(breakdown).sum("staff");
            case "staffing.full-time-teachers" -> staff.at(period).by(breakdown).sum("fullTimeTeachers");
            case "staffing.student-teacher-ratio" -> divide(staff.at(period).by(breakdown).sum("students"),
                    staff.at(period).by(breakdown).sum("fullTimeTeachers"));
            case "staffing.average-annual-salary" -> averageSalary(payrolls, breakdown.get("group"));
            case "staffing.teacher-salary-premium" -> averageSalary(payrolls, "compulsory-teacher")
                    .subtract(averageSalary(payrolls, "civil-servant"));
            case "staffing.performance-pay-split" -> percent(payrolls.sum("performanceBasic"),
                    payrolls.sum("performanceBasic").add(payrolls.sum("performanceReward")));
            case "staffing.homeroom-teacher-allowance" -> allowance(allowances.where("kind", "homeroom").at(period));
            case "staffing.rural-teacher-living-subsidy" -> allowance(
                    allowances.where("kind", "rural-living-subsidy").at(period));
            case "staffing.senior-and-intermediate-post-ratio-increase" -> titleShare(region, period)
                    .subtract(titleShare(region, before(period)));
            case "staffing.supervision-posts-added" -> register("staffing/supervision-posts").within(region)
                    .during(period).sum("postsAdded");
            case "staffing.supervision-staff-recruited" -> register("staffing/supervision-posts").within(region)
                    .during(period).sum("staffRecruited");
            case "staffing.teachers-recruited" -> register("staffing/recruitments").within(region).during(period)
                    .by(breakdown).sum("recruited");
            case "staffing.training-projects" -> trainings.during(period).count();
            case "staffing.training-person-times" -> trainings.during(period).by(breakdown).sum("personTimes");
            case "staffing.teachers-due-for-training" -> coverage.at(period).by(breakdown).sum("due");
            case "staffing.training-per-teacher" -> divide(trainings.during(period).by(breakdown).sum("personTimes"),
                    coverage.at(period).by(breakdown).sum("due"));
            case "staffing.training-coverage" -> percent(coverage.at(period).by(breakdown).sum("trained"),
                    coverage.at(period).by(breakdown).sum("due"));
            default -> throw new IllegalArgumentException(measure);
        };
    }

    private static BigDecimal averageSalary(Register payrolls, String group) {
        Register paid = payrolls.where("employeeGroup", group);
        return divide(paid.sum("totalPay"), paid.sum("people"));
    }

    private static BigDecimal allowance(Register allowances) {
        return divide(allowances.sum("monthlyAmount"), allowances.sum("recipients"));
    }

    private BigDecimal titleShare(String region, String year) {
        Register posts = register("staffing/title-posts").within(region).at(year);
        return percent(posts.sum("seniorPosts").add(posts.sum("intermediatePosts")), posts.sum("approvedPosts"));
    }

    private BigDecimal infrastructure(String measure, Map<String, String> breakdown, String region, String period) {
        Register projects = register("infrastructure/building-projects").within(region);
        return switch (measure) {
            case "infrastructure.inclusive-private-kindergartens-recognised" -> register(
                    "infrastructure/inclusive-recognitions").within(region).at(period).count();
            case "infrastructure.inclusive-places-added" -> register("infrastructure/inclusive-recognitions")
                    .within(region).at(period).sum("places");
            case "infrastructure.townships-with-public-central-kindergarten" -> register(
                    "infrastructure/township-kindergartens").within(region).at(period)
                    .where(row -> !row.getField("kindergarten").isEmpty()).count();
            case "infrastructure.residential-kindergartens" -> new Rectification(this).count(breakdown, region,
                    Integer.parseInt(period));
            case "infrastructure.kindergartens-planned-for-inspection" -> register(
                    "infrastructure/kindergarten-inspections").within(region).during(period).count();
            case "infrastructure.kindergartens-inspected" -> inspected(region, period);
            case "infrastructure.kindergarten-inspection-rate" -> percent(inspected(region, period),
                    register("infrastructure/kindergarten-inspections").within(region).during(period).count());
            case "infrastructure.project-schools" -> projects.during(period).by(breakdown).sum("schools");
            case "infrastructure.project-investment-planned" -> projects.during(period).by(breakdown)
                    .sum("investmentPlanned");
            case "infrastructure.project-investment-completed" -> projects.during(period).by(breakdown)
                    .sum("investmentCompleted");
            case "infrastructure.project-places-added" -> projects.during(period).by(breakdown).sum("placesAdded");
            case "infrastructure.county-network-contracted-bandwidth" -> register("infrastructure/county-networks")
                    .within(region).at(period).sum("contractedBandwidth");
            case "infrastructure.counties-with-education-network" -> register("infrastructure/county-networks")
                    .within(region).at(period).where("educationNetwork", "true").count();
            case "infrastructure.all-optical-pilot-counties" -> register("infrastructure/county-networks")
                    .within(region).at(period).where("allOpticalPilot", "true").count();
            case "infrastructure.counties-with-special-education-centre" -> register(
                    "infrastructure/special-education-supports").within(region).at(period)
                    .where("resourceCentre", "true").count();
            case "infrastructure.disabled-children" -> register("infrastructure/special-education-placements")
                    .within(region).at(period).by(breakdown).sum("children");
            case "infrastructure.disabled-children-compulsory-enrolment-rate" -> enrolledDisabled(
                    register("infrastructure/special-education-placements").within(region).at(period));
            case "infrastructure.compulsory-cohort-entered" -> register("infrastructure/compulsory-cohorts")
                    .within(region).at(period).sum("entered");
            case "infrastructure.compulsory-cohort-finishing" -> register("infrastructure/compulsory-cohorts")
                    .within(region).at(period).sum("finishing");
            case "infrastructure.nine-year-compulsory-retention-rate" -> percent(
                    register("infrastructure/compulsory-cohorts").within(region).at(period).sum("finishing"),
                    register("infrastructure/compulsory-cohorts").within(region).at(period).sum("entered"));
            case "infrastructure.school-age-population" -> register("infrastructure/school-age-populations")
                    .within(region).at(period).where("ageGroup", breakdown.get("age-group")).sum("population");
            case "infrastructure.vocational-schools-meeting-conditions" -> vocational(
                    breakdown.get("minimum-items"), region, period);
            case "infrastructure.vocational-schools-fully-compliant-share" -> percent(
                    vocational("all", region, period), vocational("15", region, period));
            case "infrastructure.training-institutions-closed" -> register("infrastructure/training-institutions")
                    .within(region).where("licensed", "false")
                    .where(row -> row.getField("closed").startsWith(period)).count();
            default -> new CensusFigures(this).get(measure, breakdown, region, period);
        };
    }

    private BigDecimal inspected(String region, String period) {
        int first = Integer.parseInt(period.substring(0, 4));
        int last = Integer.parseInt(period.substring(5));
        return register("infrastructure/kindergarten-inspections").within(region)
                .where(row -> !row.getField("inspected").isEmpty()).where(row -> {
                    int year = LocalDate.parse(row.getField("inspected")).getYear();
                    return year >= first && year <= last;
                }).count();
    }

    private static BigDecimal enrolledDisabled(Register children) {
        return percent(children.where(row -> !row.getField("placement").equals("not-enrolled")).sum("children"),
                children.sum("children"));
    }

    private BigDecimal vocational(String minimumItems, String region, String period) {
        return register("infrastructure/vocational-conditions").within(region).at(period)
                .where("separatelyListed", "false")
                .where(row -> Integer.parseInt(row.getField("itemsMet")) >= 15
                        && (minimumItems.equals("15")
                                || row.getField("itemsMet").equals(row.getField("itemsRequired"))))
                .count();
    }

    static String before(String year) {
        return String.valueOf(Integer.parseInt(year) - 1);
    }

    static BigDecimal divide(BigDecimal part, BigDecimal whole) {
        return part.divide(whole, MathContext.DECIMAL128);
    }

    static BigDecimal percent(BigDecimal part, BigDecimal whole) {
        return divide(part.multiply(HUNDRED), whole);
    }

    private static BigDecimal growth(Function<String, BigDecimal> figure, String year) {
        return percent(figure.apply(year).subtract(figure.apply(before(year))), figure.apply(before(year)));
    }
}
