package dev.ssc.examples.demo;

import com.google.common.collect.ImmutableList;
import dev.ssc.adapters.gitlab.edit.EditResult;
import dev.ssc.adapters.gitlab.edit.EditResult.Edited;
import dev.ssc.adapters.gitlab.edit.StagesEdit;
import dev.ssc.adapters.gitlab.edit.SupportChange;
import dev.ssc.adapters.yaml.SourceFile;
import dev.ssc.core.organisation.OrganisationRule;
import dev.ssc.core.reading.OrganisationReader;
import dev.ssc.core.reading.Snapshot;
import dev.ssc.core.term.TermRule;
import dev.ssc.examples.console.Ink;
import dev.ssc.examples.organisation.DiffText;
import dev.ssc.examples.organisation.FindingsText;
import dev.ssc.examples.organisation.SnapshotChange;
import dev.ssc.examples.sample.Sample;
import java.nio.charset.StandardCharsets;

/** The tour of changes: an edit of the text, what it means, and a snapshot that cannot be trusted. */
final class ChangeTour {

    private final Snapshot before;
    private final Ink ink;
    private final String stages = new String(Sample.file("stages").bytes(), StandardCharsets.UTF_8);

    private ChangeTour(Snapshot before, Ink ink) {
        this.before = before;
        this.ink = ink;
    }

    static ImmutableList<Scene> scenes(Snapshot before, Ink ink) {
        ChangeTour tour = new ChangeTour(before, ink);
        String joined = edited(tour.stages, "optimize", new SupportChange.Add("Lou Steen"));
        String left = edited(joined, "runner", new SupportChange.Remove("Gus Pellworm"));
        return ImmutableList.of(tour.edit(joined), tour.difference(left), tour.refused());
    }

    private static String edited(String text, String group, SupportChange change) {
        EditResult result = StagesEdit.of(text, group, change);
        if (result instanceof Edited edited) {
            return edited.text();
        }
        throw new IllegalStateException("the sample cannot be edited: " + result);
    }

    private Scene edit(String joined) {
        return Scene.of(
                "A counterpart is written into the file",
                "Lou Steen becomes counterpart of Optimize. The change of stages.yml is one line; its comment stays.",
                ChangedLines.between(stages, joined),
                OrganisationRule.ORG_11,
                TermRule.TERM_2);
    }

    private Scene difference(String after) {
        return Scene.of(
                "What a change means",
                "Gus Pellworm leaves Runner too, and the two versions of the organisation are compared.",
                DiffText.of(change(after), ink),
                OrganisationRule.ORG_7);
    }

    private Scene refused() {
        return Scene.of(
                "A version that cannot be trusted",
                "Somebody saves stages.yml with no stage in it. The last good version stays in force.",
                FindingsText.of(change("stages: {}\n").findings(), ink),
                OrganisationRule.ORG_9);
    }

    private SnapshotChange change(String text) {
        Snapshot after = OrganisationReader.read(
                Sample.with(SourceFile.of("sample/stages.yml", text)).read());
        return SnapshotChange.between(before, after, ImmutableList.of());
    }
}
