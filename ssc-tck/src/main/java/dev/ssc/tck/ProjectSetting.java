package dev.ssc.tck;

import com.google.common.collect.ImmutableList;
import dev.ssc.spi.project.ProjectAdapter;
import java.util.Optional;

/** A project adapter under test, and its system of issues, changes and reviews as its people see it. */
public interface ProjectSetting extends Setting<ProjectAdapter> {

    /**
     * All issues.
     *
     * @return the issues, in order
     */
    default ImmutableList<SeenIssue> issues() {
        throw new NotAbleException("see issues");
    }

    /**
     * All proposed changes.
     *
     * @return the changes, in order
     */
    default ImmutableList<SeenChange> changes() {
        throw new NotAbleException("see proposed changes");
    }

    /**
     * What people see who follow the answer of a request.
     *
     * @param address what {@link ProjectAdapter#openIssue} answered
     * @return the issue; empty if nothing is there
     */
    default Optional<SeenIssue> issueAt(String address) {
        throw new NotAbleException("follow the address of an issue");
    }

    /**
     * What people see who follow the answer of a request.
     *
     * @param address what {@link ProjectAdapter#propose} answered
     * @return the change; empty if nothing is there
     */
    default Optional<SeenChange> changeAt(String address) {
        throw new NotAbleException("follow the address of a change");
    }

    /**
     * A seat that can be changed; another one at each call where the system allows one change a seat.
     *
     * @return the seat
     */
    default String seat() {
        return "group/tck";
    }

    /**
     * A seat that is not there.
     *
     * @return the seat
     */
    default String missingSeat() {
        throw new NotAbleException("name a seat that is not there");
    }

    /**
     * A review that is there.
     *
     * @return the system's name of it
     */
    default String review() {
        throw new NotAbleException("begin a review");
    }

    /**
     * A review that is not there.
     *
     * @return a name that the system could have for a review
     */
    default String missingReview() {
        throw new NotAbleException("name a review that is not there");
    }

    /**
     * Somebody writes into a review by hand.
     *
     * @param review the system's name of it
     * @param text what they write
     */
    default void write(String review, String text) {
        throw new NotAbleException("write into a review");
    }

    /**
     * What stands in a review.
     *
     * @param review the system's name of it
     * @return the posts, in order
     */
    default ImmutableList<String> posts(String review) {
        throw new NotAbleException("see what stands in a review");
    }
}
