package luzhi.bench;

import java.io.BufferedReader;
import java.io.BufferedWriter;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

/**
 * The synthetic schools of the whole country and their census of one year, and files made from them.
 *
 * @param schools their list; all opened before {@link #FIRST_YEAR}, so that there may be censuses of many years
 * @param censuses the census of {@link #YEAR}
 * @param rows of the census
 */
record Country(Path folder, Path schools, Path censuses, long rows) {

    static final int YEAR = 2020;
    static final String REGION = "100000";
    /** That keeps them. */
    static final String SERVICE = "infrastructure";
    private static final int FIRST_YEAR = 2011;
    private static final String OPENED = "2000-09-01";
    private static final int OPENED_COLUMN = 8;
    private static final int YEAR_COLUMN = 2;

    /** Has the sampler, in a process of its own, make them. */
    static Country make(Path folder) throws IOException, InterruptedException {
        Sampling.draw(folder, "--country", "--registers", "schools,school-censuses");
        Path schools = folder.resolve("schools.csv");
        write(folder.resolve("infrastructure/schools.csv"), schools, (line, row) -> openEarly(line));
        Path censuses = folder.resolve("infrastructure/school-censuses.csv");
        return new Country(folder, schools, censuses, countLines(censuses) - 1);
    }

    private static String openEarly(String line) {
        String[] cells = line.split(",", -1);
        cells[OPENED_COLUMN] = cells[OPENED_COLUMN].isEmpty() || cells[OPENED_COLUMN].compareTo(OPENED) < 0
                ? cells[OPENED_COLUMN]
                : OPENED;
        return String.join(",", cells);
    }

    private static long countLines(Path file) throws IOException {
        try (BufferedReader lines = Files.newBufferedReader(file)) {
            return lines.lines().count();
        }
    }

    /** What becomes of a row; the first is 1. The sampler never quotes a cell. */
    interface Change {
        String of(String line, long row);
    }

    private static void write(Path from, Path to, Change change) throws IOException {
        try (BufferedReader in = Files.newBufferedReader(from); BufferedWriter out = Files.newBufferedWriter(to)) {
            out.append(in.readLine()).append('\n');
            long row = 0;
            for (String line = in.readLine(); line != null; line = in.readLine()) {
                out.append(change.of(line, ++row)).append('\n');
            }
        }
    }

    /** The census with every hundredth row broken, in six ways by turns. */
    Path broken() throws IOException {
        Path file = folder.resolve("broken.csv");
        write(censuses, file, new Breakage());
        return file;
    }

    /** So many rows of censuses: of as many years as that takes, all with the same numbers. */
    Path censuses(long wanted) throws IOException {
        Path file = folder.resolve("censuses-" + wanted + ".csv");
        try (BufferedWriter out = Files.newBufferedWriter(file, StandardCharsets.UTF_8)) {
            long left = wanted;
            for (int year = wanted <= rows ? YEAR : FIRST_YEAR; left > 0; year++) {
                left = add(year, left, left == wanted, out);
            }
        }
        return file;
    }

    private long add(int year, long most, boolean first, BufferedWriter out) throws IOException {
        try (BufferedReader in = Files.newBufferedReader(censuses)) {
            String header = in.readLine();
            if (first) {
                out.append(header).append('\n');
            }
            long left = most;
            for (String line = in.readLine(); line != null && left > 0; line = in.readLine()) {
                int begin = 0;
                for (int column = 0; column < YEAR_COLUMN; column++) {
                    begin = line.indexOf(',', begin) + 1;
                }
                out.append(line, 0, begin).append(String.valueOf(year))
                        .append(line, line.indexOf(',', begin), line.length()).append('\n');
                left--;
            }
            return left;
        }
    }

    /** The columns of the census, as the database names them, in the order of the file. */
    List<String> columns() throws IOException {
        try (BufferedReader in = Files.newBufferedReader(censuses)) {
            return List.of(in.readLine().replaceAll("([A-Z])", "_$1").toLowerCase(java.util.Locale.ROOT).split(","));
        }
    }
}
