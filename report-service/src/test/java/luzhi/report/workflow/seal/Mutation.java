package luzhi.report.workflow.seal;

import java.util.Optional;

import luzhi.report.workflow.seal.JsonSpans.Span;

/** What can be done to a value of a sealed document, or to its entry in an object or list. */
enum Mutation {

    CHANGED {
        @Override
        String changed(String text, Span span) {
            String value = text.substring(span.start(), span.end());
            return switch (value.charAt(0)) {
                case '"' -> replaced(text, span, otherText(value));
                case 't' -> replaced(text, span, "false");
                case 'f' -> replaced(text, span, "true");
                case 'n' -> replaced(text, span, "\"1\"");
                case '{' -> replaced(text, span, value.equals("{}") ? "{\"a\":\"a\"}" : "{}");
                case '[' -> replaced(text, span, value.equals("[]") ? "[\"a\"]" : "[]");
                default -> replaced(text, span, value + "1");
            };
        }
    },
    MADE_NULL {
        @Override
        String changed(String text, Span span) {
            return text.startsWith("null", span.start()) ? null : replaced(text, span, "null");
        }
    },
    DROPPED {
        @Override
        String changed(String text, Span span) {
            if (text.charAt(span.end()) == ',') {
                return text.substring(0, span.entry()) + text.substring(span.end() + 1);
            }
            int before = span.entry() - 1;
            return text.substring(0, text.charAt(before) == ',' ? before : span.entry()) + text.substring(span.end());
        }
    },
    DOUBLED {
        @Override
        String changed(String text, Span span) {
            return inserted(text, span.end(), "," + text.substring(span.entry(), span.end()));
        }
    },
    DOUBLED_AFTER_A_CHANGED_ONE {
        @Override
        String changed(String text, Span span) {
            String changed = CHANGED.changed(text, span);
            int end = span.end() + changed.length() - text.length();
            return inserted(text, span.entry(), changed.substring(span.entry(), end) + ",");
        }
    },
    REORDERED {
        @Override
        String changed(String text, Span span) {
            Span next = span.next();
            return next == null
                    ? null
                    : text.substring(0, span.entry()) + text.substring(next.entry(), next.end()) + ","
                            + text.substring(span.entry(), span.end()) + text.substring(next.end());
        }
    },
    SPELLED_OTHERWISE {
        @Override
        String changed(String text, Span span) {
            return inserted(text, span.start(), " ");
        }
    },
    JOINED_BY_AN_UNKNOWN_ENTRY {
        @Override
        String changed(String text, Span span) {
            return inserted(text, span.end(), span.isNamed() ? ",\"~\":null" : ",null");
        }
    };

    /** The document with that done to that value; null where it cannot be done, or would change nothing. */
    abstract String changed(String text, Span span);

    /** The document with that done to that value; nothing where it cannot be done, or would change nothing. */
    Optional<String> apply(String text, Span span) {
        return Optional.ofNullable(changed(text, span)).filter(after -> !after.equals(text));
    }

    private static String replaced(String text, Span span, String by) {
        return text.substring(0, span.start()) + by + text.substring(span.end());
    }

    private static String inserted(String text, int at, String what) {
        return text.substring(0, at) + what + text.substring(at);
    }

    /** Of the same kind where it ends with a digit: another number, date or code. */
    private static String otherText(String quoted) {
        int last = quoted.length() - 2;
        char end = quoted.charAt(last);
        return Character.isDigit(end)
                ? quoted.substring(0, last) + (char) ('0' + (end - '0' + 1) % 10) + '"'
                : quoted.substring(0, last + 1) + "x\"";
    }
}
