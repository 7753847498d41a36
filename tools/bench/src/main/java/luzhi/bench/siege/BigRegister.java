package luzhi.bench.siege;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;

import luzhi.launcher.Workbench;

/** A register of very many rows: the school classes of the sample city, the same in many years that nobody judges. */
final class BigRegister implements Target {

    static final String SERVICE = "infrastructure";

    private static final String ROWS = "/v1/school-classes?within=620700";
    private static final Path CLASSES = Path.of("samples/zhangye/registers/infrastructure/school-classes.csv");
    private static final String YEAR = ",2020,";
    private static final int FIRST_YEAR = 2040;
    private static final int YEARS = 36;
    private static final int FEW_YEARS = 8;
    private static final Duration PATIENCE = Duration.ofMinutes(2);

    private final int years;
    private boolean filled;

    /** @param small 53,000 rows instead of 217,000, whose export as lines of JSON has 90 MB */
    BigRegister(boolean small) {
        this.years = small ? FEW_YEARS : YEARS;
    }

    @Override
    public String service() {
        return SERVICE;
    }

    @Override
    public void prepare(Suite suite) throws IOException {
        if (!filled) {
            List<String> lines = Files.readAllLines(Workbench.checkout().resolve(CLASSES));
            StringBuilder file = new StringBuilder(lines.get(0)).append('\n');
            for (int year = FIRST_YEAR; year < FIRST_YEAR + years; year++) {
                for (String line : lines.subList(1, lines.size())) {
                    file.append(line.replace(YEAR, "," + year + ",")).append('\n');
                }
            }
            try (Connection connection = suite.connect(SERVICE, PATIENCE)) {
                connection.send(Request.post("/v1/school-classes/import", suite.city(),
                        Body.of(Body.CSV, file.toString().getBytes(StandardCharsets.UTF_8))), 1 << 10)
                        .require("A big register");
            }
            filled = true;
        }
    }

    /** So many rows. */
    Request page(String token, int rows) {
        return Request.get(ROWS + "&limit=" + rows, token);
    }

    /** All rows, in that form. */
    Request export(String token, String form) {
        return Request.get(ROWS, token, form);
    }
}
