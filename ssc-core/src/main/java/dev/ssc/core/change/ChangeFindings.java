package dev.ssc.core.change;

import dev.ssc.core.organisation.OrganisationRule;
import dev.ssc.core.organisation.Seat;
import dev.ssc.core.rule.Finding;
import java.util.Comparator;
import java.util.stream.Stream;

/**
 * What a person must look at after a comparison: possible renames (ORG-7), and old keys that other groups use (ORG-8).
 *
 * @param comparison the two snapshots
 * @param places where the new snapshot was read
 */
record ChangeFindings(Comparison comparison, Places places) {

    private static final Comparator<Finding> BY_PLACE = Comparator.<Finding, String>comparing(
                    finding -> finding.place().file())
            .thenComparing(finding -> finding.place().line())
            .thenComparing(finding -> finding.rule().id())
            .thenComparing(Finding::message);

    Stream<Finding> all(Declarations declared) {
        Stream<Finding> possible = comparison.possible().pairs().stream().map(this::possibleRename);
        ReusedKeys reusedKeys = new ReusedKeys(comparison.from(), comparison.to(), declared.aliases());
        Stream<Finding> reused = declared.renames().stream()
                .flatMap(rename -> reusedKeys.of(rename).map(seat -> reusedKey(rename, seat)));
        return Stream.concat(possible, reused).distinct().sorted(BY_PLACE);
    }

    private Finding possibleRename(PossibleRename pair) {
        String removed = comparison.from().texts().groupText(pair.removed().seat());
        String added = comparison.to().texts().groupText(pair.added().seat());
        return Finding.warning(
                OrganisationRule.ORG_7,
                places.of(pair.added().seat()),
                "The group \"" + removed + "\" is gone, and \"" + added + "\" is new in the same stage with the same "
                        + pair.alike() + ". If they are one group, declare {rename: " + removed + ", to: " + added
                        + "}; until someone does, the changes of both are withheld.");
    }

    private Finding reusedKey(Declaration.Rename rename, Seat.OfGroup seat) {
        return Finding.error(
                OrganisationRule.ORG_8,
                places.of(seat),
                "The group key \"" + seat.group() + "\" of the stage \"" + seat.stage()
                        + "\" stays an alias for ever, since \"" + rename.from() + "\" was renamed to \"" + rename.to()
                        + "\"; give this group another key.");
    }
}
