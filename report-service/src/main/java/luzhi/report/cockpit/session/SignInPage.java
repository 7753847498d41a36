package luzhi.report.cockpit.session;

import java.util.List;

import io.quarkus.qute.TemplateInstance;

import luzhi.report.cockpit.frame.PageFrame;

/**
 * Where one says who one is.
 *
 * @param to where one goes then
 * @param people as whom a demonstration can be tried; nobody elsewhere
 */
record SignInPage(PageFrame frame, String to, List<Person> people) implements TemplateInstance {

    /** Somebody as whom a demonstration can be tried. */
    record Person(int number, String name) {}
}
