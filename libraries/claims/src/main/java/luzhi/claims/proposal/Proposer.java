package luzhi.claims.proposal;

import java.util.List;

/** Proposes what figures of a text follow from, where its words say too little. Of one text, for one thread. */
public interface Proposer {

    /** One that is never asked. */
    Proposer NONE = new Proposer() {
        @Override
        public Allowance allowance() {
            return Allowance.NOTHING;
        }

        @Override
        public List<Proposal> propose(Passage passage) {
            return List.of();
        }
    };

    /** How much of the text it may be asked about. */
    Allowance allowance();

    /**
     * What the figures asked about may follow from.
     *
     * @return in any order; whatever does not fit the passage is passed over by whoever asks. Nothing where nothing could be had: that is
     *         no error
     */
    List<Proposal> propose(Passage passage);
}
