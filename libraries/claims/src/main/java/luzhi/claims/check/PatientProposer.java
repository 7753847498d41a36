package luzhi.claims.check;

import java.util.List;

import luzhi.claims.proposal.Allowance;
import luzhi.claims.proposal.Passage;
import luzhi.claims.proposal.Proposal;
import luzhi.claims.proposal.Proposer;
import luzhi.claims.reading.Patience;

/** Another one, whose time does not count for whoever waits for the text. */
record PatientProposer(Proposer other, Patience patience) implements Proposer {

    @Override
    public Allowance allowance() {
        return other.allowance();
    }

    @Override
    public List<Proposal> propose(Passage passage) {
        return patience.whileOthersWork(() -> other.propose(passage));
    }
}
