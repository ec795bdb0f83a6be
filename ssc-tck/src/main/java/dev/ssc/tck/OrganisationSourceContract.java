package dev.ssc.tck;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.google.common.collect.ImmutableSet;
import dev.ssc.core.reading.OrganisationDraft;
import dev.ssc.spi.AdapterException;
import dev.ssc.spi.FailureCode;
import dev.ssc.spi.organisation.OrganisationSource;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.parallel.ResourceLock;
import org.junit.jupiter.api.parallel.Resources;

/** What every {@link OrganisationSource} promises. Authors extend it, and override {@link #open}. */
@ExtendWith({NotShown.class, Summary.class})
public abstract class OrganisationSourceContract {

    private static final int THREADS = 4;

    private final List<OrganisationSource> connected = new ArrayList<>();
    private @Nullable OrganisationSetting setting;
    private @Nullable OrganisationSource source;

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
    void closeSetting() {
        try {
            connected.forEach(OrganisationSource::close);
        } finally {
            if (setting != null) {
                setting.close();
            }
        }
    }

    private OrganisationSetting setting() {
        return Objects.requireNonNull(setting);
    }

    private OrganisationSource source() {
        return Objects.requireNonNull(source);
    }

    private OrganisationSource connect() {
        OrganisationSource another = setting().connect();
        connected.add(another);
        return another;
    }

    @Test
    @DisplayName("1. Reading: two reads of the same content give equal drafts")
    void promise1_twoReadsOfTheSameContentGiveEqualDrafts() {
        OrganisationDraft draft = source().read();
        assertFalse(draft.stages().isEmpty(), "A source without stages shows nothing; nothing is tested");
        assertEquals(draft, source().read(), "the draft of a second read");
        assertEquals(draft, connect().read(), "the draft of another source of the same organisation");
    }

    @Test
    @DisplayName("1. Reading: what is there now is stated")
    void promise1_whatIsThereNowIsStated() {
        OrganisationDraft before = source().read();
        setting().change();
        assertNotEquals(before, source().read(), "the draft after the organisation was changed");
    }

    @Test
    @DisplayName("2. Mistakes: what cannot be used becomes a finding")
    void promise2_whatCannotBeUsedBecomesAFinding() {
        int before = source().read().findings().size();
        setting().spoil();
        assertTrue(
                source().read().findings().size() > before, "What cannot be used must become a finding of the draft");
    }

    @Test
    @DisplayName("2. Mistakes: what cannot be read at all is thrown")
    void promise2_whatCannotBeReadAtAllIsThrown() {
        setting().destroy();
        ContractBase.failure("read of what is not there", source()::read);
    }

    @Test
    @DisplayName("3. Nothing is ever written")
    void promise3_nothingIsEverWritten() {
        String before = String.valueOf(setting().content());
        source().read();
        source().close();
        assertEquals(before, String.valueOf(setting().content()), "what the source reads, after it was read");
    }

    @Test
    @DisplayName("4. Threads: any thread may read")
    void promise4_anyThreadMayRead() throws Exception {
        OrganisationDraft draft = source().read();
        Crowd.times(THREADS, source()::read)
                .forEach(read -> assertEquals(draft, read, "the draft that one of several threads has read"));
    }

    @Test
    @DisplayName("5. Closing: later reads fail, closing again does nothing")
    void promise5_laterReadsFail() {
        source().close();
        source().close();
        AdapterException closed = ContractBase.failure("read after closing", source()::read);
        assertEquals(FailureCode.CLOSED, closed.code(), "a read after closing must fail so");
        assertFalse(connect().read().stages().isEmpty(), "another source must go on after one was closed");
    }

    @Test
    @DisplayName("6. Time: a read that has to wait ends within the time limit")
    void promise6_aReadThatHasToWaitEndsWithinTheTimeLimit() {
        setting().slow();
        CallTime time = CallTime.start();
        Patience.within(
                setting().timeLimit().plus(setting().patience()),
                "a read must end",
                () -> ContractBase.failure("read of what does not answer", source()::read));
        time.assertWithin(setting().timeLimit().plus(setting().tolerance()), "a read");
    }

    @Test
    @DisplayName("7. Discretion: secrets stand in no message and no log")
    @ResourceLock(Resources.SYSTEM_OUT)
    @ResourceLock(Resources.SYSTEM_ERR)
    void promise7_secretsAreNotTold() {
        ImmutableSet<String> secrets = setting().secrets();
        if (secrets.isEmpty()) {
            throw Skipped.declaredNo("nothing secret is configured");
        }
        DiscretionContract.assertKept(secrets, Output.of(source()::read));
        DiscretionContract.assertKept(secrets, source().toString());
        setting().destroy();
        DiscretionContract.assertKept(
                secrets,
                DiscretionContract.everything(ContractBase.failure("read of what is not there", source()::read)));
    }
}
