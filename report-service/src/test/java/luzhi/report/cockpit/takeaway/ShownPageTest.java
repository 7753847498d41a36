package luzhi.report.cockpit.takeaway;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;

import org.junit.jupiter.api.Test;

import luzhi.papers.table.CellKind;

class ShownPageTest {

    private static ShownPage page(String main) {
        return ShownPage.read("<html><head><title>x</title></head><body><main>" + main + "</main></body></html>");
    }

    private static ShownTable table(String rows) {
        return ShownTable.of("t", page("<table>" + rows + "</table>").parts().get(0).element());
    }

    @Test
    void partsAreNamedByTheHeadingsThatTheyStandUnder() {
        ShownPage page = page("""
                <h1>张掖市 2020</h1><section aria-labelledby="a"><h2 id="a">甲</h2><table></table><table></table></section>
                <figure id="f"><figcaption>丙：历年</figcaption><svg viewBox="0 0 1 1"></svg></figure><table></table>
                <form><table></table></form>""");
        assertEquals(List.of("a", "a-2", "f", "part"), page.parts().stream().map(ShownPage.Part::id).toList());
        assertEquals(List.of("甲", "甲", "丙：历年", "张掖市 2020"),
                page.parts().stream().map(ShownPage.Part::title).toList());
        assertEquals("张掖市 2020 丙：历年", page.name(page.parts().get(2)));
        assertEquals("张掖市 2020", page.name(page.parts().get(3)));
        assertFalse(page.parts().get(2).isTable());
    }

    @Test
    void aFileHasANameThatEveryDiskTakes() {
        ShownPage page = page("<h1>a/b:c*d?" + "长".repeat(100) + "</h1><table></table>");
        String name = page.name(page.parts().get(0));
        assertTrue(name.startsWith("a b c d 长"), name);
        assertEquals(80, name.length());
    }

    @Test
    void cellsSayWhatIsReadAloudAndNothingThatIsClicked() {
        ShownTable table = table("""
                <thead><tr><th>甲</th><th colspan="2">乙</th></tr></thead><tbody><tr><td><span aria-hidden="true">✗</span>
                <span class="aloud">未达标</span> 差 3</td><td>1<form><button>改</button></form></td><td></td></tr>
                <tr><th><table><tr><td>内</td></tr></table></th></tr></tbody>""");
        assertEquals(List.of("甲", "乙", ""), table.header());
        assertEquals(List.of(List.of("未达标 差 3", "1", ""), List.of("内", "", "")), table.rows());
    }

    @Test
    void columnsOfNothingButNumbersAreNumbers() {
        ShownTable table = table("<thead><tr><th>a</th><th>b</th><th>c</th></tr></thead>"
                + "<tr><td>1,234.50</td><td>7%</td><td>" + "句".repeat(41)
                + "</td></tr><tr><td></td><td></td><td></td></tr>");
        assertEquals(List.of(CellKind.DECIMAL, CellKind.TEXT, CellKind.PROSE),
                table.table().columns().stream().map(column -> column.kind()).toList());
        assertEquals("1234.50", table.table().columns().get(0).cell().apply(table.rows().get(0)).toString());
    }

    @Test
    void whereThePageSaysTheNumberExactlyItIsTaken() {
        ShownTable table = table("<thead><tr><th>a</th><th>b</th></tr></thead>"
                + "<tr><td><data value=\"2473000000.55\">24.73亿元</data></td><td><data value=\"1\">1所</data> 约</td></tr>"
                + "<tr><td>–</td><td></td></tr>");
        assertEquals(List.of("2473000000.55", "1所 约"), table.rows().get(0));
        assertEquals(CellKind.DECIMAL, table.table().columns().get(0).kind());
        assertNull(table.table().columns().get(0).cell().apply(table.rows().get(1)));
    }

    @Test
    void ofASheetThatIsFilledInWhatStandsInItsFieldsIsTaken() {
        ShownTable table = ShownTable.of("t",
                page("<form class=\"sheet\"><table><tr><th>1.4</th><td><input type=\"hidden\" "
                        + "value=\"7\"><select><option>未声明</option><option selected>已做到</option></select></td><td><textarea>甲 乙"
                        + "</textarea></td><td><input type=\"text\" value=\"纪要\"><input type=\"text\" value=\"表1\"></td></tr></table>"
                        + "</form>").parts().get(0).element());
        assertEquals(List.of(List.of("1.4", "已做到", "甲 乙", "纪要 表1")), table.rows());
    }

    @Test
    void aTableWithoutAHeaderKeepsItsFirstRow() {
        ShownTable table = table("<tr><td>1</td><td>2</td></tr>");
        assertEquals(List.of(List.of("1", "2")), table.rows());
        assertEquals(List.of("–", "–"), titles(table));
    }

    private static List<String> titles(ShownTable table) {
        return table.table().columns().stream().map(column -> column.title().zh()).toList();
    }

    @Test
    void aColumnWithoutATitleIsWrittenAllTheSame() {
        assertEquals(List.of("甲", "–"),
                titles(table("<thead><tr><th>甲</th><th> </th></tr></thead><tr><td>1</td><td>改</td></tr>")));
    }

    @Test
    void whatIsNotShownIsNoPartOfThePage() {
        ShownPage page = page("<table><tr><th><template><select></select></template>甲</th></tr></table>"
                + "<template><table><tr><td>1</td></tr></table></template>");
        assertEquals(1, page.parts().size());
        assertEquals(List.of("甲"), ShownTable.of("t", page.parts().get(0).element()).rows().get(0));
    }

    @Test
    void codesKeepTheZerosThatTheyBeginWith() {
        ShownTable table = table("<thead><tr><th>a</th><th>b</th></tr></thead><tr><td>0123</td><td>0.5</td></tr>"
                + "<tr><td>123</td><td>-0</td></tr>");
        assertEquals(List.of(CellKind.TEXT, CellKind.DECIMAL),
                table.table().columns().stream().map(column -> column.kind()).toList());
    }

    @Test
    void aDrawingStandsByItselfWithItsHeading() {
        ShownPage page = page("<h1>指标&lt;</h1><figure><figcaption>历年</figcaption><svg class=\"drawing\" role=\"img\" "
                + "viewBox=\"0 0 640 220\" fill=\"none\" font-size=\"13\"><circle cx=\"1\" cy=\"2\" r=\"3\"/></svg></figure>");
        String svg = new ShownChart(page.heading(), "历年", page.parts().get(0).element()).svg(2);
        assertTrue(
                svg.startsWith("<svg xmlns=\"http://www.w3.org/2000/svg\" viewBox=\"-12 -60 664 292\" width=\"1328\" "
                        + "height=\"584\""),
                svg);
        assertTrue(svg.contains("<g fill=\"none\" font-size=\"13\"><circle cx=\"1\" cy=\"2\" r=\"3\" /></g>"), svg);
        assertTrue(svg.contains("指标&lt;</text>"), svg);
    }
}
