package luzhi.claims.check;

import java.util.List;
import java.util.regex.Pattern;

import luzhi.claims.reading.Mention;

/** Who is counted in persons. */
enum People {
    STUDENTS("学生", "幼儿", "儿童", "在校", "在园", "在读", "生源", "招生", "毕业生", "考生", "新生"), STAFF("教师", "专任", "教职", "教工", "职工",
            "校长",
            "园长", "保育", "教练", "编制"), OTHERS;

    private static final Pattern GENERIC = Pattern.compile(
            "(?:现有|共有)?(?:在校|在园|在读)?(?:学生|幼儿|儿童|专任教师|教师|教职工|教职员工|在校生|招生|毕业生|学校|教学班)(?:数|总数|人数)?");

    private final List<String> words;

    People(String... words) {
        this.words = List.of(words);
    }

    /** Whether a name says of whom, but not of which school or stage. */
    static boolean isGeneric(String label) {
        return GENERIC.matcher(label).matches();
    }

    static People of(Mention mention) {
        String said = mention.label() + mention.noun();
        if (STAFF.words.stream().anyMatch(said::contains)) {
            return STAFF;
        }
        return said.endsWith("生") || STUDENTS.words.stream().anyMatch(said::contains) ? STUDENTS : OTHERS;
    }
}
