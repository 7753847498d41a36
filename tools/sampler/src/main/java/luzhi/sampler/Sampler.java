package luzhi.sampler;

import java.io.PrintStream;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

import luzhi.core.language.Codes;

/**
 * Writes synthetic registers: of any regions, of the whole country, or of a sample city whose totals are given. See
 * {@code sampler/README.md}.
 */
public final class Sampler {

    private final Options options;
    private final List<RegisterSampler> registers;

    private Sampler(Options options) {
        this.options = options;
        this.registers = SamplerCatalog.list(options.registers());
    }

    public static void main(String... arguments) {
        System.exit(run(System.out, System.err, arguments));
    }

    /** The same without ending the process. @return 0, or 2 if the arguments make no sense */
    static int run(PrintStream out, PrintStream errors, String... arguments) {
        try {
            new Sampler(Options.parse(arguments)).write()
                    .forEach((register, rows) -> out.println(register + " " + rows));
            return 0;
        } catch (IllegalArgumentException e) {
            errors.println(e.getMessage());
            errors.println(Options.USAGE);
            return 2;
        }
    }

    /** @return how many rows each register got */
    private Map<String, Long> write() {
        List<RegisterFile> files = new ArrayList<>();
        Map<String, Long> counts = new LinkedHashMap<>();
        try {
            for (RegisterSampler register : registers) {
                files.add(new RegisterFile(options.out().resolve(Codes.of(register.service()))
                        .resolve(register.name() + ".csv"), register.header()));
            }
            Territories.of(options).forEach(territory -> {
                for (int i = 0; i < registers.size(); i++) {
                    registers.get(i).write(territory, files.get(i));
                }
            });
        } finally {
            files.forEach(RegisterFile::close);
        }
        for (int i = 0; i < registers.size(); i++) {
            counts.put(registers.get(i).name(), files.get(i).count());
        }
        return counts;
    }
}
