package luzhi.report.reporting.reportcheck;

import java.util.AbstractList;
import java.util.List;
import java.util.RandomAccess;
import java.util.function.Function;

/**
 * A long list as it is shown: each entry is made when it is written, and let go of then.
 *
 * @param <T> what is listed
 * @param <V> what is shown of it
 */
final class ShownList<T, V> extends AbstractList<V> implements RandomAccess {

    private final List<T> listed;
    private final Function<T, V> view;

    ShownList(List<T> listed, Function<T, V> view) {
        this.listed = listed;
        this.view = view;
    }

    @Override
    public V get(int index) {
        return view.apply(listed.get(index));
    }

    @Override
    public int size() {
        return listed.size();
    }
}
