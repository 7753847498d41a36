package luzhi.kernel.register;

import jakarta.enterprise.context.ApplicationScoped;

/** What every register needs to be read and written. */
@ApplicationScoped
public class RegisterDesk {}
