package dev.ssc.adapters.memory.broken;

import com.google.common.collect.ImmutableList;
import dev.ssc.core.organisation.OrganisationRule;
import dev.ssc.core.reading.OrganisationDraft;
import dev.ssc.core.reading.StageDraft;
import dev.ssc.core.reading.Stated;
import dev.ssc.core.rule.Finding;
import dev.ssc.core.rule.Place;
import dev.ssc.spi.AdapterException;
import dev.ssc.spi.FailureCode;
import dev.ssc.spi.organisation.OrganisationSource;
import dev.ssc.tck.OrganisationSetting;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.Supplier;
import org.junit.jupiter.api.Test;

/** For every promise of organisation sources: one that breaks it is blamed for it. */
class BrokenOrganisationSourceTest {

    private static final Place PLACE = new Place("organisation", 1);

    /** Something to read, that people change. */
    private static class Organisation implements OrganisationSetting {

        volatile String stage = "plan";
        volatile boolean spoiled;
        volatile boolean destroyed;

        @Override
        public OrganisationSource connect() {
            return new Source(this::draft);
        }

        OrganisationDraft draft() {
            if (destroyed) {
                throw new AdapterException(FailureCode.NEVER, "organisation: not there.");
            }
            OrganisationDraft.Builder draft =
                    OrganisationDraft.builder().place(PLACE).addStages(stage(stage));
            return spoiled ? draft.addFindings(finding()).build() : draft.build();
        }

        @Override
        public Object content() {
            return stage;
        }

        @Override
        public void change() {
            stage = "create";
        }

        @Override
        public void spoil() {
            spoiled = true;
        }

        @Override
        public void destroy() {
            destroyed = true;
        }
    }

    /** Reads, until it is closed. */
    private static class Source implements OrganisationSource {

        private final Supplier<OrganisationDraft> reading;
        private volatile boolean closed;

        Source(Supplier<OrganisationDraft> reading) {
            this.reading = reading;
        }

        @Override
        public OrganisationDraft read() {
            if (closed) {
                throw AdapterException.closed("The source");
            }
            return reading.get();
        }

        @Override
        public void close() {
            closed = true;
        }
    }

    private static StageDraft stage(String name) {
        return new StageDraft(new Stated<>(name, PLACE), Optional.empty(), Optional.empty(), ImmutableList.of());
    }

    private static Finding finding() {
        return Finding.error(OrganisationRule.ORG_2, PLACE, "This cannot be used.");
    }

    @Test
    void oneThatWorksIsNotBlamed() {
        OrganisationTrial.of(Organisation::new).isClean();
    }

    @Test
    void oneThatReadsAnotherThingEachTime() {
        OrganisationTrial.of(() -> new Organisation() {
                    private final AtomicInteger count = new AtomicInteger();

                    @Override
                    OrganisationDraft draft() {
                        return super.draft().stages().isEmpty()
                                ? super.draft()
                                : OrganisationDraft.builder()
                                        .from(super.draft())
                                        .addStages(stage("plan" + count.incrementAndGet()))
                                        .build();
                    }
                })
                .blames("the draft of a second read", "promise1", "promise4");
    }

    @Test
    void oneThatReadsOnlyOnce() {
        OrganisationTrial.of(() -> new Organisation() {
                    @Override
                    public OrganisationSource connect() {
                        OrganisationDraft once = draft();
                        return new Source(() -> once);
                    }
                })
                .blames("the draft after the organisation was changed", "promise1", "promise2");
    }

    @Test
    void oneThatHidesWhatItCannotUse() {
        OrganisationTrial.of(() -> new Organisation() {
                    @Override
                    public void spoil() {
                        // Nobody is told.
                    }
                })
                .blames("What cannot be used must become a finding of the draft", "promise2");
    }

    @Test
    void oneThatThrowsWhatItLikes() {
        OrganisationTrial.of(() -> new Organisation() {
                    @Override
                    OrganisationDraft draft() {
                        if (destroyed) {
                            throw new IllegalStateException("not there");
                        }
                        return super.draft();
                    }
                })
                .blames("must throw nothing but an AdapterException", "promise2");
    }

    @Test
    void oneThatWrites() {
        OrganisationTrial.of(() -> new Organisation() {
                    private final AtomicInteger writes = new AtomicInteger();

                    @Override
                    OrganisationDraft draft() {
                        writes.incrementAndGet();
                        return super.draft();
                    }

                    @Override
                    public Object content() {
                        return writes.get();
                    }
                })
                .blames("what the source reads, after it was read", "promise3");
    }

    @Test
    void oneThatMixesUpThreads() {
        Thread first = Thread.currentThread();
        OrganisationTrial.of(() -> new Organisation() {
                    @Override
                    OrganisationDraft draft() {
                        return Thread.currentThread() == first
                                ? super.draft()
                                : OrganisationDraft.builder().place(PLACE).build();
                    }
                })
                .blames("the draft that one of several threads has read", "promise4");
    }

    @Test
    void oneThatGoesOnAfterItWasClosed() {
        OrganisationTrial.of(() -> new Organisation() {
                    @Override
                    public OrganisationSource connect() {
                        return new Source(this::draft) {
                            @Override
                            public void close() {
                                // Forgets to close.
                            }
                        };
                    }
                })
                .blames("read after closing must fail", "promise5");
    }
}
