package luzhi.core.language;

import java.math.BigDecimal;
import java.text.MessageFormat;
import java.util.Collection;
import java.util.List;
import java.util.Locale;
import java.util.MissingResourceException;
import java.util.ResourceBundle;
import java.util.stream.Collectors;

/**
 * Sentences by key, from property files {@code <bundle>_zh} and {@code <bundle>_en}, with {@code {0}} places filled in.
 * Several bundles are searched in order.
 */
public final class Wording {

    /** Longer arguments are cut short. */
    private static final int LONGEST = 1000;

    private final List<String> bundles;

    public Wording(String... bundles) {
        this.bundles = List.of(bundles);
    }

    public boolean has(String key, Locale language) {
        return bundles.stream().anyMatch(bundle -> bundle(bundle, language).containsKey(key));
    }

    /** @throws MissingResourceException if no bundle has the key: every key used by code has to have its sentence */
    public String sentence(Locale language, String key, Object... arguments) {
        for (String name : bundles) {
            ResourceBundle bundle = bundle(name, language);
            if (bundle.containsKey(key)) {
                Object[] printed = new Object[arguments.length];
                for (int i = 0; i < arguments.length; i++) {
                    printed[i] = print(arguments[i], language);
                }
                return new MessageFormat(bundle.getString(key), language).format(printed);
            }
        }
        throw new MissingResourceException("No sentence for " + key, String.join(", ", bundles), key);
    }

    /**
     * Numbers are printed plainly: a code or a year must not grow thousands separators; titles, also those of constants, in the
     * language of the sentence, as are lists of these.
     * What callers sent may be long or hold halves of surrogate pairs, which UTF-8 cannot write.
     */
    private static Object print(Object argument, Locale language) {
        if (argument instanceof Title title) {
            return title.in(language);
        }
        if (argument instanceof Titled constant) {
            return constant.title().in(language);
        }
        if (argument instanceof Collection<?> list) {
            return list.stream().map(each -> String.valueOf(print(each, language)))
                    .collect(Collectors
                            .joining(language.getLanguage().equals(Locale.CHINESE.getLanguage()) ? "、" : ", "));
        }
        boolean ordinary = argument instanceof BigDecimal decimal && Math.abs(decimal.scale()) <= LONGEST;
        String text = (ordinary ? ((BigDecimal) argument).toPlainString() : String.valueOf(argument));
        return (text.length() <= LONGEST ? text : text.substring(0, LONGEST) + "…").replaceAll("\\p{Cs}", "\uFFFD");
    }

    private static ResourceBundle bundle(String name, Locale language) {
        return ResourceBundle.getBundle(name, language, Thread.currentThread().getContextClassLoader(),
                ResourceBundle.Control.getNoFallbackControl(ResourceBundle.Control.FORMAT_PROPERTIES));
    }
}
