package luzhi.report.cockpit.session;

import java.util.List;

import org.jspecify.annotations.Nullable;

import io.quarkus.qute.TemplateInstance;

import luzhi.report.cockpit.frame.PageFrame;

/**
 * Where one says who one is.
 *
 * @param to where one goes then
 * @param entry the way through the provider; null where there is none
 * @param people as whom a demonstration can be tried; nobody elsewhere
 */
record SignInPage(PageFrame frame, String to, @Nullable String entry, List<Person> people) implements TemplateInstance {

    /** Somebody as whom a demonstration can be tried. */
    record Person(int number, String name) {}
}
