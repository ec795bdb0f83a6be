package dev.ssc.adapters.memory.broken;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSet;
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
import java.time.Duration;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.concurrent.locks.LockSupport;
import java.util.function.Supplier;
import org.junit.jupiter.api.Test;

/** For every promise of organisation sources: one that breaks it is blamed for it. */
class BrokenOrganisationSourceTest extends MadeToFail {

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

        @Override
        public void slow() {
            destroyed = true;
        }

        @Override
        public Duration timeLimit() {
            return Duration.ofMillis(2);
        }

        @Override
        public ImmutableSet<String> secrets() {
            return ImmutableSet.of("s3cr3t");
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

    @Override
    Class<?> contract() {
        return OrganisationTrial.class;
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
                .blames("the draft after the organisation was changed", "promise1", "promise2", "promise6", "promise7");
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
                .blames("must throw nothing but an AdapterException", "promise2", "promise6", "promise7");
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
        OrganisationTrial.of(
                        () -> new Organisation() {
                            @Override
                            OrganisationDraft draft() {
                                return Thread.currentThread() == first
                                        ? super.draft()
                                        : OrganisationDraft.builder()
                                                .place(PLACE)
                                                .build();
                            }
                        },
                        "promise4")
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

    @Test
    void oneThatIgnoresTheTimeLimit() {
        OrganisationTrial.of(
                        () -> new Organisation() {
                            @Override
                            OrganisationDraft draft() {
                                LockSupport.parkNanos(
                                        destroyed ? Duration.ofMillis(40).toNanos() : 0);
                                return super.draft();
                            }

                            @Override
                            public Duration tolerance() {
                                return Duration.ofMillis(20);
                            }
                        },
                        "promise6")
                .blames("a read must end within the time limit", "promise6");
    }

    @Test
    void oneThatShowsItsSecret() {
        OrganisationTrial.of(() -> new Organisation() {
                    @Override
                    public OrganisationSource connect() {
                        return new Source(this::draft) {
                            @Override
                            public String toString() {
                                return "Source[token=s3cr3t]";
                            }
                        };
                    }
                })
                .blames("A secret stands in messages, logs or toString: Source[token=(the secret)]", "promise7");
    }

    @Test
    void oneThatPrintsItsSecret() {
        OrganisationTrial.of(() -> new Organisation() {
                    @Override
                    OrganisationDraft draft() {
                        System.err.println("DEBUG token=s3cr3t");
                        return super.draft();
                    }
                })
                .blames("A secret stands in messages, logs or toString: DEBUG", "promise7");
    }

    @Test
    void aSettingWithoutMeansIsNotBlamed() {
        Organisation organisation = new Organisation();
        Verdict verdict = OrganisationTrial.of(() -> organisation::connect);
        verdict.isClean();
        verdict.skips("not shown: promise ", "promise2", "promise3", "promise6", "promise7");
    }
}
