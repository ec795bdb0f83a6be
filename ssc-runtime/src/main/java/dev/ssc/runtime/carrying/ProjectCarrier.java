package dev.ssc.runtime.carrying;

import com.google.common.base.Splitter;
import com.google.common.collect.ImmutableMap;
import com.google.common.collect.ImmutableSet;
import dev.ssc.core.lifecycle.Request;
import dev.ssc.runtime.errand.Errand;
import dev.ssc.spi.RequestId;
import dev.ssc.spi.Words;
import dev.ssc.spi.project.Issue;
import dev.ssc.spi.project.ProjectAdapter;
import dev.ssc.spi.project.ProjectCapability;
import dev.ssc.spi.project.ProposedChange;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;

/** Issues, proposed changes, and posts into reviews. */
final class ProjectCarrier extends Carrier {

    private static final Splitter TITLE_AND_REST = Splitter.on('\n').limit(2).trimResults();
    private static final String URL = "url";

    private final ProjectAdapter project;
    private final Speaker speaker;
    private final Colleagues colleagues;

    ProjectCarrier(ProjectAdapter project, Speaker speaker, Colleagues colleagues) {
        super(project);
        this.project = project;
        this.speaker = speaker;
        this.colleagues = colleagues;
    }

    @Override
    Optional<Operation> operation(Request request) {
        return switch (request.kind()) {
            case "issue.open" -> Optional.of(new Operation(ProjectCapability.ISSUES, this::openIssue));
            case "change.propose" -> Optional.of(new Operation(ProjectCapability.CHANGES, this::propose));
            case "review.post" -> Optional.of(Operation.silent(ProjectCapability.POSTS, this::post));
            default -> Optional.empty();
        };
    }

    private Operation.Call openIssue(Errand errand) {
        Words words = speaker.words(errand.request());
        List<String> plain = TITLE_AND_REST.splitToList(words.plain());
        List<String> markdown = TITLE_AND_REST.splitToList(words.markdown());
        Issue issue = new Issue(
                plain.get(0),
                new Words(rest(plain), rest(markdown)),
                ImmutableSet.of(),
                new Facts(errand.request()).text("assignee").map(colleagues::of));
        return id -> ImmutableMap.of(URL, project.openIssue(id, issue));
    }

    private static String rest(List<String> titleAndRest) {
        return titleAndRest.get(titleAndRest.size() - 1);
    }

    private Operation.Call propose(Errand errand) {
        Facts facts = new Facts(errand.request());
        ProposedChange change = new ProposedChange(
                facts.required("seat"),
                facts.required("name"),
                colleagues.of(facts.required("assignee")),
                speaker.words(errand.request()));
        return id -> ImmutableMap.of(URL, project.propose(id, change));
    }

    private Consumer<RequestId> post(Errand errand) {
        String review = new Facts(errand.request()).required("review");
        Words words = speaker.words(errand.request());
        return id -> project.post(id, review, words);
    }
}
