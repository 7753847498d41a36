package luzhi.bench.siege;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/**
 * Which connections a service still holds, as Linux tells it: whoever reads slowly would not see for long that the other side has
 * hung up.
 */
final class SocketTable {

    private static final List<Path> TABLES = List.of(Path.of("/proc/net/tcp"), Path.of("/proc/net/tcp6"));
    private static final String ESTABLISHED = "01";
    private static final int LOCAL = 1;
    private static final int REMOTE = 2;
    private static final int STATE = 3;
    private static final int HEXADECIMAL = 16;

    private SocketTable() {}

    /** How many of the callers, known by their ports, are still connected to the service on that port. */
    static int held(int servicePort, Collection<Integer> callers) throws IOException {
        Set<Integer> connected = new HashSet<>();
        for (Path table : TABLES) {
            if (Files.exists(table)) {
                for (String line : Files.readAllLines(table)) {
                    String[] cells = line.strip().split("\\s+");
                    if (cells.length > STATE && cells[STATE].equals(ESTABLISHED) && port(cells[LOCAL]) == servicePort) {
                        connected.add(port(cells[REMOTE]));
                    }
                }
            }
        }
        connected.retainAll(callers);
        return connected.size();
    }

    private static int port(String address) {
        return Integer.parseInt(address.substring(address.lastIndexOf(':') + 1), HEXADECIMAL);
    }
}
