package luzhi.kernel.register;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.Stream;

import jakarta.validation.constraints.DecimalMin;
import jakarta.validation.constraints.Email;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

import luzhi.core.language.Title;
import luzhi.core.period.Period;
import luzhi.core.region.RegionCode;

/** What a record class may declare and what not; what is not understood is refused where the service starts. */
class RegisterDefinitionTest {

    @Test
    void readsColumnsInOrderWithTheirRules() {
        RegisterDefinition register = RegisterFixtures.boardingHouses();
        assertEquals(
                List.of("region", "year", "name", "stage", "beds", "boarders", "cost", "paid", "stays", "opened",
                        "closed", "heated", "term", "number"),
                register.columns().stream().map(RegisterColumn::name).toList());
        assertEquals(List.of("region", "year", "name"), register.key().stream().map(RegisterColumn::name).toList());
        assertEquals("boarding_houses", register.table());
        assertEquals("boarding_houses_history", register.history());
        assertEquals("year", register.time().name());
        assertEquals("opened", register.opened().name());
        assertEquals("closed", register.closed().name());
        RegisterColumn cost = register.find("cost").orElseThrow();
        assertEquals(List.of(new BigDecimal("0"), new BigDecimal("1000000"), 2),
                List.of(cost.rules().least(), cost.rules().most(), cost.rules().decimals()));
        assertEquals("CNY", cost.unit().code());
        assertEquals(4, register.find("boarders").orElseThrow().atMost());
        assertNull(cost.vocabulary());
    }

    @Test
    void saysWhichTimeARowIsAbout() {
        assertEquals("period", RegisterFixtures.of(RegisterFixtures.Grant.class).time().name());
        assertEquals("visited", RegisterFixtures.of(RegisterFixtures.Visit.class).time().name());
    }

    @Test
    void filtersByKeyTimeCodesAndFlags() {
        assertEquals(List.of("year", "name", "stage", "heated"),
                RegisterFixtures.boardingHouses().filters().stream().map(RegisterColumn::name).toList());
    }

    record NoRegister(@Column(zh = "一", en = "One") @NotNull RegionCode region) {}

    @Register(name = "counts", zh = "清点台账", en = "Counts", key = {"region", "stage", "period"})
    private record Count(@Column(zh = "区县代码", en = "Region code") @NotNull RegionCode region,
            @Column(zh = "学段", en = "Stage", vocabulary = "stage") @NotNull String stage,
            @Column(zh = "统计期", en = "Time") @NotNull Period period) {}

    @Test
    void theKeyOfARowIsWhatAPersonKnowsAndNoCode() {
        assertEquals(List.of(new RegionCode("620702"), new Title("小学", "Primary school"), Period.parse("2020")),
                RegisterFixtures.of(Count.class).namedKey(List.of("620702", "primary", "2020")));
    }

    @Register(name = "flaws", zh = "错", en = "Flaws", key = "name")
    record NoRegion(@Column(zh = "名称", en = "Name") @NotNull String name) {}

    @Register(name = "flaws", zh = "错", en = "Flaws", key = "region")
    record RegionAsText(@Column(zh = "区", en = "R") @NotNull String region) {}

    @Register(name = "flaws", zh = "错", en = "Flaws", key = "region")
    record RegionOptional(@Column(zh = "区", en = "R") RegionCode region) {}

    @Register(name = "flaws", zh = "错", en = "Flaws", key = {"region", "name"})
    record KeyOptional(@Column(zh = "区", en = "R") @NotNull RegionCode region,
            @Column(zh = "名", en = "N") String name) {}

    @Register(name = "flaws", zh = "错", en = "Flaws", key = {"region", "nobody"})
    record KeyUnknown(@Column(zh = "区", en = "R") @NotNull RegionCode region) {}

    @Register(name = "flaws", zh = "错", en = "Flaws", key = {})
    record KeyEmpty(@Column(zh = "区", en = "R") @NotNull RegionCode region) {}

    @Register(name = "flaws", zh = "错", en = "Flaws", key = "region", date = "when")
    record DateUnknown(@Column(zh = "区", en = "R") @NotNull RegionCode region,
            @Column(zh = "年", en = "Y") @NotNull Integer year) {}

    @Register(name = "flaws", zh = "错", en = "Flaws", key = "region")
    record YearAsText(@Column(zh = "区", en = "R") @NotNull RegionCode region,
            @Column(zh = "年", en = "Y") @NotNull String year) {}

    @Register(name = "flaws", zh = "错", en = "Flaws", key = "region", opened = "name")
    record OpenedAsText(@Column(zh = "区", en = "R") @NotNull RegionCode region,
            @Column(zh = "名", en = "N") String name) {}

