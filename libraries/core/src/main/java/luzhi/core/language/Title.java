package luzhi.core.language;

import java.util.Locale;

import com.fasterxml.jackson.annotation.JsonProperty;

/** The name of a thing for people, in Chinese and in English. Both are required. */
public record Title(@JsonProperty(required = true) String zh, @JsonProperty(required = true) String en) {

    public Title {
        if (zh == null || zh.isBlank() || en == null || en.isBlank()) {
            throw new IllegalArgumentException("A title needs both zh and en: " + zh + ", " + en);
        }
    }

    public String in(Locale language) {
        return language.getLanguage().equals(Locale.ENGLISH.getLanguage()) ? en : zh;
    }
}
