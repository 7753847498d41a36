package luzhi.launcher;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;

import org.junit.jupiter.api.Order;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;

/** The first clients of {@code docs/api.md}, run as they stand there but for the ports. */
@ExtendWith(SharedSuite.class)
@Order(SharedSuite.GUIDE)
class FirstClientIT {

    private static final String VERSION = "1.0.0-SNAPSHOT";
    private static final String INSTALL = "org.apache.maven.plugins:maven-install-plugin:3.1.4:install-file";

    private final RunningSuite running;
    private final String guide;

    FirstClientIT(RunningSuite running) throws IOException {
        this.running = running;
        String all = Files.readString(RunningSuite.file("docs/api.md"));
        int begin = all.indexOf("## Your first client");
        String section = all.substring(begin, all.indexOf("\n## ", begin));
        for (Service service : Service.values()) {
            section = section.replace("http://localhost:" + service.usualPort(), running.address(service).toString());
        }
        this.guide = section;
    }

    /** What stands in the guide in a language, in order. */
    private List<String> blocks(String language) {
        return Pattern.compile("```" + language + "\n(.*?\n)```", Pattern.DOTALL).matcher(guide).results()
                .map((MatchResult block) -> block.group(1)).toList();
    }

    private static String run(Path folder, String script) throws IOException, InterruptedException {
        ProcessBuilder builder = new ProcessBuilder("bash", "-euc", script).directory(folder.toFile())
                .redirectErrorStream(true);
        builder.environment().put("JAVA_HOME", System.getProperty("java.home"));
        builder.environment().merge("PATH", System.getProperty("java.home") + "/bin:",
                (before, java) -> java + before);
        Process process = builder.start();
        process.getOutputStream().close();
        String said = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
        assertEquals(0, process.waitFor(), said);
        return said;
    }

    @Test
    void curl() throws IOException, InterruptedException {
        String said = run(running.folder(), blocks("sh").get(0));
        for (String part : List.of("\"name\":\"county-620702\"", "\"inserted\":1", "\"completedTasks\":")) {
            assertTrue(said.contains(part), said);
        }
    }

    /** Outside of this build, with nothing but what {@code ./mvnw install} puts into a repository: one of its own here. */
    @Test
    void java(@TempDir Path folder) throws IOException, InterruptedException {
        Files.writeString(folder.resolve("pom.xml"), blocks("xml").get(0));
        Files.writeString(folder.resolve("FirstClient.java"), blocks("java").get(0));
        String maven = "'" + RunningSuite.file("mvnw") + "' -B -ntp -q -o '-Dmaven.repo.local="
                + folder.resolve("repository")
                + "' '-Dmaven.repo.local.tail=" + System.getProperty("localRepository") + "' ";
        install(folder, maven, RunningSuite.file("pom.xml"), RunningSuite.file("pom.xml"));
        install(folder, maven, RunningSuite.file("libraries/client/target/luzhi-client-" + VERSION + ".jar"),
                RunningSuite.file("libraries/client/pom.xml"));
        String said = run(folder, blocks("sh").get(1).replace("mvn -q ", maven)
                .replace("LUZHI/.run", running.folder().resolve(".run").toString().replace(" ", "\\ ")));
        assertEquals(blocks("text").get(0), said);
    }

    private static void install(Path folder, String maven, Path file, Path description)
            throws IOException, InterruptedException {
        run(folder, maven + INSTALL + " '-Dfile=" + file + "' '-DpomFile=" + description + "'");
    }
}
