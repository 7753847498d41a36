package luzhi.report.cockpit.register;

import static org.junit.jupiter.api.Assertions.assertEquals;

import org.junit.jupiter.api.Test;

import luzhi.core.region.RegionCode;

class RegisterPathTest {

    @Test
    void whateverAnAddressCallsARegisterIsOneStepOfThePathThatItsServiceIsAskedBy() {
        RegisterPath odd = new RegisterPath(2020, new RegionCode("620702"), "finance", "../a b?c#{\u0000");
        assertEquals("/v1/..%2Fa%20b%3Fc%23%7B%00/7", odd.rows("/7"));
        assertEquals("/v1/registers/..%2Fa%20b%3Fc%23%7B%00", odd.description(""));
        assertEquals("/cockpit/2020/620702/registers/finance/..%2Fa%20b%3Fc%23%7B%00", odd.at(""));
        assertEquals("/v1/school-staffs", new RegisterPath(2020, new RegionCode("620702"), "staffing",
                "school-staffs").rows(""));
    }
}
