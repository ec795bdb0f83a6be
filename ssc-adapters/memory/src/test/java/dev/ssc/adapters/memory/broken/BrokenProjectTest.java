package dev.ssc.adapters.memory.broken;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSet;
import com.google.common.collect.Iterables;
import dev.ssc.adapters.memory.MemoryProjectSetting;
import dev.ssc.spi.RequestId;
import dev.ssc.spi.project.Issue;
import dev.ssc.spi.project.ProjectAdapter;
import dev.ssc.spi.project.ProjectCapability;
import dev.ssc.spi.project.ProposedChange;
import dev.ssc.tck.SeenChange;
import java.util.function.UnaryOperator;
import org.junit.jupiter.api.Test;

/** For every promise of projects: an adapter, or a system, that breaks it is blamed for it. */
class BrokenProjectTest {

    private static Verdict trial(UnaryOperator<ProjectAdapter> breaking) {
        return ProjectTrial.of(() -> new MemoryProjectSetting() {
            @Override
            public ProjectAdapter connect() {
                return breaking.apply(super.connect());
            }
        });
    }

    @Test
    void oneThatWorksIsNotBlamed() {
        trial(AroundProject::new).isClean();
    }

    @Test
    void oneThatForgetsTheLabels() {
        trial(right -> new AroundProject(right) {
                    @Override
                    public String openIssue(RequestId id, Issue issue) {
                        return right.openIssue(
                                id, new Issue(issue.title(), issue.words(), ImmutableSet.of(), issue.assignee()));
                    }
                })
                .blames("the labels of the issue", "promise13");
    }

    @Test
    void aSystemThatChangesTheFileAtOnce() {
        ProjectTrial.of(() -> new MemoryProjectSetting() {
                    @Override
                    public ImmutableList<SeenChange> changes() {
                        return super.changes().stream()
                                .map(seen -> new SeenChange(seen.seat(), seen.name(), seen.reviewer(), seen.text(), true))
                                .collect(ImmutableList.toImmutableList());
                    }
                })
                .blames("nothing must change until somebody approves", "promise14");
    }

    @Test
    void oneThatProposesSomethingElseWhereThereIsNoSeat() {
        trial(right -> new AroundProject(right) {
                    @Override
                    public String propose(RequestId id, ProposedChange change) {
                        boolean missing = change.seat().equals("group/missing");
                        return right.propose(
                                id,
                                missing
                                        ? new ProposedChange(
                                                "group/other", change.name(), change.reviewer(), change.words())
                                        : change);
                    }
                })
                .blames("propose for no seat must fail, but it was answered as if all were well", "promise14");
    }

    @Test
    void aSystemInWhichAPostReplacesTheOneBefore() {
        ProjectTrial.of(() -> new MemoryProjectSetting() {
                    @Override
                    public ImmutableList<String> posts(String review) {
                        ImmutableList<String> all = super.posts(review);
                        return all.isEmpty() ? all : ImmutableList.of(Iterables.getLast(all));
                    }
                })
                .blames("so often what was written by hand must be there", "promise15", "promise1", "promise3");
    }

    @Test
    void aDeclaredNoIsSkippedAndNotPassed() {
        for (ProjectCapability missing : ProjectCapability.values()) {
            Verdict verdict = ProjectTrial.of(() -> new MemoryProjectSetting(missing));
            verdict.isClean();
            verdict.skips("declared no: the adapter cannot ");
        }
    }
}
