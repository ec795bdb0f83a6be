package dev.ssc.core.rhythm;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;

import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

class CadenceRuleTest {

    @Test
    @Tag("CAD-3")
    void theRuleIsNamedAsInTheDomain() {
        assertEquals("CAD-3", CadenceRule.CAD_3.id());
        assertEquals("P D", CadenceRule.CAD_3.source());
        assertFalse(CadenceRule.CAD_3.sentence().isBlank());
    }
}
