package luzhi.launcher;

import static org.junit.jupiter.api.Assertions.assertDoesNotThrow;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class PortsTest {

    @Test
    void theUsualPortsAreUsedUnlessOthersAreChosen() {
        Ports ports = Ports.fromEnvironment(Map.of("LUZHI_PORT_FINANCE", "9081"));
        assertEquals(9081, ports.of(Service.of("finance")));
        assertEquals(8080, ports.of(Service.REPORT));
    }

    @ParameterizedTest
    @ValueSource(strings = {"0", "-1", "65536", "http"})
    void whatIsNoPortIsRefusedWithTheNameOfTheVariable(String chosen) {
        CannotRun refusal = assertThrows(CannotRun.class,
                () -> Ports.fromEnvironment(Map.of("LUZHI_PORT_REPORT", chosen)));
        assertTrue(refusal.getMessage().contains("LUZHI_PORT_REPORT=" + chosen), refusal.getMessage());
    }

    @Test
    void twoServicesDoNotShareAPort() {
        assertThrows(CannotRun.class, () -> Ports.fromEnvironment(Map.of("LUZHI_PORT_REPORT", "8081")));
    }

    @Test
    void aPortInUseIsNamedTogetherWithAWayOut() throws IOException {
        Ports ports = Ports.free();
        assertDoesNotThrow(ports::requireFree);
        try (ServerSocket other = new ServerSocket(ports.of(Service.of("staffing")), 1,
                InetAddress.getLoopbackAddress())) {
            String message = assertThrows(CannotRun.class, ports::requireFree).getMessage();
            assertTrue(message.contains("Port " + other.getLocalPort()), message);
            assertTrue(message.endsWith(" ./run"), message);
            String command = message.lines().reduce((first, second) -> second).orElseThrow();
            Ports moved = Ports.fromEnvironment(Stream.of(command.strip().split(" "))
                    .filter(word -> word.contains("=")).map(word -> word.split("="))
                    .collect(Collectors.toMap(word -> word[0], word -> word[1])));
            assertDoesNotThrow(moved::requireFree);
            Service.values().forEach(service -> assertNotEquals(ports.of(service), moved.of(service)));
        }
    }
}
