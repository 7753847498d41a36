package luzhi.claims.reading;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** Names, each with what it stands for, found in a text by walking it once from every place. */
final class Words<T> {

    private static final class Node<T> {
        private final Map<Character, Node<T>> next = new HashMap<>();
        private final List<T> named = new ArrayList<>();
    }

    /** A name in a text, and what it stands for. */
    record Found<T>(int start, int end, List<T> named) {

        int length() {
            return end - start;
        }
    }

    private final Node<T> root = new Node<>();

    void add(String name, T named) {
        if (name.isEmpty()) {
            return;
        }
        Node<T> node = root;
        for (int i = 0; i < name.length(); i++) {
            node = node.next.computeIfAbsent(name.charAt(i), each -> new Node<>());
        }
        node.named.add(named);
    }

    /** The longest name that begins at a place; null if none does. */
    Found<T> longestAt(CharSequence text, int start) {
        Node<T> node = root;
        Found<T> longest = null;
        for (int i = start; i < text.length(); i++) {
            node = node.next.get(text.charAt(i));
            if (node == null) {
                break;
            }
            if (!node.named.isEmpty()) {
                longest = new Found<>(start, i + 1, node.named);
            }
        }
        return longest;
    }

    /** All names in a text, none within a longer one that begins before it. */
    List<Found<T>> listIn(CharSequence text) {
        List<Found<T>> found = new ArrayList<>();
        int at = 0;
        while (at < text.length()) {
            Found<T> longest = longestAt(text, at);
            if (longest == null) {
                at++;
            } else {
                found.add(longest);
                at = longest.end();
            }
        }
        return found;
    }
}
