package dev.ssc.runtime.storm;

import static org.junit.jupiter.api.Assertions.assertEquals;

import dev.ssc.adapters.memory.MemoryProject;
import dev.ssc.adapters.memory.OpenedChange;
import dev.ssc.adapters.memory.OpenedIssue;
import dev.ssc.adapters.memory.ReviewPost;
import dev.ssc.adapters.memory.SentMessage;
import dev.ssc.core.lifecycle.Request;
import dev.ssc.spi.RequestId;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** What stands in the project and in the channels after a storm, held against what it came of. */
final class ProjectAfterwards {

    private final Program program;
    private final Accounts accounts;

    ProjectAfterwards(Program program, Accounts accounts) {
        this.program = program;
        this.accounts = accounts;
    }

    private MemoryProject project() {
        return program.outside.project;
    }

    private @Nullable Object fact(RequestId id, String name) {
        return accounts.request(id).facts().get(name);
    }

    /** Onboarding is for the person; a request for a counterpart is nobody's yet. */
    void everyIssueIsForWhoWasMeant() {
        for (OpenedIssue opened : project().issues()) {
            assertEquals(
                    fact(opened.request(), "assignee"),
                    opened.issue().assignee().map(person -> person.key()).orElse(null),
                    program::toString);
        }
    }

    void everyChangeIsTheOneThatWasProposed() {
        for (OpenedChange opened : project().changes()) {
            assertEquals(
                    List.of(
                            opened.change().seat(),
                            opened.change().name(),
                            opened.change().reviewer().key()),
                    List.of(
                            String.valueOf(fact(opened.request(), "seat")),
                            String.valueOf(fact(opened.request(), "name")),
                            String.valueOf(fact(opened.request(), "assignee"))),
                    program::toString);
        }
    }

    void everyPostSaysWhatWasToBePosted() {
        for (String review : Outside.REVIEWS) {
            for (ReviewPost post : project().posts(review)) {
                RequestId request = post.request().orElseThrow();
                assertEquals(review, fact(request, "review"), program::toString);
                assertEquals(post.text(), fact(request, "text"), program::toString);
            }
        }
        for (SentMessage message : program.outside.chat.messages()) {
            if (accounts.request(message.request()).kind().equals("chat.post")) {
                assertEquals(message.to(), fact(message.request(), "channel"), program::toString);
                assertEquals(message.text(), fact(message.request(), "text"), program::toString);
            }
        }
    }

    /** Of calls a message names a role; of everything else whom or which channel it is to reach. */
    void everyMessageReachesWhomItIsFor() {
        for (SentMessage message : program.outside.chat.messages()) {
            Request request = accounts.request(message.request());
            if (request.facts().containsKey("to") && !request.facts().containsKey("call")) {
                assertEquals(message.to(), request.facts().get("to"), program::toString);
            }
        }
    }
}
