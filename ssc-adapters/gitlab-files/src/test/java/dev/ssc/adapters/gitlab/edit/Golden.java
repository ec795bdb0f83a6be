package dev.ssc.adapters.gitlab.edit;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;

import dev.ssc.adapters.gitlab.edit.EditResult.Edited;
import dev.ssc.adapters.gitlab.edit.EditResult.Refused;
import dev.ssc.adapters.gitlab.edit.EditResult.Unchanged;
import dev.ssc.adapters.gitlab.edit.SupportChange.Add;
import dev.ssc.adapters.gitlab.edit.SupportChange.Remove;

/** Edits the group {@code fern} of a small file, and compares whole texts. */
final class Golden {

    private static final String TOP = """
            # 😀 stages \t
            stages:
              wood:  # 🌲
                section: dev
                groups:
                  moss:
                    name: Moss   # soft
                    support: 'Una Iltis'
                  fern:
            """;
    private static final String BOTTOM = "      reed: {name: \"Reed\", support: [TBD]}\n\n# the end\n";

    private Golden() {}

    static void added(String name, String before, String after) {
        edited(new Add(name), before, after);
    }

    static void removed(String name, String before, String after) {
        edited(new Remove(name), before, after);
    }

    static Refused refused(SupportChange change, String group) {
        return assertInstanceOf(Refused.class, StagesEdit.of(file(group), "fern", change));
    }

    static Unchanged unchanged(String name, String group) {
        return assertInstanceOf(Unchanged.class, StagesEdit.of(file(group), "fern", new Add(name)));
    }

    private static void edited(SupportChange change, String before, String after) {
        assertEquals(new Edited(file(after)), StagesEdit.of(file(before), "fern", change));
    }

    /** The lines of the group stand eight deep. */
    static String file(String group) {
        StringBuilder lines = new StringBuilder();
        for (String line : group.split("(?<=\n)", -1)) {
            lines.append(line.isBlank() ? "" : " ".repeat(8)).append(line);
        }
        return TOP + lines + BOTTOM;
    }
}
