package luzhi.kernel.http;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.stream.Stream;

import org.junit.jupiter.api.Test;

class EntityTagsTest {

    private static final String TAG = EntityTags.of(Stream.of("a", "b"));

    @Test
    void changesWithEveryPartAndTheirOrder() {
        assertEquals(TAG, EntityTags.of(Stream.of("a", "b")));
        assertNotEquals(TAG, EntityTags.of(Stream.of("b", "a")));
        assertNotEquals(TAG, EntityTags.of(Stream.of("ab")));
        assertNotEquals(TAG, EntityTags.of(Stream.empty()));
        assertTrue(TAG.matches("\"[0-9a-f]{32}\""), TAG);
    }

    @Test
    void isNamedAloneInAListOrByTheStar() {
        assertTrue(EntityTags.names(TAG, TAG));
        assertTrue(EntityTags.names("\"x\" , " + TAG, TAG));
        assertTrue(EntityTags.names(" * ", TAG));
        assertFalse(EntityTags.names(null, TAG));
        assertFalse(EntityTags.names("", TAG));
        assertFalse(EntityTags.names("\"x\"", TAG));
        assertFalse(EntityTags.names(TAG.replace("\"", ""), TAG));
    }

    @Test
    void asAWeakOneIsKnownButPermitsNoChange() {
        assertTrue(EntityTags.isKnownBy(TAG, TAG));
        assertTrue(EntityTags.isKnownBy("*", TAG));
        assertTrue(EntityTags.isKnownBy("\"x\", W/" + TAG, TAG));
        assertFalse(EntityTags.isKnownBy("W/\"x\"", TAG));
        assertFalse(EntityTags.isKnownBy(null, TAG));
        assertFalse(EntityTags.names("W/" + TAG, TAG));
    }
}
