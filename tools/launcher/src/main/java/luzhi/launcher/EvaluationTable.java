package luzhi.launcher;

import java.io.PrintStream;
import java.util.List;
import java.util.StringJoiner;

import luzhi.launcher.Evaluation.County;
import luzhi.launcher.Evaluation.Criterion;
import luzhi.launcher.Evaluation.Source;
import luzhi.launcher.Evaluation.Task;

/** Prints an evaluation for people at a terminal: a line a task, then what is open and why. */
final class EvaluationTable {

    private static final int INDENT = 8;
    private static final String MET = "达标要点 met";
    private static final String ADVISORY = "参考要点 advisory";

    private final Evaluation evaluation;
    private final Words words;
    private final PrintStream out;

    EvaluationTable(Evaluation evaluation, Words words, PrintStream out) {
        this.evaluation = evaluation;
        this.words = words;
        this.out = out;
    }

    void print() {
        out.println();
        out.println(text(evaluation.regionName()) + " " + evaluation.region() + "  评价年度 " + evaluation.cycle()
                + "  截至 " + evaluation.asOf() + "  已完成任务 completed tasks: " + evaluation.completedTasks() + " / "
                + evaluation.totalTasks());
        if (evaluation.notice() != null) {
            out.println("!! " + evaluation.notice());
        }
        out.println();
        printTasks();
        printOpen();
        out.println();
        out.println("核查发现 findings: " + evaluation.findings().size());
        evaluation.findings().forEach(finding -> printIndented(text(finding.message())));
        StringJoiner sources = new StringJoiner(", ");
        for (Source source : evaluation.sources()) {
            sources.add(words.both("service", source.service()) + ": " + words.both("source-status", source.status()));
        }
        out.println("数据来源 sources: " + sources);
    }

    private void printTasks() {
        int title = widest("重点任务 task", evaluation.tasks().stream().map(Task::title).toList());
        int status = widest("结论 status", evaluation.tasks().stream().map(this::status).toList());
        printRow("#", "重点任务 task", title, "结论 status", status, MET, ADVISORY);
        for (Task task : evaluation.tasks()) {
            printRow(String.valueOf(task.number()), task.title(), title, status(task), status,
                    task.score(false), task.score(true));
        }
    }

    private void printRow(String number, String title, int titleWidth, String status, int statusWidth, String met,
            String advisory) {
        out.println(Columns.right(number, 3) + "  " + Columns.left(title, titleWidth) + "  "
                + Columns.left(status, statusWidth) + "  " + Columns.right(met, Columns.width(MET)) + "  "
                + Columns.right(advisory, Columns.width(ADVISORY)));
    }

    private static int widest(String head, List<String> texts) {
        return texts.stream().mapToInt(Columns::width).reduce(Columns.width(head), Math::max);
    }

    private String status(Task task) {
        return words.both("task-status", task.status());
    }

    private void printOpen() {
        List<Criterion> open = evaluation.tasks().stream().flatMap(task -> task.criteria().stream())
                .filter(Criterion::isOpen).toList();
        List<Criterion> awaited = open.stream().filter(criterion -> !criterion.advisory()).toList();
        List<Criterion> advisory = open.stream().filter(Criterion::advisory).toList();
        if (!awaited.isEmpty()) {
            out.println();
            out.println("未结要点 open criteria: " + awaited.size());
            awaited.forEach(this::printCriterion);
        }
        if (!advisory.isEmpty()) {
            StringJoiner ids = new StringJoiner(", ");
            advisory.forEach(criterion -> ids.add(criterion.id()));
            out.println();
            out.println("参考要点未结，不影响任务结论 advisory criteria open: " + advisory.size() + " (" + ids + ")");
        }
    }

    private void printCriterion(Criterion criterion) {
        out.println(Columns.right(criterion.id(), INDENT - 2) + "  "
                + words.both("verdict", criterion.verdict()) + "  " + criterion.title());
        StringJoiner facts = new StringJoiner("  ");
        add(facts, "现值 value", criterion.printed().value());
        add(facts, "目标 target", criterion.printed().target());
        add(facts, "差距 gap", criterion.printed().gap());
        if (criterion.deadline() != null) {
            facts.add("期限 deadline " + criterion.deadline());
        }
        printIndented(facts.toString());
        printIndented(text(criterion.because()));
        for (County county : criterion.counties()) {
            if (criterion.verdict().equals(county.verdict())) {
                StringJoiner line = new StringJoiner("  ");
                line.add(text(county.name()));
                add(line, "现值 value", county.printed().value());
                add(line, "差距 gap", county.printed().gap());
                printIndented(line.toString());
            }
        }
    }

    private void printIndented(String line) {
        if (!line.isEmpty()) {
            out.println(" ".repeat(INDENT) + line);
        }
    }

    private static void add(StringJoiner facts, String name, String value) {
        if (value != null) {
            facts.add(name + " " + value);
        }
    }

    private static String text(String text) {
        return text == null ? "" : text;
    }
}
