package dev.ssc.adapters.memory;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.LinkedListMultimap;
import com.google.common.collect.ListMultimap;
import dev.ssc.spi.Colleague;
import dev.ssc.spi.RequestId;
import dev.ssc.spi.Words;
import dev.ssc.spi.project.Issue;
import dev.ssc.spi.project.ProjectAdapter;
import dev.ssc.spi.project.ProjectCapability;
import dev.ssc.spi.project.ProposedChange;
import java.time.Duration;
import java.time.InstantSource;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;

/**
 * A system of issues, proposed changes and reviews in memory. Every person, seat and review is there, except those
 * that were removed. Thread-safe.
 */
public final class MemoryProject extends MemoryWorld {

    private static final String ADDRESS = "https://project.example/";

    private final List<OpenedIssue> issues = new ArrayList<>();
    private final List<OpenedChange> changes = new ArrayList<>();
    private final ListMultimap<String, ReviewPost> posts = LinkedListMultimap.create();
    private final Register seats = new Register();
    private final Register reviews = new Register();

    /**
     * An empty project.
     *
     * @param clock tells when things happen
     */
    public MemoryProject(InstantSource clock) {
        this(clock, USUAL_LIMIT);
    }

    /**
     * An empty project, whose adapters have a time limit.
     *
     * @param clock tells when things happen
     * @param timeLimit how long a call waits for an answer, in real time
     */
    public MemoryProject(InstantSource clock, Duration timeLimit) {
        super(clock, timeLimit);
    }

    /**
     * The world behind an adapter, such as one that was chosen by the id {@code memory}.
     *
     * @param adapter made by a factory or by {@link #adapter}, open or closed, and not wrapped
     * @return the world that it is a connection to
     * @throws IllegalArgumentException if it is an adapter of another system
     */
    public static MemoryProject of(ProjectAdapter adapter) {
        return connection(MemoryProjecting.class, adapter).project();
    }

    /**
     * A new connection that can do everything.
     *
     * @return an adapter, to be closed by the caller
     */
    public ProjectAdapter adapter() {
        return adapterWithout();
    }

    /**
     * A new connection that declares some capabilities to be missing.
     *
     * @param missing what it cannot do
     * @return an adapter, to be closed by the caller
     */
    public ProjectAdapter adapterWithout(ProjectCapability... missing) {
        EnumSet<ProjectCapability> none = EnumSet.noneOf(ProjectCapability.class);
        none.addAll(Arrays.asList(missing));
        return new MemoryProjecting(this, none);
    }

    /**
     * Which seats can be changed, such as {@code group/fern}.
     *
     * @return to be changed
     */
    public Register seats() {
        return seats;
    }

    /**
     * Which reviews are there.
     *
     * @return to be changed
     */
    public Register reviews() {
        return reviews;
    }

    /**
     * All issues.
     *
     * @return the issues, in order
     */
    public synchronized ImmutableList<OpenedIssue> issues() {
        return ImmutableList.copyOf(issues);
    }

    /**
     * All proposed changes.
     *
     * @return the changes, in order
     */
    public synchronized ImmutableList<OpenedChange> changes() {
        return ImmutableList.copyOf(changes);
    }

    /**
     * What stands in a review.
     *
     * @param review its name
     * @return the posts, in order
     */
    public synchronized ImmutableList<ReviewPost> posts(String review) {
        return ImmutableList.copyOf(posts.get(review));
    }

    /**
     * Somebody writes into a review by hand.
     *
     * @param review its name
     * @param text what they write
     */
    public synchronized void write(String review, String text) {
        posts.put(review, new ReviewPost(text, now(), Optional.empty()));
    }

    synchronized String openIssue(RequestId id, Issue issue) {
        issue.assignee().ifPresent(this::known);
        String url = ADDRESS + "issues/" + nth(issues.size() + 1);
        issues.add(new OpenedIssue(url, issue, now(), id));
        return url;
    }

    synchronized String propose(RequestId id, ProposedChange change) {
        known(change.reviewer());
        if (!seats.knows(change.seat())) {
            throw refusal("The project in memory has no seat " + change.seat() + "; check its key.");
        }
        String url = ADDRESS + "changes/" + nth(changes.size() + 1);
        changes.add(new OpenedChange(url, change, now(), id));
        return url;
    }

    synchronized void post(RequestId id, String review, Words words) {
        if (!reviews.knows(review)) {
            throw refusal("The project in memory has no review " + review + "; begin it there.");
        }
        posts.put(review, new ReviewPost(words.plain(), now(), Optional.of(id)));
    }

    private void known(Colleague who) {
        if (!people().knows(who.key())) {
            throw refusal("The project in memory does not know the person " + who.key() + "; add them there.");
        }
    }
}
