package dev.ssc.spi.project;

import dev.ssc.spi.Adapter;
import dev.ssc.spi.AdapterException;
import dev.ssc.spi.RequestId;
import dev.ssc.spi.Words;

/**
 * A system of issues and proposed changes: where an organisation works on itself. Beside what every {@link Adapter}
 * promises:
 *
 * <ol start="13">
 *   <li><b>Issues</b> stand in the counterpart project with title, words, labels and assignee, and stay open; the answer
 *       is where people see them. An assignee whom the system does not know is refused with
 *       {@link dev.ssc.spi.FailureCode#NEVER}.
 *   <li><b>Changes</b> propose the smallest edit of the organisation file to the reviewer who was named, and change
 *       nothing until somebody approves them; the answer is where people see them. One that cannot be computed, or whose
 *       reviewer the system does not know, is refused with {@link dev.ssc.spi.FailureCode#NEVER}.
 *   <li><b>Posts</b> are added to what stands in the review, and replace nothing; a review that is not there is refused
 *       with {@link dev.ssc.spi.FailureCode#NEVER}.
 * </ol>
 */
public interface ProjectAdapter extends Adapter<ProjectCapability> {

    /**
     * Opens an issue ({@code issue.open}).
     *
     * @param id the request
     * @param issue what it says
     * @return where it can be seen; the same for the same request
     * @throws AdapterException as promised
     */
    String openIssue(RequestId id, Issue issue);

    /**
     * Proposes a change of a counterpart ({@code change.propose}).
     *
     * @param id the request
     * @param change what to change
     * @return where it can be seen; the same for the same request
     * @throws AdapterException as promised
     */
    String propose(RequestId id, ProposedChange change);

    /**
     * Posts into a review ({@code review.post}).
     *
     * @param id the request
     * @param review the review, as the system names it
     * @param words what to say
     * @throws AdapterException as promised
     */
    void post(RequestId id, String review, Words words);
}
