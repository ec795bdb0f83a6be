package dev.ssc.adapters.memory.broken;

import static org.junit.jupiter.api.Assertions.assertTrue;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSet;
import com.google.common.collect.Sets;
import dev.ssc.adapters.memory.MemoryTicketingSetting;
import dev.ssc.spi.AdapterException;
import dev.ssc.spi.Colleague;
import dev.ssc.spi.FailureCode;
import dev.ssc.spi.Incoming;
import dev.ssc.spi.Outcome;
import dev.ssc.spi.RequestId;
import dev.ssc.spi.Sink;
import dev.ssc.spi.Words;
import dev.ssc.spi.ticketing.TicketFacts;
import dev.ssc.spi.ticketing.TicketMessage;
import dev.ssc.spi.ticketing.TicketingAdapter;
import dev.ssc.spi.ticketing.TicketingCapability;
import dev.ssc.tck.Faults;
import java.time.Duration;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.UnaryOperator;
import org.junit.jupiter.api.Test;

/** For every promise of the shared contract and of ticketing: an adapter that breaks it is blamed for it. */
class BrokenTicketingTest {

    private static final Duration SHORT = Duration.ofMillis(500);

    /** A setting whose adapters are broken. */
    private static final class Broken extends MemoryTicketingSetting {

        private final UnaryOperator<TicketingAdapter> breaking;
        private final Duration patience;

        Broken(UnaryOperator<TicketingAdapter> breaking, Duration patience) {
            this.breaking = breaking;
            this.patience = patience;
        }

        @Override
        public TicketingAdapter connect() {
            return breaking.apply(super.connect());
        }

        @Override
        public Duration patience() {
            return patience;
        }

        @Override
        public ImmutableSet<String> secrets() {
            return ImmutableSet.of("s3cr3t");
        }
    }

    private static Verdict trial(UnaryOperator<TicketingAdapter> breaking) {
        return TicketingTrial.of(() -> new Broken(breaking, Duration.ofSeconds(10)));
    }

    private static Verdict shortTrial(UnaryOperator<TicketingAdapter> breaking) {
        return TicketingTrial.of(() -> new Broken(breaking, SHORT));
    }

    /** Breaks what it throws. */
    private static UnaryOperator<TicketingAdapter> throwing(UnaryOperator<RuntimeException> instead) {
        return right -> new AroundTicketing(right) {
            @Override
            public void reply(RequestId id, String ticket, Words words) {
                try {
                    right.reply(id, ticket, words);
                } catch (AdapterException failure) {
                    throw instead.apply(failure);
                }
            }
        };
    }

    private static FailureCode code(RuntimeException failure) {
        return ((AdapterException) failure).code();
    }

    @Test
    void oneThatWorksIsNotBlamed() {
        trial(AroundTicketing::new).isClean();
    }

    @Test
    void oneThatLosesCallsOfSeveralThreads() {
        trial(right -> new AroundTicketing(right) {
                    private final Set<RequestId> inside = ConcurrentHashMap.newKeySet();

                    @Override
                    public void tag(RequestId id, String ticket, ImmutableSet<String> tags) {
                        inside.add(id);
                        meetOthers();
                        boolean alone = inside.size() == 1;
                        inside.remove(id);
                        if (alone) {
                            right.tag(id, ticket, tags);
                        }
                    }

                    private void meetOthers() {
                        long end = System.nanoTime() + TimeUnit.MILLISECONDS.toNanos(100);
                        while (inside.size() == 1 && System.nanoTime() < end) {
                            Thread.onSpinWait();
                        }
                    }
                })
                .blames("tag must be visible so often after calls of 12 threads at once", "promise1");
    }

    @Test
    void oneThatRepeats() {
        trial(right -> new AroundTicketing(right) {
                    private final Set<RequestId> seen = ConcurrentHashMap.newKeySet();
                    private final AtomicInteger again = new AtomicInteger();

                    @Override
                    public void reply(RequestId id, String ticket, Words words) {
                        RequestId sent = seen.add(id) ? id : new RequestId(id + "/" + again.incrementAndGet());
                        right.reply(sent, ticket, words);
                    }
                })
                .blames("reply must be visible so often after the same request was sent twice", "promise2");
    }

