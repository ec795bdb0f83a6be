package dev.ssc.examples.impact;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.ssc.examples.console.Folder;
import dev.ssc.examples.console.Golden;
import dev.ssc.examples.console.Run;
import java.io.StringReader;
import java.nio.file.Path;
import javax.xml.parsers.DocumentBuilderFactory;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.w3c.dom.Document;
import org.xml.sax.InputSource;

/** The picture of impact on the page of coverage. */
class ImpactPageTest {

    private static final String WINDOWS =
            "before: {from: 2026-01-01, to: 2026-02-01}\nnow: {from: 2026-02-01, to: 2026-03-01}\n";

    private static final String HOSTILE = WINDOWS + """
            issues:
              - {key: "<script>", title: "</text></svg><b onclick='x'>&\\u202e", group: "\\"group\\"/x", severity: 1}
            links:
              - {issue: "<script>", ticket: "1", customer: a, at: 2026-02-03T10:00Z}
              - {issue: "<script>", ticket: "1", customer: a, at: 2026-02-03T10:00Z}
              - {issue: plain, ticket: "2", customer: b, at: 2026-01-31T23:59Z}
              - {issue: plain, ticket: "3", customer: b, at: 2026-03-01T00:00Z}
            """;

    @TempDir
    private Path folder;

    @Test
    @Tag("VOICE-1")
    @Tag("VOICE-2")
    void thePartIsAsAgreedWhateverTheFileHolds() {
        Golden.of("hostile-impact.html").mustBe(part(html(HOSTILE).out()));
    }

    @Test
    void noTextOfTheFileCanBecomeMarkup() throws Exception {
        String page = html(HOSTILE).out();
        assertFalse(page.contains("<script"));
        assertFalse(page.contains("<b "));
        assertFalse(page.contains("\u202e"));
        Document svg = DocumentBuilderFactory.newInstance()
                .newDocumentBuilder()
                .parse(new InputSource(
                        new StringReader(page.substring(page.indexOf("<svg"), page.indexOf("</svg>") + 6))));
        assertEquals("svg", svg.getDocumentElement().getTagName());
        assertEquals(6, svg.getElementsByTagName("rect").getLength());
    }

    @Test
    void theSampleShowsAPictureAndNeedsNothingFromOutside() {
        String page = Run.of("coverage", "--format", "html").out();
        assertTrue(page.contains("<svg"));
        for (String foreign :
                new String[] {"http:", "https:", "<script", "<link", "<img", "url(", "@import", "xlink"}) {
            assertFalse(page.contains(foreign), foreign);
        }
    }

    @Test
    void withoutLinksThePageHasNoPicture() {
        Run run = Run.of("coverage", "--stages", stages(), "--format", "html");
        assertEquals(0, run.exitCode());
        assertFalse(run.out().contains("<svg"));
    }

    @Test
    void withoutATicketInTheWindowsThereAreWordsOnly() {
        Run run = html(WINDOWS + "links: []\n");
        assertTrue(run.out().contains("0 tickets of 0 customers linked to issues."));
        assertFalse(run.out().contains("<svg"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"text", "json"})
    void linksAreForThePage(String format) {
        Run run = Run.of("coverage", "--links", new Folder(folder).file("links.yml", HOSTILE), "--format", format);
        assertEquals(2, run.exitCode());
        assertEquals("--links is for the page; add --format html, or leave it out.\n", run.err());
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "[]",
                "before: {from: 2026-01-01, to: 2026-02-01}",
                "{before: 1, now: {from: 2026-02-01, to: 2026-03-01}}",
                "{before: {from: 2026-02-01, to: 2026-02-01}, now: {from: 2026-02-01, to: 2026-03-01}}",
                "{before: {from: soon, to: 2026-02-01}, now: {from: 2026-02-01, to: 2026-03-01}}",
                WINDOWS + "links: {}",
                WINDOWS + "links: [x]",
                WINDOWS + "links: [{issue: a, ticket: b, customer: c}]",
                WINDOWS + "links: [{issue: a, ticket: b, customer: c, at: 2026-02-03}]",
                WINDOWS + "links: [{issue: a, ticket: '', customer: c, at: 2026-02-03T10:00Z}]",
                WINDOWS + "issues: [{key: a}, {key: a}]",
                WINDOWS + "issues: [{key: a, severity: bad}]",
                WINDOWS + "issues: [{key: a, severity: 0}]",
                WINDOWS + "merges: [{ticket: a}]"
            })
    void aFileThatCannotBeUsedIsNamedWithItsLine(String links) {
        Run run = html(links);
        assertEquals(2, run.exitCode());
        assertEquals("", run.out());
        assertTrue(run.err().matches("\\Q" + folder + "\\E/links.yml:[1-3]: .*\n"), run.err());
    }

    private static String part(String page) {
        return page.substring(page.indexOf("<h2>"), page.indexOf("</main>"));
    }

    private Run html(String links) {
        return Run.of(
                "coverage",
                "--stages",
                stages(),
                "--links",
                new Folder(folder).file("links.yml", links),
                "--format",
                "html");
    }

    private String stages() {
        return new Folder(folder).file("stages.yml", "stages: {a: {section: b, groups: {c: {name: C}}}}\n");
    }
}
