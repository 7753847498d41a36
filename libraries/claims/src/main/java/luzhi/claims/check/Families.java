package luzhi.claims.check;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/**
 * How things are usually divided: by sex, ownership, stage of schooling, level of government. Parts of one division do not
 * overlap, and some divisions leave nothing out.
 */
final class Families {

    private static final Pattern REST = Pattern.compile("其他|其余|以下|未定级|未评|未取得|待定");

    /**
     * A division.
     *
     * @param complete how many of its parts leave nothing out; none do where it is more than there are
     */
    private record Family(int complete, List<Pattern> parts) {

        static Family of(int complete, String... parts) {
            return new Family(complete, Arrays.stream(parts).map(Pattern::compile).toList());
        }

        Optional<Integer> find(String label) {
            for (int i = 0; i < parts.size(); i++) {
                if (parts.get(i).matcher(label).find()) {
                    return Optional.of(i);
                }
            }
            return Optional.empty();
        }
    }

    private static final int NEVER = 99;
    private static final List<Family> ALL = List.of(
            Family.of(2, "女", "男"),
            Family.of(2, "公办", "(?<!普惠性|普惠)民办"),
            Family.of(2, "学生用|学生机|学生端", "教师用|教师机|教师端"),
            Family.of(2, "基本支出", "项目支出"),
            Family.of(2, "人员经费|人员支出|工资福利", "公用经费|公用支出|商品和服务", "对个人和家庭"),
            Family.of(2, "上半年|春季|第一学期", "下半年|秋季|第二学期"),
            Family.of(NEVER, "新建", "改扩建|改、扩建", "改建|改造", "扩建", "续建|维修|加固|拆除重建"),
            Family.of(3, "城区|城市|县城", "镇区|县镇|乡镇|建制镇", "农村|乡村"),
            Family.of(NEVER, "博士", "硕士|研究生", "本科", "专科|大专", "中专|高中"),
            Family.of(NEVER, "正高", "副高|高级", "中级|一级", "初级|二级|三级|员级"),
            Family.of(3, "中央|国家|上级", "省级|省财政|省补|自治区", "市级|市财政|市本级", "县级|县财政|县区|区级|区财政|地方|配套", "乡镇|镇级", "自筹|社会|捐赠|学校",
                    "财政|政府"),
            Family.of(5, "幼儿园|学前|在园", "九年一贯|九年制", "十二年一贯", "完全中学|完中", "教学点", "小学", "初中|初级中学", "中职|中等职业|职业|职教|技工",
                    "高中|高级中学", "特殊教育|特教", "高校|高职|高等|大学|学院", "职校", "特校", "培训机构|专门学校"));

    private Families() {}

    /** What the labels of parts say about their list. */
    enum Division {
        /** Parts of one division that leave nothing out. */
        COMPLETE,
        /** Parts of one division; there may be more. */
        DISJOINT,
        /** Nobody knows. */
        UNKNOWN,
        /** Parts of several divisions, which overlap. */
        MIXED
    }

    static Division of(List<String> labels) {
        boolean rest = labels.stream().anyMatch(label -> REST.matcher(label).find());
        boolean distinct = new TreeSet<>(labels).size() == labels.size();
        int known = 0;
        for (Family family : ALL) {
            List<Optional<Integer>> parts = labels.stream().map(family::find).toList();
            long found = parts.stream().filter(Optional::isPresent).count();
            Set<Integer> different = parts.stream().flatMap(Optional::stream).collect(Collectors.toSet());
            long withRest = labels.stream().filter(label -> REST.matcher(label).find() && family.find(label).isEmpty())
                    .count();
            if (found + withRest == labels.size() && different.size() == found && found > 0) {
                return rest || different.size() >= family.complete() ? Division.COMPLETE : Division.DISJOINT;
            }
            known += found > 0 ? 1 : 0;
        }
        if (known > 0 || !distinct || labels.stream().anyMatch(String::isEmpty)) {
            return known > 0 ? Division.MIXED : Division.UNKNOWN;
        }
        return rest ? Division.COMPLETE : Division.UNKNOWN;
    }
}
