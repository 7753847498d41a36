package luzhi.report.reporting.reportcheck;

import jakarta.ws.rs.core.Response;

import org.jboss.resteasy.reactive.server.ServerExceptionMapper;

import luzhi.claims.reading.CallerGone;

/** What becomes of a check that nobody waits for any more: to leave is no error. */
class CallerGoneAnswer {

    private static final int CLIENT_CLOSED_REQUEST = 499;

    @ServerExceptionMapper
    Response answer(CallerGone gone) {
        return Response.status(CLIENT_CLOSED_REQUEST).build();
    }
}
