package luzhi.claims.comparison;

import java.util.List;

/**
 * What changed between two drafts.
 *
 * @param earlier how many figures the earlier draft states
 * @param later how many the later one does
 * @param unchanged how many both state alike
 * @param differences all others, in the order of the later draft; what was removed stands where it stood
 */
public record ComparedDrafts(int earlier, int later, int unchanged, List<DraftDifference> differences) {

    public ComparedDrafts {
        differences = List.copyOf(differences);
    }

    /** How many of the differences are of a kind. */
    public int count(DraftChange change) {
        return (int) differences.stream().filter(each -> each.change() == change).count();
    }
}