    @Test
    void oneThatForgetsRequestsWhenItIsOpenedAgain() {
        TicketingTrial.of(() -> new MemoryTicketingSetting(TicketingCapability.REPETITION) {
                    @Override
                    public TicketingAdapter connect() {
                        return new OwnMemory(super.connect());
                    }
                })
                .blames("reply must be visible so often after a second adapter repeated the request", "promise2");
    }

    /** Remembers what it has done by itself, and not in the system. */
    private static final class OwnMemory extends AroundTicketing {

        private final Map<RequestId, Outcome> known = new ConcurrentHashMap<>();

        OwnMemory(TicketingAdapter right) {
            super(right);
        }

        @Override
        public ImmutableSet<TicketingCapability> capabilities() {
            return ImmutableSet.copyOf(TicketingCapability.values());
        }

        @Override
        public void reply(RequestId id, String ticket, Words words) {
            once(id, () -> right.reply(id, ticket, words));
        }

        @Override
        public void tag(RequestId id, String ticket, ImmutableSet<String> tags) {
            once(id, () -> right.tag(id, ticket, tags));
        }

        @Override
        public void assign(RequestId id, String ticket, Colleague to) {
            once(id, () -> right.assign(id, ticket, to));
        }

        private synchronized void once(RequestId id, Runnable request) {
            if (!known.containsKey(id)) {
                try {
                    request.run();
                    known.put(id, Outcome.DONE);
                } catch (AdapterException failure) {
                    if (failure.code() == FailureCode.UNKNOWN_WHETHER_DONE) {
                        known.put(id, right.outcome(id));
                    }
                    throw failure;
                }
            }
        }
    }

    @Test
    void oneThatLosesTheOrder() {
        trial(right -> new AroundTicketing(right) {
                    private final Map<String, AtomicInteger> counts = new ConcurrentHashMap<>();
                    private Runnable late = () -> {};

                    @Override
                    public void reply(RequestId id, String ticket, Words words) {
                        int count = counts.computeIfAbsent(ticket, none -> new AtomicInteger())
                                .incrementAndGet();
                        if (count == 4) {
                            late = () -> right.reply(id, ticket, words);
                        } else {
                            right.reply(id, ticket, words);
                            late.run();
                        }
                    }
                })
                .blames("what one thread asked for must appear in that order", "promise3");
    }

    @Test
    void oneThatThrowsWhatItLikes() {
        trial(throwing(failure -> code(failure) == FailureCode.CONFLICT ? new NullPointerException("id") : failure))
                .blames("must throw nothing but an AdapterException", "promise4", "promise8", "promise12");
    }

    @Test
    void oneThatPretendsAllWereWell() {
        trial(right -> new AroundTicketing(right) {
                    @Override
                    public void reply(RequestId id, String ticket, Words words) {
                        try {
                            right.reply(id, ticket, words);
                        } catch (AdapterException failure) {
                            if (failure.code() != FailureCode.CONFLICT) {
                                throw failure;
                            }
                        }
                    }
                })
                .blames("must fail, but it was answered as if all were well", "promise8", "promise4", "promise12");
    }

    @Test
    void oneThatDoesNotSayHowLongToWait() {
        trial(throwing(failure -> code(failure) == FailureCode.TRY_AGAIN
                        ? new AdapterException(FailureCode.TRY_AGAIN, "Busy; try later.")
                        : failure))
                .blames("reply must name the time that the other side named", "promise5");
    }

    @Test
    void oneThatGivesUpWhereItShouldWait() {
        trial(throwing(failure -> code(failure) == FailureCode.TRY_AGAIN
                        ? new AdapterException(FailureCode.NEVER, "Too many requests.")
                        : failure))
                .blames("fails by: Too many requests.", "promise5");
    }

    @Test
    void oneThatTakesALostAnswerForAFailure() {
        trial(throwing(failure -> code(failure) == FailureCode.UNKNOWN_WHETHER_DONE
                        ? new AdapterException(FailureCode.TRY_AGAIN, "No answer.")
                        : failure))
                .blames("fails by: No answer.", "promise6", "promise9");
    }

    @Test
    void oneThatGuessesThatNothingWasDone() {
        trial(right -> new AroundTicketing(right) {
                    @Override
                    public Outcome outcome(RequestId id) {
                        right.outcome(id);
                        return Outcome.NOT_DONE;
                    }
                })
                .blames("the outcome of reply", "promise7");
    }

