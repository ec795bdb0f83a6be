package dev.ssc.examples.coverage;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.google.common.collect.ImmutableList;
import dev.ssc.core.coverage.CoverageReport;
import dev.ssc.core.coverage.Vacancies;
import dev.ssc.core.organisation.Organisation;
import dev.ssc.examples.console.Golden;
import dev.ssc.examples.console.Ink;
import java.time.LocalDate;
import java.util.Optional;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

class CoverageOutputTest {

    private static final LocalDate MARCH_2 = LocalDate.parse("2026-03-02");
    private static final CoverageReport STANDING = CoverageReport.standing(Organisations.roster());
    private static final CoverageReport ON_MARCH_2 = CoverageReport.asOf(Organisations.roster(), MARCH_2);

    @Test
    @Tag("COV-1")
    void textIsAsAgreed() {
        Golden.of("small.txt").mustBe(CoverageText.of(STANDING, Ink.NONE));
    }

    @Test
    @Tag("COV-5")
    void textOfADateIsAsAgreed() {
        Golden.of("small-on-date.txt").mustBe(CoverageText.of(ON_MARCH_2, Ink.NONE));
    }

    @Test
    @Tag("COV-1")
    void jsonIsAsAgreed() {
        Golden.of("small.json").mustBe(CoverageJson.of(STANDING));
    }

    @Test
    @Tag("COV-5")
    void jsonOfADateIsAsAgreed() {
        Golden.of("small-on-date.json").mustBe(CoverageJson.of(ON_MARCH_2));
    }

    @Test
    @Tag("COV-1")
    void thePageIsAsAgreed() {
        Golden.of("small.html").mustBe(CoverageHtml.of(STANDING, Optional.empty()));
        Golden.of("small-on-date.html").mustBe(CoverageHtml.of(ON_MARCH_2, Optional.empty()));
    }

    @Test
    @Tag("COV-5")
    void onlyAReportOfADateSaysWhoIsThereAndWhomToAsk() throws Exception {
        JsonNode without =
                new ObjectMapper().readTree(CoverageJson.of(STANDING)).at("/groups/0");
        JsonNode with = new ObjectMapper().readTree(CoverageJson.of(ON_MARCH_2)).at("/groups/0");
        assertFalse(without.has("ask"));
        assertFalse(without.at("/counterparts/0").has("there"));
        assertTrue(with.at("/counterparts/0/there").isBoolean());
        assertTrue(with.at("/counterparts/1/there").isNull());
        assertEquals(
                "[{\"step\":\"counterparts\",\"people\":[\"Cy\"]}]",
                with.get("ask").toString());
    }

    @Test
    @Tag("COV-3")
    void vacanciesAreAsAgreed() {
        Organisation organisation = STANDING.roster().organisation();
        Golden.of("small-vacancies.json").mustBe(VacanciesJson.of(Vacancies.in(STANDING), organisation));
        Golden.of("small-vacancies.txt").mustBe(VacanciesText.of(Vacancies.in(STANDING), organisation, Ink.NONE));
    }

    @Test
    @Tag("COV-3")
    void noVacancyIsSaidInWords() {
        Organisation empty =
                Organisation.of(ImmutableList.of(), ImmutableList.of(), ImmutableList.of(), ImmutableList.of());
        Vacancies none = new Vacancies(
                ImmutableList.of(), ImmutableList.of(), ImmutableList.of(), ImmutableList.of(), ImmutableList.of());
        assertEquals("Every seat has a counterpart.\n", VacanciesText.of(none, empty, Ink.NONE));
    }

    @Test
    void noNameCanBecomeMarkup() {
        String page = CoverageHtml.of(CoverageReport.asOf(Organisations.hostile(), MARCH_2), Optional.empty());
        Golden.of("hostile.html").mustBe(page);
        assertFalse(page.contains("<script"));
        assertFalse(page.contains("<b>"));
        assertFalse(page.contains("<i>"));
        assertFalse(page.contains("<!--"));
        assertFalse(page.contains("\u001b"));
    }

    @Test
    void noNameCanReachTheTerminal() {
        String text = CoverageText.of(CoverageReport.standing(Organisations.hostile()), Ink.NONE);
        Golden.of("hostile.txt").mustBe(text);
        assertFalse(text.contains("\u001b"));
        assertFalse(text.contains("\u202e"));
    }

    @Test
    void namesComeOutOfJsonAsTheyWentIn() throws Exception {
        JsonNode json = new ObjectMapper().readTree(CoverageJson.of(CoverageReport.standing(Organisations.hostile())));
        assertEquals(
                "\u001b[31mRed\u202e 李",
                json.at("/groups/0/counterparts/0/name").asText());
        assertEquals("<none>", json.at("/groups/0/section").asText());
    }

    @Test
    void thePageNeedsNothingFromOutsideAndNoScript() {
        String page = CoverageHtml.of(STANDING, Optional.empty());
        for (String foreign : ImmutableList.of("http:", "https:", "<script", "<link", "<img", "url(", "@import")) {
            assertFalse(page.contains(foreign), foreign);
        }
    }
}
