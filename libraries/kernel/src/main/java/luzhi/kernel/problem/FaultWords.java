package luzhi.kernel.problem;

import java.util.Collection;
import java.util.Locale;

import luzhi.core.figure.FigureNames;
import luzhi.core.language.Title;
import luzhi.core.language.Wording;
import luzhi.core.measure.Dimension;
import luzhi.core.measure.Unit;
import luzhi.core.period.Period;
import luzhi.core.problem.Fault;
import luzhi.core.region.Region;
import luzhi.core.region.RegionCode;
import luzhi.core.region.RegionDirectory;

/**
 * What faults say, in words: whatever a fault names is told as people call it, so that whoever finds one names the thing itself. A
 * region is told by its name, a period as it is read, a media type as the kind of file it is; constants and titles by their titles.
 * What is sent by its code, a unit, a dimension or one of its values, is told by its title with the code behind it. What nobody knows is
 * told as it was sent.
 */
final class FaultWords {

    private static final Wording KINDS_OF_FILES = new Wording("wording/media-types");

    private final Wording sentences;
    private final RegionDirectory regions;

    FaultWords(Wording sentences, RegionDirectory regions) {
        this.sentences = sentences;
        this.regions = regions;
    }

    String sentence(Fault fault, Locale language) {
        return sentences.sentence(language, fault.code(),
                fault.arguments().stream().map(argument -> word(argument, language)).toArray());
    }

    private Object word(Object argument, Locale language) {
        if (argument instanceof RegionCode code) {
            return regions.findLatest(code).map(Region::name).orElseGet(code::text);
        }
        if (argument instanceof Period period) {
            return FigureNames.period(period, language);
        }
        if (argument instanceof Unit unit) {
            return sent(unit.title(), unit.code(), language);
        }
        if (argument instanceof Dimension dimension) {
            return sent(dimension.title(), dimension.code(), language);
        }
        if (argument instanceof Dimension.Value value) {
            return sent(value.title(), value.code(), language);
        }
        if (argument instanceof Collection<?> list) {
            return list.stream().map(each -> word(each, language)).toList();
        }
        return argument instanceof String text && KINDS_OF_FILES.has(text, language)
                ? KINDS_OF_FILES.sentence(language, text)
                : argument;
    }

    /** What has to be sent by its code: whoever is told its title alone would not know what to send. */
    private String sent(Title title, String code, Locale language) {
        return sentences.sentence(language, "sent-as", title, code);
    }
}
