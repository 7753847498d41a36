package luzhi.launcher;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.ServerSocket;
import java.net.URI;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.StringJoiner;
import java.util.stream.Collectors;

/** Where each service listens, on this machine only. */
record Ports(Map<Service, Integer> byService) {

    private static final int HIGHEST = 65_535;
    /** Where anybody may listen, and not root alone. */
    private static final int LOWEST = 1024;
    private static final int STEP = 10_000;

    Ports {
        byService = Map.copyOf(byService);
    }

    /** The usual ports, or those that the environment asks for. */
    static Ports fromEnvironment(Map<String, String> environment) {
        Map<Service, Integer> ports = new HashMap<>();
        Set<Integer> taken = new HashSet<>();
        for (Service service : Service.values()) {
            int port = port(service, environment.get(service.portVariable()));
            if (!taken.add(port)) {
                throw new CannotRun("Port " + port + " is given to two services; choose another by "
                        + service.portVariable() + ".");
            }
            ports.put(service, port);
        }
        return new Ports(ports);
    }

    private static int port(Service service, String chosen) {
        if (chosen == null || chosen.isBlank()) {
            return service.usualPort();
        }
        try {
            int port = Integer.parseInt(chosen.strip());
            if (port > 0 && port <= HIGHEST) {
                return port;
            }
        } catch (NumberFormatException notANumber) {
            // said below, as of a number out of range
        }
        throw new CannotRun(service.portVariable() + "=" + chosen + " is no port: a number from 1 to " + HIGHEST + ".");
    }

    /** Ports that nobody uses at the moment. */
    static Ports free() {
        Map<Service, Integer> ports = new HashMap<>();
        List<ServerSocket> held = new ArrayList<>();
        try {
            for (Service service : Service.values()) {
                ServerSocket socket = new ServerSocket(0, 1, InetAddress.getLoopbackAddress());
                held.add(socket);
                ports.put(service, socket.getLocalPort());
            }
            for (ServerSocket socket : held) {
                socket.close();
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return new Ports(ports);
    }

    int of(Service service) {
        return byService.get(service);
    }

    URI address(Service service) {
        return URI.create("http://127.0.0.1:" + of(service));
    }

    /** The environment by which the report service finds the others. */
    Map<String, String> sources() {
        return Service.domains().stream()
                .collect(Collectors.toMap(Service::sourceVariable, source -> address(source).toString()));
    }

    /**
     * Says of every port that is taken whose it would be, before anything is started, and how to move all of them.
     *
     * @throws CannotRun if any is taken
     */
    void requireFree() {
        StringJoiner taken = new StringJoiner("\n");
        for (Service service : Service.values()) {
            if (isTaken(of(service))) {
                taken.add("Port " + of(service) + ", meant for " + service.module()
                        + ", is in use by another program (or may not be used).");
            }
        }
        if (taken.length() > 0) {
            throw new CannotRun(taken + "\nStop that program, or start Luzhi on other ports:\n  "
                    + elsewhere().assignments() + " ./run");
        }
    }

    /** Free ports that resemble these. */
    private Ports elsewhere() {
        for (int step = STEP; step < HIGHEST; step += STEP) {
            int further = step;
            Map<Service, Integer> moved = byService.entrySet().stream().collect(Collectors.toMap(Map.Entry::getKey,
                    port -> LOWEST + Math.floorMod(port.getValue() + further - LOWEST, HIGHEST + 1 - LOWEST)));
            if (moved.values().stream().noneMatch(Ports::isTaken)) {
                return new Ports(moved);
            }
        }
        return free();
    }

    /** As they stand before a command: {@code LUZHI_PORT_REPORT=18080 …}. */
    String assignments() {
        return Service.values().stream().map(service -> service.portVariable() + "=" + of(service))
                .collect(Collectors.joining(" "));
    }

    private static boolean isTaken(int port) {
        try (ServerSocket socket = new ServerSocket()) {
            // a connection of an earlier run that is still closing does not count, a listener does
            socket.setReuseAddress(true);
            socket.bind(new InetSocketAddress(InetAddress.getLoopbackAddress(), port));
            return false;
        } catch (IOException taken) {
            return true;
        }
    }
}
