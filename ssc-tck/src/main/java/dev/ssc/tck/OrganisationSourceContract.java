package dev.ssc.tck;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.ssc.core.reading.OrganisationDraft;
import dev.ssc.spi.FailureCode;
import dev.ssc.spi.organisation.OrganisationSource;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** What every {@link OrganisationSource} promises. Authors extend it, and override {@link #open}. */
@ExtendWith(NotShown.class)
public abstract class OrganisationSourceContract {

    private static final int THREADS = 4;

    private final List<OrganisationSource> connected = new ArrayList<>();
    private OrganisationSetting setting;
    private OrganisationSource source;

    /** For classes that extend it. */
    protected OrganisationSourceContract() {}

    /**
     * Opens a setting of its own for one test: a source with at least one group, and what it reads.
     *
     * @return a setting; the test closes it
     * @throws Exception if it cannot be opened, which fails the test
     */
    protected abstract OrganisationSetting open() throws Exception;

    @BeforeEach
    void openSetting() throws Exception {
        setting = open();
        source = connect();
    }

    @AfterEach
    void closeSetting() throws Exception {
        connected.forEach(OrganisationSource::close);
        setting.close();
    }

    private OrganisationSource connect() {
        OrganisationSource another = setting.connect();
        connected.add(another);
        return another;
    }

    @Test
    @DisplayName("1. Reading: two reads of the same content give equal drafts")
    void promise1_twoReadsOfTheSameContentGiveEqualDrafts() {
        OrganisationDraft draft = source.read();
        assertFalse(draft.stages().isEmpty(), "A source without stages shows nothing; nothing is tested");
        assertEquals(draft, source.read(), "the draft of a second read");
        assertEquals(draft, connect().read(), "the draft of another source of the same organisation");
    }

    @Test
    @DisplayName("1. Reading: what is there now is stated")
    void promise1_whatIsThereNowIsStated() {
        OrganisationDraft before = source.read();
        setting.change();
        assertNotEquals(before, source.read(), "the draft after the organisation was changed");
    }

    @Test
    @DisplayName("2. Mistakes: what cannot be used becomes a finding")
    void promise2_whatCannotBeUsedBecomesAFinding() {
        int before = source.read().findings().size();
        setting.spoil();
        assertTrue(source.read().findings().size() > before, "What cannot be used must become a finding of the draft");
    }

    @Test
    @DisplayName("2. Mistakes: what cannot be read at all is thrown")
    void promise2_whatCannotBeReadAtAllIsThrown() {
        setting.destroy();
        AdapterContract.failure("read of what is not there", source::read);
    }

    @Test
    @DisplayName("3. Nothing is ever written")
    void promise3_nothingIsEverWritten() {
        Object before = setting.content();
        source.read();
        source.close();
        assertEquals(before, setting.content(), "what the source reads, after it was read");
    }

    @Test
    @DisplayName("4. Threads: any thread may read")
    void promise4_anyThreadMayRead() throws Exception {
        OrganisationDraft draft = source.read();
        Crowd.times(THREADS, source::read)
                .forEach(read -> assertEquals(draft, read, "the draft that one of several threads has read"));
    }

    @Test
    @DisplayName("5. Closing: later reads fail, closing again does nothing")
    void promise5_laterReadsFail() {
        source.close();
        source.close();
        AdapterContract.refused("read after closing", FailureCode.CLOSED, source::read);
        assertFalse(connect().read().stages().isEmpty(), "another source must go on after one was closed");
    }
}