    @Test
    void oneThatGuessesThatItWasDone() {
        trial(right -> new AroundTicketing(right) {
                    @Override
                    public Outcome outcome(RequestId id) {
                        right.outcome(id);
                        return Outcome.DONE;
                    }
                })
                .blames("the outcome of a request never sent", "promise7");
    }

    @Test
    void oneThatDoesWhatWasRefused() {
        trial(right -> new AroundTicketing(right) {
                    @Override
                    public void reply(RequestId id, String ticket, Words words) {
                        try {
                            right.reply(id, ticket, words);
                        } catch (AdapterException failure) {
                            if (failure.code() == FailureCode.NOT_PERMITTED) {
                                right.reply(id, ticket, words);
                            }
                            throw failure;
                        }
                    }
                })
                .blames("reply must be visible so often after the failure NOT_PERMITTED", "promise8");
    }

    @Test
    void oneThatWaitsForEver() {
        shortTrial(right -> new AroundTicketing(right) {
                    @Override
                    public void reply(RequestId id, String ticket, Words words) {
                        try {
                            right.reply(id, ticket, words);
                        } catch (AdapterException failure) {
                            if (failure.code() == FailureCode.UNKNOWN_WHETHER_DONE) {
                                waitForEver();
                            }
                            throw failure;
                        }
                    }

                    private void waitForEver() {
                        try {
                            new CountDownLatch(1).await();
                        } catch (InterruptedException ended) {
                            Thread.currentThread().interrupt();
                        }
                    }
                })
                .blames(
                        "reply must end within the time limit",
                        "promise9",
                        "promise2",
                        "promise4",
                        "promise6",
                        "promise7",
                        "promise11",
                        "promise12");
    }

    @Test
    void oneThatCanDoNothing() {
        TicketingTrial.of(() -> new MemoryTicketingSetting(TicketingCapability.values()))
                .blames("The adapter declares nothing that it could be asked for; nothing is tested", "promise10");
    }

    @Test
    void oneWhoseCapabilitiesChange() {
        trial(right -> new AroundTicketing(right) {
                    private final AtomicInteger calls = new AtomicInteger();

                    @Override
                    public ImmutableSet<TicketingCapability> capabilities() {
                        return calls.get() == 0
                                ? right.capabilities()
                                : Sets.difference(right.capabilities(), Set.of(TicketingCapability.FACTS))
                                        .immutableCopy();
                    }

                    @Override
                    public void tag(RequestId id, String ticket, ImmutableSet<String> tags) {
                        right.tag(id, ticket, tags);
                        calls.incrementAndGet();
                    }
                })
                .blames("the capabilities after some calls", "promise10");
    }

    @Test
    void oneThatDoesWhatItDeclaresToBeMissing() {
        trial(right -> new AroundTicketing(right) {
                    @Override
                    public ImmutableSet<TicketingCapability> capabilities() {
                        return Sets.difference(right.capabilities(), Set.of(TicketingCapability.TAGS))
                                .immutableCopy();
                    }
                })
                .blames(
                        "tag, which is declared to be missing, must fail, but it was answered as if all were well",
                        "promise10");
    }

    @Test
    void oneThatDoesNotNameWhatIsMissing() {
        TicketingTrial.of(() -> new MemoryTicketingSetting(TicketingCapability.FACTS) {
                    @Override
                    public TicketingAdapter connect() {
                        return new AroundTicketing(super.connect()) {
                            @Override
                            public Optional<TicketFacts> find(String ticket) {
                                throw new AdapterException(FailureCode.NEVER, "Not supported.");
                            }
                        };
                    }
                })
                .blames("must fail by AdapterException.missing, which names FACTS: Not supported.", "promise10");
    }

    @Test
    void oneThatGoesOnAfterItWasClosed() {
        trial(right -> new AroundTicketing(right) {
                    @Override
                    public void close() {
                        // Forgets to close.
                    }
                })
                .blames("reply after closing must fail", "promise11");
    }

