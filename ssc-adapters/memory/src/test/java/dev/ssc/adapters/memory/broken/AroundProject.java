package dev.ssc.adapters.memory.broken;

import com.google.common.collect.ImmutableSet;
import dev.ssc.spi.Colleague;
import dev.ssc.spi.Outcome;
import dev.ssc.spi.RequestId;
import dev.ssc.spi.Words;
import dev.ssc.spi.project.Issue;
import dev.ssc.spi.project.ProjectAdapter;
import dev.ssc.spi.project.ProjectCapability;
import dev.ssc.spi.project.ProposedChange;
import java.util.Optional;

/** An adapter that works, to be broken in one place. */
class AroundProject implements ProjectAdapter {

    final ProjectAdapter right;

    AroundProject(ProjectAdapter right) {
        this.right = right;
    }

    @Override
    public ImmutableSet<ProjectCapability> capabilities() {
        return right.capabilities();
    }

    @Override
    public Outcome outcome(RequestId id) {
        return right.outcome(id);
    }

    @Override
    public Optional<String> identify(Colleague who) {
        return right.identify(who);
    }

    @Override
    public String openIssue(RequestId id, Issue issue) {
        return right.openIssue(id, issue);
    }

    @Override
    public String propose(RequestId id, ProposedChange change) {
        return right.propose(id, change);
    }

    @Override
    public void post(RequestId id, String review, Words words) {
        right.post(id, review, words);
    }

    @Override
    public void close() {
        right.close();
    }
}
