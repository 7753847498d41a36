package luzhi.sampler;

import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;

import luzhi.sampler.finance.AppropriationSampler;
import luzhi.sampler.finance.EducationExpenditureSampler;
import luzhi.sampler.finance.FiscalAccountSampler;
import luzhi.sampler.finance.PublicFundsSampler;
import luzhi.sampler.finance.StudentAidSampler;
import luzhi.sampler.finance.SurchargeSampler;
import luzhi.sampler.finance.YearlyEnrolmentSampler;
import luzhi.sampler.infrastructure.BuildingProjectSampler;
import luzhi.sampler.infrastructure.CompulsoryCohortSampler;
import luzhi.sampler.infrastructure.CountyNetworkSampler;
import luzhi.sampler.infrastructure.InclusiveRecognitionSampler;
import luzhi.sampler.infrastructure.KindergartenInspectionSampler;
import luzhi.sampler.infrastructure.RectificationStepSampler;
import luzhi.sampler.infrastructure.ResidentialKindergartenSampler;
import luzhi.sampler.infrastructure.SchoolAgePopulationSampler;
import luzhi.sampler.infrastructure.SchoolCensusSampler;
import luzhi.sampler.infrastructure.SchoolClassSampler;
import luzhi.sampler.infrastructure.SchoolSampler;
import luzhi.sampler.infrastructure.SpecialEducationPlacementSampler;
import luzhi.sampler.infrastructure.SpecialEducationSupportSampler;
import luzhi.sampler.infrastructure.TownshipKindergartenSampler;
import luzhi.sampler.infrastructure.TrainingInstitutionSampler;
import luzhi.sampler.infrastructure.VocationalConditionSampler;
import luzhi.sampler.staffing.AllowanceSampler;
import luzhi.sampler.staffing.PayrollSampler;
import luzhi.sampler.staffing.RecruitmentSampler;
import luzhi.sampler.staffing.SchoolStaffSampler;
import luzhi.sampler.staffing.SupervisionPostsSampler;
import luzhi.sampler.staffing.TitlePostsSampler;
import luzhi.sampler.staffing.TrainingCoverageSampler;
import luzhi.sampler.staffing.TrainingSampler;

/** All registers there are samplers for. */
final class SamplerCatalog {

    private static final List<RegisterSampler> ALL = List.of(new SchoolSampler(), new SchoolCensusSampler(),
            new SchoolClassSampler(), new InclusiveRecognitionSampler(), new TownshipKindergartenSampler(),
            new ResidentialKindergartenSampler(), new RectificationStepSampler(), new KindergartenInspectionSampler(),
            new BuildingProjectSampler(), new CountyNetworkSampler(), new SpecialEducationPlacementSampler(),
            new SpecialEducationSupportSampler(), new VocationalConditionSampler(), new CompulsoryCohortSampler(),
            new SchoolAgePopulationSampler(), new TrainingInstitutionSampler(), new SchoolStaffSampler(),
            new PayrollSampler(), new AllowanceSampler(), new TitlePostsSampler(), new RecruitmentSampler(),
            new TrainingSampler(), new TrainingCoverageSampler(), new SupervisionPostsSampler(),
            new YearlyEnrolmentSampler(), new EducationExpenditureSampler(), new FiscalAccountSampler(),
            new SurchargeSampler(), new AppropriationSampler(), new PublicFundsSampler(), new StudentAidSampler());

    private SamplerCatalog() {}

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