    @Register(name = "flaws", zh = "错", en = "Flaws", key = "region")
    record RuleUnknown(@Column(zh = "区", en = "R") @NotNull RegionCode region,
            @Column(zh = "邮", en = "M") @Email String mail) {}

    @Register(name = "flaws", zh = "错", en = "Flaws", key = "region")
    record ColumnMissing(@Column(zh = "区", en = "R") @NotNull RegionCode region, String name) {}

    @Register(name = "flaws", zh = "错", en = "Flaws", key = "region")
    record TypeUnknown(@Column(zh = "区", en = "R") @NotNull RegionCode region,
            @Column(zh = "率", en = "P") Short percent) {}

    @Register(name = "flaws", zh = "错", en = "Flaws", key = "region")
    record UnitUnknown(@Column(zh = "区", en = "R") @NotNull RegionCode region,
            @Column(zh = "数", en = "N", unit = "furlong") Integer length) {}

    @Register(name = "flaws", zh = "错", en = "Flaws", key = "region")
    record VocabularyUnknown(@Column(zh = "区", en = "R") @NotNull RegionCode region,
            @Column(zh = "色", en = "C", vocabulary = "colour") String colour) {}

    @Register(name = "flaws", zh = "错", en = "Flaws", key = "region")
    record AtMostUnknown(@Column(zh = "区", en = "R") @NotNull RegionCode region,
            @Column(zh = "数", en = "N") @AtMost("nobody") Integer number) {}

    @Register(name = "flaws", zh = "错", en = "Flaws", key = "region")
    record AtMostOfOtherKind(@Column(zh = "区", en = "R") @NotNull RegionCode region,
            @Column(zh = "数", en = "N") @AtMost("day") Integer number, @Column(zh = "日", en = "D") LocalDate day) {}

    @Register(name = "flaws", zh = "错", en = "Flaws", key = "region")
    record RefersToNoRegister(@Column(zh = "区", en = "R") @NotNull RegionCode region,
            @Column(zh = "校", en = "S") @RefersTo(NoRegister.class) String school) {}

    @Register(name = "flaws", zh = "错", en = "Flaws", key = "region")
    record RefersToKeyOfSeveral(@Column(zh = "区", en = "R") @NotNull RegionCode region,
            @Column(zh = "校", en = "S") @RefersTo(RegisterFixtures.BoardingHouse.class) String school) {}

    @Register(name = "flaws", zh = "错", en = "Flaws", key = "region")
    record LeastExcluded(@Column(zh = "区", en = "R") @NotNull RegionCode region,
            @Column(zh = "数", en = "N") @DecimalMin(value = "0", inclusive = false) BigDecimal number) {}

    @Register(name = "flaws", zh = "错", en = "Flaws", key = "region")
    record ShortestText(@Column(zh = "区", en = "R") @NotNull RegionCode region,
            @Column(zh = "名", en = "N") @Size(min = 3) String name) {}

    @Register(name = "flaws", zh = "错", en = "Flaws", key = "region")
    record PatternWithFlags(@Column(zh = "区", en = "R") @NotNull RegionCode region,
            @Column(zh = "名", en = "N") @Pattern(regexp = "[0-9]{2}", flags = Pattern.Flag.CASE_INSENSITIVE) String name) {}

    @Register(name = "flaws", zh = "错", en = "Flaws", key = "region")
    record PatternWithoutWords(@Column(zh = "区", en = "R") @NotNull RegionCode region,
            @Column(zh = "名", en = "N") @Pattern(regexp = "a|b") String name) {}

    @Register(name = "flaws", zh = "错", en = "Flaws", key = "region")
    record RuleOfOtherType(@Column(zh = "区", en = "R") @NotNull RegionCode region,
            @Column(zh = "名", en = "N") @Min(0) @Max(5) String name) {}

    static Stream<Class<?>> flaws() {
        return Stream.of(NoRegister.class, NoRegion.class, RegionAsText.class, RegionOptional.class, KeyOptional.class,
                KeyUnknown.class, KeyEmpty.class, DateUnknown.class, YearAsText.class, OpenedAsText.class,
                RuleUnknown.class, ColumnMissing.class, TypeUnknown.class, UnitUnknown.class, VocabularyUnknown.class,
                AtMostUnknown.class, AtMostOfOtherKind.class, RefersToNoRegister.class, RefersToKeyOfSeveral.class,
                LeastExcluded.class, ShortestText.class, PatternWithFlags.class, PatternWithoutWords.class,
                RuleOfOtherType.class);
    }

    @ParameterizedTest
    @MethodSource("flaws")
    void refusesWhatIsNoSoundDeclaration(Class<?> rows) {
        IllegalArgumentException refused = assertThrows(IllegalArgumentException.class,
                () -> RegisterFixtures.of(rows));
        assertTrue(refused.getMessage().length() > 10, refused.getMessage());
    }
}
