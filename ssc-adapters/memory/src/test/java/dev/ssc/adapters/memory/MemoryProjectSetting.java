package dev.ssc.adapters.memory;

import com.google.common.collect.ImmutableList;
import dev.ssc.spi.Colleague;
import dev.ssc.spi.project.Issue;
import dev.ssc.spi.project.ProjectAdapter;
import dev.ssc.spi.project.ProjectCapability;
import dev.ssc.spi.project.ProposedChange;
import dev.ssc.tck.ProjectSetting;
import dev.ssc.tck.SeenChange;
import dev.ssc.tck.SeenIssue;
import java.time.InstantSource;
import java.util.Optional;

/** A project in memory, with an adapter that may lack capabilities. */
public class MemoryProjectSetting implements ProjectSetting, MemorySetting<ProjectAdapter> {

    private final MemoryProject world = new MemoryProject(InstantSource.system(), TIME_LIMIT);
    private final ProjectCapability[] missing;

    public MemoryProjectSetting(ProjectCapability... missing) {
        this.missing = missing;
    }

    @Override
    public MemoryProject world() {
        return world;
    }

    @Override
    public ProjectAdapter connect() {
        return world.adapterWithout(missing);
    }

    @Override
    public ImmutableList<SeenIssue> issues() {
        return world.issues().stream()
                .map(OpenedIssue::issue)
                .map(MemoryProjectSetting::seen)
                .collect(ImmutableList.toImmutableList());
    }

    @Override
    public ImmutableList<SeenChange> changes() {
        return world.changes().stream()
                .map(OpenedChange::change)
                .map(MemoryProjectSetting::seen)
                .collect(ImmutableList.toImmutableList());
    }

    @Override
    public Optional<SeenIssue> issueAt(String address) {
        return world.issues().stream()
                .filter(issue -> issue.url().equals(address))
                .map(OpenedIssue::issue)
                .map(MemoryProjectSetting::seen)
                .findFirst();
    }

    @Override
    public Optional<SeenChange> changeAt(String address) {
        return world.changes().stream()
                .filter(change -> change.url().equals(address))
                .map(OpenedChange::change)
                .map(MemoryProjectSetting::seen)
                .findFirst();
    }

    @Override
    public String missingReview() {
        world.reviews().remove("missing");
        return "missing";
    }

    @Override
    public String missingSeat() {
        world.seats().remove("group/missing");
        return "group/missing";
    }

    @Override
    public String review() {
        return "review";
    }

    @Override
    public void write(String review, String text) {
        world.write(review, text);
    }

    @Override
    public ImmutableList<String> posts(String review) {
        return world.posts(review).stream().map(ReviewPost::text).collect(ImmutableList.toImmutableList());
    }

    private static SeenIssue seen(Issue issue) {
        return new SeenIssue(
                issue.title(),
                issue.words().plain(),
                issue.labels(),
                issue.assignee().map(Colleague::key),
                true);
    }

    private static SeenChange seen(ProposedChange change) {
        return new SeenChange(
                change.seat(),
                change.name(),
                Optional.of(change.reviewer().key()),
                change.words().plain(),
                false);
    }
}
