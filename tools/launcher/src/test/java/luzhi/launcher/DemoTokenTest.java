package luzhi.launcher;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.GeneralSecurityException;
import java.security.KeyFactory;
import java.security.PublicKey;
import java.security.Signature;
import java.security.spec.X509EncodedKeySpec;
import java.time.Instant;
import java.util.Base64;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;

class DemoTokenTest {

    private static final Instant NOW = Instant.parse("2026-11-23T00:00:00Z");

    @TempDir
    Path folder;

    @Test
    void aTokenSaysWhoMayDoWhatWhereAndUntilWhen() throws IOException {
        String token = DemoToken.CITY.mint(SigningKey.in(folder), NOW);
        JsonNode claims = new ObjectMapper().readTree(Base64.getUrlDecoder().decode(token.split("\\.")[1]));
        assertEquals("https://luzhi.local", claims.path("iss").asText());
        assertEquals("luzhi", claims.path("aud").asText());
        assertEquals("city", claims.path("upn").asText());
        assertEquals("620700", claims.path("region").asText());
        assertEquals("[\"reporter\",\"reviewer\"]", claims.path("groups").toString());
        assertEquals(30 * 24 * 3600, claims.path("exp").asLong() - claims.path("iat").asLong());
    }

    @Test
    void theSignatureIsOfTheKeyThatTheServicesAreGiven() throws GeneralSecurityException {
        SigningKey key = SigningKey.in(folder);
        String[] parts = DemoToken.AUDITOR.mint(key, NOW).split("\\.");
        PublicKey published = KeyFactory.getInstance("RSA")
                .generatePublic(new X509EncodedKeySpec(Base64.getDecoder().decode(key.publicKey())));
        Signature signature = Signature.getInstance("SHA256withRSA");
        signature.initVerify(published);
        signature.update((parts[0] + "." + parts[1]).getBytes(StandardCharsets.US_ASCII));
        assertTrue(signature.verify(Base64.getUrlDecoder().decode(parts[2])));
    }

    @Test
    void theKeyIsMadeOnce() {
        assertEquals(SigningKey.in(folder).publicKey(), SigningKey.in(folder).publicKey());
    }

    @Test
    void thePeopleAreNamedInBothLanguagesWithTheTokensOfTheirFiles() throws IOException {
        DemoToken.writeAll(folder, SigningKey.in(folder), NOW);
        JsonNode people = new ObjectMapper().readTree(Files.readString(DemoToken.people(folder)));
        assertEquals(DemoToken.values().length, people.size());
        for (DemoToken each : DemoToken.values()) {
            JsonNode person = people.get(each.ordinal());
            assertEquals(Files.readString(each.file(folder)), person.path("token").asText());
        }
        assertEquals("county-620702", people.at("/0/user").asText());
        assertEquals("县填报（甘州区）", people.at("/0/name/zh").asText());
        assertEquals("County reporter (Ganzhou)", people.at("/0/name/en").asText());
    }
}