    @Test
    void oneThatCannotBeClosedTwice() {
        trial(right -> new AroundTicketing(right) {
                    private boolean closed;

                    @Override
                    public void close() {
                        if (closed) {
                            throw new IllegalStateException("closed already");
                        }
                        closed = true;
                        right.close();
                    }
                })
                .blames("closed already", "promise11");
    }

    @Test
    void oneThatClosesTheOthers() {
        TicketingTrial.of(() -> new MemoryTicketingSetting() {
                    private final Set<TicketingAdapter> all = ConcurrentHashMap.newKeySet();

                    @Override
                    public TicketingAdapter connect() {
                        TicketingAdapter right = super.connect();
                        all.add(right);
                        return new AroundTicketing(right) {
                            @Override
                            public void close() {
                                all.forEach(TicketingAdapter::close);
                            }
                        };
                    }
                })
                .blames("is closed; open a new one", "promise11");
    }

    @Test
    void aSettingThatGivesTheSameAdapterTwice() {
        TicketingTrial.of(() -> new MemoryTicketingSetting() {
                    private final TicketingAdapter only = super.connect();

                    @Override
                    public TicketingAdapter connect() {
                        return only;
                    }
                })
                .blames("connect() of the setting must give a new adapter each time", "promise11");
    }

    @Test
    void oneThatTellsWhatPeopleWrote() {
        trial(right -> new AroundTicketing(right) {
                    @Override
                    public void reply(RequestId id, String ticket, Words words) {
                        try {
                            right.reply(id, ticket, words);
                        } catch (AdapterException failure) {
                            throw new AdapterException(failure.code(), "Could not say: " + words.plain(), failure) {
                                @Override
                                public Optional<Duration> retryAfter() {
                                    return failure.retryAfter();
                                }
                            };
                        }
                    }
                })
                .blames("What people are told must not stand in messages, logs and toString", "promise12", "promise11");
    }

    @Test
    void oneThatPrintsWhatPeopleWrote() {
        trial(right -> new AroundTicketing(right) {
                    @Override
                    public void reply(RequestId id, String ticket, Words words) {
                        if (words.markdown().length() < 100) {
                            System.err.println("DEBUG " + words.markdown());
                        }
                        right.reply(id, ticket, words);
                    }
                })
                .blames("What people are told must not stand in messages, logs and toString", "promise12");
    }

    @Test
    void oneThatShowsItsSecret() {
        trial(right -> new AroundTicketing(right) {
                    @Override
                    public String toString() {
                        return "Ticketing[token=s3cr3t]";
                    }
                })
                .blames("A secret stands in messages, logs or toString: Ticketing[token=(the secret)]", "promise12");
    }

    @Test
    void oneThatCutsReplies() {
        trial(right -> new AroundTicketing(right) {
                    @Override
                    public void reply(RequestId id, String ticket, Words words) {
                        String some = words.plain()
                                .substring(0, Math.min(500, words.plain().length()));
                        right.reply(id, ticket, new Words(some, some));
                    }
                })
                .blames("A reply must carry the words whole", "promise13");
    }

    @Test
    void oneThatReplacesTags() {
        TicketingTrial.of(() -> new MemoryTicketingSetting() {
                    private final Map<String, Integer> before = new ConcurrentHashMap<>();

                    @Override
                    public TicketingAdapter connect() {
                        return new AroundTicketing(super.connect()) {
                            @Override
                            public void tag(RequestId id, String ticket, ImmutableSet<String> tags) {
                                int there = find(ticket)
                                        .map(facts -> facts.tags().size())
                                        .orElse(0);
                                right.tag(id, ticket, tags);
                                before.put(ticket, there);
                            }
                        };
                    }

                    @Override
                    public ImmutableList<String> tags(String ticket) {
                        var all = super.tags(ticket);
                        return all.subList(Math.min(all.size(), before.getOrDefault(ticket, 0)), all.size());
                    }
                })
                .blames("the tags after one of them was put twice, and another one once", "promise14", "promise2");
    }

    @Test
    void oneThatAssignsToSomebodyElse() {
        trial(right -> new AroundTicketing(right) {
                    @Override
                    public void assign(RequestId id, String ticket, Colleague to) {
                        right.assign(id, ticket, new Colleague("admin", "Admin"));
                    }
                })
                .blames("the person must be the one of identify", "promise15");
    }

