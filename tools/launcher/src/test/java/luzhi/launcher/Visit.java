package luzhi.launcher;

import java.net.URI;
import java.util.List;
import java.util.Set;
import java.util.concurrent.CopyOnWriteArrayList;

import com.microsoft.playwright.Browser;
import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.ConsoleMessage;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.Route;

/**
 * Somebody at a browser that knows nothing yet, in Chinese. What a page must not do is a fault: to ask another host, to fail in a script, to do what
 * its own policy forbids, to say an error on the console (which includes requests that were refused).
 */
final class Visit implements AutoCloseable {

    private final BrowserContext context;
    private final Set<URI> addresses;
    private final List<String> faults = new CopyOnWriteArrayList<>();
    private final Page page;

    /** @param addresses where its pages may ask */
    Visit(Browser browser, Set<URI> addresses) {
        this.addresses = Set.copyOf(addresses);
        context = browser.newContext(new Browser.NewContextOptions().setLocale("zh-CN"));
        context.route(address -> !isOurs(address), this::refuse);
        page = context.newPage();
        page.onConsoleMessage(this::hear);
        page.onPageError(error -> faults.add("A script failed: " + error));
    }

    private boolean isOurs(String address) {
        return addresses.stream().anyMatch(ours -> address.startsWith(ours + "/"));
    }

    private void refuse(Route request) {
        faults.add("Another host was asked: " + request.request().url());
        request.abort();
    }

    private void hear(ConsoleMessage said) {
        if (said.type().equals("error")) {
            faults.add("The console says: " + said.text() + " (" + said.location() + ")");
        }
    }

    Page page() {
        return page;
    }

    /** What was wrong so far, for a test that wants it so: it counts no more. */
    List<String> takeFaults() {
        List<String> taken = List.copyOf(faults);
        faults.removeAll(taken);
        return taken;
    }

    /** @throws AssertionError if anything was wrong */
    void requireFaultless() {
        if (!faults.isEmpty()) {
            throw new AssertionError(String.join("\n", faults));
        }
    }

    @Override
    public void close() {
        context.close();
    }
}
