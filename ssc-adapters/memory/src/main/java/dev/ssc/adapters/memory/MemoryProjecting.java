package dev.ssc.adapters.memory;

import dev.ssc.spi.RequestId;
import dev.ssc.spi.Words;
import dev.ssc.spi.project.Issue;
import dev.ssc.spi.project.ProjectAdapter;
import dev.ssc.spi.project.ProjectCapability;
import dev.ssc.spi.project.ProposedChange;
import java.util.EnumSet;

/** A connection to {@link MemoryProject}. */
final class MemoryProjecting extends MemoryAdapter<ProjectCapability> implements ProjectAdapter {

    private final MemoryProject project;

    MemoryProjecting(MemoryProject project, EnumSet<ProjectCapability> missing) {
        super(project, missing);
        this.project = project;
    }

    MemoryProject project() {
        return project;
    }

    @Override
    public String openIssue(RequestId id, Issue issue) {
        return carryOut(id, ProjectCapability.ISSUES, String.class, () -> project.openIssue(id, issue));
    }

    @Override
    public String propose(RequestId id, ProposedChange change) {
        return carryOut(id, ProjectCapability.CHANGES, String.class, () -> project.propose(id, change));
    }

    @Override
    public void post(RequestId id, String review, Words words) {
        carryOut(id, ProjectCapability.POSTS, () -> project.post(id, review, words));
    }

    @Override
    ProjectCapability repetition() {
        return ProjectCapability.REPETITION;
    }

    @Override
    ProjectCapability outcomes() {
        return ProjectCapability.OUTCOMES;
    }

    @Override
    ProjectCapability identities() {
        return ProjectCapability.PEOPLE;
    }
}
