package luzhi.kernel.description;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;

import org.eclipse.microprofile.openapi.OASFactory;
import org.eclipse.microprofile.openapi.models.OpenAPI;
import org.eclipse.microprofile.openapi.models.servers.Server;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

class PublicServerTest {

    private static final String SETTING = "luzhi.public.url";

    @AfterEach
    void forget() {
        System.clearProperty(SETTING);
    }

    private static List<String> servers() {
        OpenAPI description = OASFactory.createOpenAPI()
                .addServer(OASFactory.createServer().url("http://0.0.0.0:8081"));
        new PublicServer().filterOpenAPI(description);
        return description.getServers().stream().map(Server::getUrl).toList();
    }

    @Test
    void operationsAreAtThePublicAddress() {
        System.setProperty(SETTING, "https://luzhi.example.org/finance");
        assertEquals(List.of("https://luzhi.example.org/finance"), servers());
    }

    @Test
    void withoutOneTheyAreWhereTheDescriptionIs() {
        assertEquals(List.of("/"), servers());
    }
}
