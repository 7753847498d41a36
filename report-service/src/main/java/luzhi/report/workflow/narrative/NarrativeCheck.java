package luzhi.report.workflow.narrative;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.function.Predicate;

import luzhi.core.PlainJava;
import luzhi.core.measure.Measure;
import luzhi.core.problem.Faults;
import luzhi.core.region.RegionCode;
import luzhi.report.assessment.source.ReferenceCheck;
import luzhi.report.assessment.source.ReferenceCheck.Complaint;

/**
 * Checks a narrative before it is kept: that it can be walked through, and of every placeholder that there is such a figure, and
 * that it can be printed so.
 */
@PlainJava
final class NarrativeCheck {

    private final RegionCode region;
    private final Predicate<RegionCode> exists;
    private final ReferenceCheck references;
    private final Faults faults;

    /**
     * @param region that the narrative is of
     * @param exists whether there is or was such a region
     */
    NarrativeCheck(RegionCode region, Predicate<RegionCode> exists, ReferenceCheck references, Faults faults) {
        this.region = region;
        this.exists = exists;
        this.references = references;
        this.faults = faults;
    }

    void check(NarrativeTexts texts) {
        texts.byPart().forEach((part, text) -> {
            NarrativeMarkdown.lineNestedTooDeep(text)
                    .ifPresent(line -> faults.at("/" + part, "narrative-nested-too-deep", line));
            LiveText.Complaints complaints = complaints("/" + part);
            LiveText.read(text, complaints).placeholders()
                    .forEach(placeholder -> check(placeholder, complaints.at(placeholder.start())));
        });
    }

    /** Faults that name the place, the first of a text being 1, behind the offending value. */
    private LiveText.Complaints complaints(String pointer) {
        return offset -> (code, arguments) -> {
            List<Object> named = new ArrayList<>(Arrays.asList(arguments));
            named.add(1, offset + 1);
            faults.at(pointer, code + "-in-text", named.toArray());
        };
    }

    private void check(Placeholder placeholder, Complaint complaint) {
        RegionCode below = placeholder.region();
        if (below != null && !exists.test(below)) {
            complaint.say("unknown-region", below);
        } else if (below != null && !region.covers(below)) {
            complaint.say("region-not-below", below, region);
        }
        references.check(placeholder.reference(), complaint)
                .ifPresent(measure -> checkFormat(placeholder.format(), measure, complaint));
    }

    private static void checkFormat(PrintFormat format, Measure measure, Complaint complaint) {
        UnitWords.find(measure.unit()).filter(unit -> format != null && !format.fits(unit))
                .ifPresent(unit -> complaint.say("print-format", format.word(), measure.title(),
                        List.copyOf(UnitWords.of(unit).keySet())));
    }
}
