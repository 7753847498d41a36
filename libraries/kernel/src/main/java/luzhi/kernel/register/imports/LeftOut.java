package luzhi.kernel.register.imports;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

import luzhi.core.problem.Fault;
import luzhi.core.problem.Faults;

/** Rows that an import leaves out and goes on without: how many, and what is told of the first. */
final class LeftOut {

    private final List<Fault> told = new ArrayList<>();
    private long count;

    void add(Fault fault) {
        count++;
        if (told.size() < Faults.LISTED) {
            told.add(fault);
        }
    }

    /** Adds the first of a kind, and how many of that kind there are in all. */
    void addFirst(List<Fault> first, long ofAll) {
        told.addAll(first);
        count += ofAll;
    }

    long count() {
        return count;
    }

    /** By row. */
    List<Fault> first() {
        return told.stream().sorted(Comparator.comparing(Fault::row)).limit(Faults.LISTED).toList();
    }
}
