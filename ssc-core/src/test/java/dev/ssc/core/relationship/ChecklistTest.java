package dev.ssc.core.relationship;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import com.google.common.collect.ImmutableMap;
import java.util.Optional;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

class ChecklistTest {

    @Test
    @Tag("REL-2")
    void aChecklistHasAllItems() {
        assertThrows(IllegalArgumentException.class, () -> new Checklist(ImmutableMap.of()));
    }

    @Test
    @Tag("REL-2")
    void anItemIsNotApplicableForAReason() {
        assertThrows(
                IllegalArgumentException.class,
                () -> new ChecklistItem(RelationshipRule.REL_2, ItemStatus.NOT_APPLICABLE, Optional.empty()));
        assertThrows(IllegalArgumentException.class, () -> ChecklistItem.notApplicable(RelationshipRule.REL_2, "  "));
        assertEquals("not-applicable", ItemStatus.NOT_APPLICABLE.word());
    }

    @Test
    @Tag("REL-9")
    void theMentorIsNoItem() {
        assertThrows(
                IllegalArgumentException.class, () -> ChecklistItem.open(RelationshipRule.REL_9, Optional.empty()));
    }
}