    @Test
    void oneThatRemembersFacts() {
        trial(right -> new AroundTicketing(right) {
                    private final Map<String, Optional<TicketFacts>> facts = new ConcurrentHashMap<>();

                    @Override
                    public Optional<TicketFacts> find(String ticket) {
                        Optional<TicketFacts> fresh = right.find(ticket);
                        return facts.computeIfAbsent(ticket, none -> fresh);
                    }
                })
                .blames("a solved ticket is solved", "promise16");
    }

    @Test
    void oneThatIgnoresThatATicketIsMissing() {
        trial(right -> new AroundTicketing(right) {
                    @Override
                    public void reply(RequestId id, String ticket, Words words) {
                        if (find(ticket).isPresent()) {
                            right.reply(id, ticket, words);
                        }
                    }
                })
                .blames("reply on no ticket must fail, but it was answered as if all were well", "promise17");
    }

    @Test
    void oneThatTellsNothing() {
        shortTrial(right -> new AroundTicketing(right) {
                    @Override
                    public void listen(Sink<TicketMessage> sink) {
                        right.listen(incoming -> {});
                    }
                })
                .blames("What a customer wrote was not told within PT0.5S; told was []", "promise18");
    }

    @Test
    void oneThatTellsUnderNewIds() {
        trial(right -> new AroundTicketing(right) {
                    private final AtomicInteger count = new AtomicInteger();

                    @Override
                    public void listen(Sink<TicketMessage> sink) {
                        right.listen(incoming -> sink.accept(new Incoming<>(
                                "message-" + count.incrementAndGet(), incoming.sent(), incoming.message())));
                    }
                })
                .blames("the id of a message that is told again", "promise18");
    }

    @Test
    void oneThatGivesUpWhenTheSinkRefuses() {
        shortTrial(right -> new AroundTicketing(right) {
                    @Override
                    public void listen(Sink<TicketMessage> sink) {
                        right.listen(incoming -> {
                            try {
                                sink.accept(incoming);
                            } catch (IllegalStateException ignored) {
                                // Takes it for delivered.
                            }
                        });
                    }
                })
                .blames("What the sink refused was not told", "promise18");
    }

    @Test
    void oneThatTellsWhatItWroteItself() {
        TicketingTrial.of(() -> new MemoryTicketingSetting() {
                    @Override
                    public TicketingAdapter connect() {
                        return new AroundTicketing(super.connect()) {
                            @Override
                            public void reply(RequestId id, String ticket, Words words) {
                                right.reply(id, ticket, words);
                                world().supportWrites(ticket, false, "by the host");
                            }
                        };
                    }
                })
                .blames("messages of a ticket on which only the adapter wrote", "promise18");
    }

    @Test
    void oneThatKnowsEverybody() {
        trial(right -> new AroundTicketing(right) {
                    @Override
                    public Optional<String> identify(Colleague who) {
                        right.identify(new Colleague("tck-somebody", ""));
                        return Optional.of(who.key());
                    }
                })
                .blames("a stranger must not be identified", "identify");
    }

    @Test
    void aSettingWithoutFaultsShowsNothingOfThem() {
        Verdict verdict = TicketingTrial.of(() -> new MemoryTicketingSetting() {
            @Override
            public Faults faults() {
                return new Faults() {};
            }
        });
        verdict.isClean();
        verdict.skips("not shown: promise ", "promise4", "promise5", "promise6", "promise8", "promise9");
    }

    @Test
    void theReasonNamesThePromiseAndWhatTheSettingCannotDo() {
        Verdict verdict = TicketingTrial.of(() -> new MemoryTicketingSetting() {
            @Override
            public Faults faults() {
                return new Faults() {};
            }
        });
        assertTrue(
                String.valueOf(verdict.skipped().get("promise6_aLostAnswerIsUnknown"))
                        .endsWith("not shown: promise 6. Lost answers: a call that was carried out may have been, since"
                                + " the setting cannot lose an answer"),
                verdict::toString);
    }

    @Test
    void aDeclaredNoIsSkippedAndNotPassed() {
        for (TicketingCapability missing : TicketingCapability.values()) {
            Verdict verdict = TicketingTrial.of(() -> new MemoryTicketingSetting(missing));
            verdict.isClean();
            verdict.skips("declared no: the adapter cannot " + missing.ability());
        }
    }
}
