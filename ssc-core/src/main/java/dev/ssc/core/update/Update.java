package dev.ssc.core.update;

import static java.util.stream.Collectors.joining;

import com.google.common.collect.ImmutableList;
import dev.ssc.core.organisation.Group;
import java.util.Objects;
import java.util.Optional;

/**
 * An update of one group (UPD-1 to UPD-3). However many channels it is posted to, it is one update.
 *
 * @param group whose update it is
 * @param version the release it is about
 * @param content what it says
 */
public record Update(Group group, ReleaseVersion version, UpdateContent content) {

    /**
     * Refuses nulls.
     *
     * @param group whose update it is
     * @param version the release it is about
     * @param content what it says
     */
    public Update {
        Objects.requireNonNull(group, "group");
        Objects.requireNonNull(version, "version");
        Objects.requireNonNull(content, "content");
    }

    /**
     * Why the update is not posted.
     *
     * @return the first rule it breaks; empty if it can be posted
     */
    public Optional<Objection> objection() {
        if (heading().isEmpty()) {
            return Optional.of(new Objection(
                    UpdateRule.UPD_1,
                    "The name \"" + group.name() + "\" cannot stand in a heading; give the group a name of one line."));
        }
        return content.saysSomething()
                ? Optional.empty()
                : Optional.of(new Objection(
                        UpdateRule.UPD_3,
                        "The update of " + group.name() + " is empty; add an item, or say that all is quiet."));
    }

    private Optional<UpdateHeading> heading() {
        return UpdateHeading.of(group.name(), version);
    }

    /**
     * The whole text, as it is posted everywhere.
     *
     * @return the heading, then a line an item, or the note
     * @throws IllegalStateException if there is an {@link #objection()}
     */
    public String text() {
        if (objection().isPresent()) {
            throw new IllegalStateException(objection().get().sentence());
        }
        return heading().orElseThrow().format() + "\n" + body();
    }

    private String body() {
        if (content instanceof UpdateContent.AllQuiet quiet) {
            return quiet.note().strip();
        }
        ImmutableList<UpdateItem> items = ((UpdateContent.Items) content).items();
        return items.stream()
                .map(item -> "- " + item.kind().word() + ": " + item.text().strip())
                .collect(joining("\n"));
    }
}
