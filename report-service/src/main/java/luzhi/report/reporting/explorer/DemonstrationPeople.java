package luzhi.report.reporting.explorer;

import java.io.IOException;
import java.net.InetAddress;
import java.net.UnknownHostException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;

import jakarta.enterprise.context.ApplicationScoped;

import org.eclipse.microprofile.config.inject.ConfigProperty;

import com.fasterxml.jackson.core.type.TypeReference;
import com.fasterxml.jackson.databind.ObjectMapper;

import io.quarkus.runtime.Startup;

import luzhi.core.language.Title;

/** As whom one may try the suite with one click: whoever starts it for a demonstration says so, and nobody else. */
@Startup
@ApplicationScoped
public class DemonstrationPeople {

    private final List<DemonstrationPerson> people;

    /** @throws IllegalStateException if people are offered where others than this machine could come, or cannot be read */
    DemonstrationPeople(DemonstrationConfiguration demonstration, ObjectMapper json,
            @ConfigProperty(name = "quarkus.http.host") String host) {
        this.people = demonstration.people().map(file -> read(file, json, host)).orElse(List.of());
    }

    private static List<DemonstrationPerson> read(Path file, ObjectMapper json, String host) {
        if (!isThisMachine(host)) {
            throw unusable(file, "演示身份只供本机使用，而本服务监听于 " + host + "；去掉此项设置，或令 quarkus.http.host 为 127.0.0.1",
                    "people of a demonstration are for this machine alone, and this service listens at " + host
                            + ". Remove the setting, or set quarkus.http.host to 127.0.0.1");
        }
        try {
            return List.copyOf(json.readValue(Files.readString(file), new TypeReference<List<DemonstrationPerson>>() {
            }));
        } catch (IOException e) {
            // what it says may hold a token
            throw unusable(file, "应为由 ./run 写成的 JSON", "expected is JSON as ./run writes it");
        }
    }

    private static boolean isThisMachine(String host) {
        try {
            return InetAddress.getByName(host).isLoopbackAddress();
        } catch (UnknownHostException e) {
            return false;
        }
    }

    private static IllegalStateException unusable(Path file, String zh, String en) {
        return new IllegalStateException("luzhi.demonstration.people 所指文件 " + file + " 不可用：" + zh
                + " | The file of luzhi.demonstration.people, " + file + ", cannot be used: " + en);
    }

    /** All of them; none unless the suite was started for a demonstration. */
    public List<DemonstrationPerson> list() {
        return people;
    }

    /** What people call whoever is attributed something, if he is one of them. */
    public Optional<Title> findName(String user) {
        return people.stream().filter(person -> person.user().equals(user)).map(DemonstrationPerson::name).findFirst();
    }

    /** The one of that number in the list, counted from 0. */
    public Optional<DemonstrationPerson> find(String number) {
        return number != null && number.matches("\\d{1,3}") && Integer.parseInt(number) < people.size()
                ? Optional.of(people.get(Integer.parseInt(number)))
                : Optional.empty();
    }
}
