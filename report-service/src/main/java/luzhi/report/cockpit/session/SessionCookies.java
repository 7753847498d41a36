package luzhi.report.cockpit.session;

import jakarta.ws.rs.core.NewCookie;

/** What a browser keeps for pages: nothing of it is sent anywhere else, read by scripts, or brought along from other sites' forms. */
enum SessionCookies {
    /** As whom somebody tries a demonstration: the number of a person. */
    PERSON("luzhi-person"),
    /** The language that was chosen. */
    LANGUAGE("luzhi-language");

    private static final int ENDED = 0;

    private final String cookie;

    SessionCookies(String cookie) {
        this.cookie = cookie;
    }

    String cookie() {
        return cookie;
    }

    /** Until the browser is closed. */
    NewCookie keep(String value) {
        return builder().value(value).build();
    }

    NewCookie forget() {
        return builder().value("").maxAge(ENDED).build();
    }

    private NewCookie.Builder builder() {
        return new NewCookie.Builder(cookie).path("/cockpit").httpOnly(true).sameSite(NewCookie.SameSite.LAX);
    }
}
