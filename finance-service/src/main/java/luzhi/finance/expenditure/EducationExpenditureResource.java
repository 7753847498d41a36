package luzhi.finance.expenditure;

import jakarta.ws.rs.Path;

import org.eclipse.microprofile.openapi.annotations.tags.Tag;

import luzhi.kernel.register.RegisterResource;
import luzhi.kernel.register.RegisterService;

/** Education expenditure over HTTP. */
@Path("/v1/education-expenditures")
@Tag(name = "Education expenditures", description = "教育经费支出：what was spent, by stage and by where the money came from")
public class EducationExpenditureResource extends RegisterResource<EducationExpenditure, EducationExpenditureRow> {

    EducationExpenditureResource(RegisterService service) {
        super(EducationExpenditure.class, EducationExpenditureRow::new, service);
    }
}
