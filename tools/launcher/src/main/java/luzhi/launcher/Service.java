package luzhi.launcher;

/** The four services, in the order in which they are named to people. */
enum Service {
    REPORT("report", 8080), FINANCE("finance", 8081), STAFFING("staffing", 8082), INFRASTRUCTURE("infrastructure",
            8083);

    private final String code;
    private final int usualPort;

    Service(String code, int usualPort) {
        this.code = code;
        this.usualPort = usualPort;
    }

    /** Its name without the word service; its database and its role are called so. */
    String code() {
        return code;
    }

    /** Its folder in the checkout, and what it calls itself. */
    String module() {
        return code + "-service";
    }

    int usualPort() {
        return usualPort;
    }

    /** The environment variable that chooses another port. */
    String portVariable() {
        return "LUZHI_PORT_" + name();
    }
}
