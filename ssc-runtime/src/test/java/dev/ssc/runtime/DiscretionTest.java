package dev.ssc.runtime;

import static org.junit.jupiter.api.Assertions.assertFalse;

import dev.ssc.calls.command.Cancel;
import dev.ssc.runtime.errand.Errand;
import java.util.Optional;
import org.junit.jupiter.api.Test;

/** What ends in logs holds no words of people. */
class DiscretionTest {

    @Test
    void errandsAndMessagesInPrintNameKeysAndKindsOnly() {
        try (Office office = Office.open()) {
            office.give("c1", Office.consider("123"));
            office.give("c1", Office.agree());
            office.give("c1", new Cancel("ana", "a private reason", Optional.empty(), false));
            Errand errand = Office.only(office.desk.call("c1").errands());
            assertFalse(errand.toString().contains("private"), errand.toString());
        }
    }
}
