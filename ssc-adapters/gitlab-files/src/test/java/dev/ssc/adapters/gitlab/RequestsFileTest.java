package dev.ssc.adapters.gitlab;

import static dev.ssc.adapters.gitlab.Reads.findings;
import static dev.ssc.adapters.gitlab.Reads.message;
import static dev.ssc.adapters.gitlab.Reads.only;
import static dev.ssc.adapters.gitlab.Reads.requests;
import static dev.ssc.adapters.gitlab.Reads.shown;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.google.common.collect.ImmutableList;
import dev.ssc.adapters.yaml.UnusableFileException;
import dev.ssc.core.reading.OrganisationDraft;
import dev.ssc.core.reading.RequestDraft;
import dev.ssc.core.rule.Place;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

@Tag("ORG-2")
@Tag("COV-4")
class RequestsFileTest {

    @Test
    void requestsAreReadAsTheyStand() {
        OrganisationDraft draft = requests("\n- {seat: section/dev, by: Lena Corn,\n   at: 2026-03-02T09:00Z}");
        RequestDraft request = only(draft.requests());

        assertEquals(ImmutableList.of(), draft.findings());
        assertEquals(new Place("requests.yml", 2), request.place());
        assertEquals("section/dev", request.seat());
        assertEquals("Lena Corn", request.by());
        assertEquals("3 2026-03-02T09:00Z", shown(request.at()));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "{by: Ana, at: 2026-03-02T09:00Z}", "{seat: group/a, at: 2026-03-02T09:00Z}",
                        "{seat: group/a, by: Ana}",
                "{seat: group/a, by: '', at: 2026-03-02T09:00Z}", "group/a", "~"
            })
    void aRequestWithoutARequiredKeyIsLeftOut(String entry) {
        OrganisationDraft draft = requests("- " + entry);

        assertEquals(ImmutableList.of("error ORG-2 requests.yml:1"), findings(draft));
        assertTrue(message(draft).contains(" and is left out; "), message(draft));
        assertEquals(ImmutableList.of(), draft.requests());
    }

    @Test
    void anEmptyFileHasNoRequestsAndAMapIsUnusable() {
        assertEquals(ImmutableList.of(), requests("").requests());
        assertThrows(UnusableFileException.class, () -> requests("seat: group/a"));
    }
}
