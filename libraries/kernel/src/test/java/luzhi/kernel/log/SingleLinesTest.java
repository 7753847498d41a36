package luzhi.kernel.log;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.logging.LogRecord;

import org.jboss.logmanager.ExtLogRecord;
import org.jboss.logmanager.Level;
import org.jboss.logmanager.formatters.PatternFormatter;
import org.junit.jupiter.api.Test;

class SingleLinesTest {

    private static String written(LogRecord event) {
        assertTrue(new SingleLines().isLoggable(event));
        return new PatternFormatter("%s").format(event);
    }

    @Test
    void nobodyWritesALineOfHisOwn() {
        ExtLogRecord event = new ExtLogRecord(Level.INFO, "%s states %d figures", ExtLogRecord.FormatStyle.PRINTF, "x");
        event.setParameters(new Object[]{"a\r\n12:00 INFO forged\u2028\u202e %n {0}", 3});
        assertEquals("a\ufffd\ufffd12:00 INFO forged\ufffd\ufffd %n {0} states 3 figures", written(event));
    }

    @Test
    void whatIsOneLineStaysAsItIs() {
        ExtLogRecord event = new ExtLogRecord(Level.INFO, "{0} of 张掖市\t%d", ExtLogRecord.FormatStyle.MESSAGE_FORMAT,
                "x");
        event.setParameters(new Object[]{"all"});
        assertEquals("all of 张掖市\t%d", written(event));
    }
}
