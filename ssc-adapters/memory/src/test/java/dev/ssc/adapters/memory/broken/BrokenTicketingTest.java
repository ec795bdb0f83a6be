package dev.ssc.adapters.memory.broken;

import static org.junit.jupiter.api.Assertions.assertTrue;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSet;
import dev.ssc.adapters.memory.MemoryTicketingSetting;
import dev.ssc.spi.AdapterException;
import dev.ssc.spi.Colleague;
import dev.ssc.spi.FailureCode;
import dev.ssc.spi.Incoming;
import dev.ssc.spi.RequestId;
import dev.ssc.spi.Sink;
import dev.ssc.spi.Words;
import dev.ssc.spi.ticketing.TicketFacts;
import dev.ssc.spi.ticketing.TicketMessage;
import dev.ssc.spi.ticketing.TicketMessage.Merged;
import dev.ssc.spi.ticketing.TicketMessage.Solved;
import dev.ssc.spi.ticketing.TicketMessage.Written;
import dev.ssc.spi.ticketing.TicketingAdapter;
import dev.ssc.spi.ticketing.TicketingCapability;
import dev.ssc.tck.Faults;
import dev.ssc.tck.NotAbleException;
import dev.ssc.tck.TicketingSetting;
import java.time.Instant;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.Function;
import java.util.function.Supplier;
import java.util.function.UnaryOperator;
import org.junit.jupiter.api.Test;

/** For every promise of ticketing: an adapter, or a system, that breaks it is blamed for it. */
class BrokenTicketingTest extends BrokenSpeakerTest<TicketingAdapter> {

    private static final Breach DECLARES_ALL =
            Breach.of("capabilities", call -> ImmutableSet.copyOf(TicketingCapability.values()));

    /** A setting whose adapters are broken. */
    private static class Broken extends MemoryTicketingSetting implements BrokenSetting<TicketingAdapter> {

        private final UnaryOperator<TicketingAdapter> breaking;
        private final boolean hasty;

        Broken(UnaryOperator<TicketingAdapter> breaking, boolean hasty, TicketingCapability... missing) {
            super(missing);
            this.breaking = breaking;
            this.hasty = hasty;
        }

        @Override
        public boolean hasty() {
            return hasty;
        }

        @Override
        public TicketingAdapter connect() {
            return breaking.apply(super.connect());
        }

        @Override
        public ImmutableSet<String> secrets() {
            return BrokenSetting.super.secrets();
        }
    }

    @Override
    Class<?> contract() {
        return TicketingTrial.class;
    }

    @Override
    Verdict hold(Trial trial) {
        return TicketingTrial.of(() -> broken(trial.breaching().get(), trial), trial.named());
    }

    private static Broken broken(Supplier<Breach> breach, Trial trial) {
        UnaryOperator<TicketingAdapter> breaking = right -> breach.get().around(TicketingAdapter.class, right);
        return trial.forgetful()
                ? new Broken(
                        right -> DECLARES_ALL.around(TicketingAdapter.class, breaking.apply(right)),
                        trial.hasty(),
                        TicketingCapability.REPETITION)
                : new Broken(breaking, trial.hasty());
    }

    private static Verdict trial(UnaryOperator<TicketingAdapter> breaking) {
        return TicketingTrial.of(() -> new Broken(breaking, false));
    }

    /** Of breaches for which tests wait in vain. */
    private static Verdict hastyTrial(UnaryOperator<TicketingAdapter> breaking, String... promises) {
        return TicketingTrial.of(() -> new Broken(breaking, true), promises);
    }

    /** Breaks what is told; what becomes empty is not told. */
    private static Verdict telling(Function<TicketMessage, Optional<TicketMessage>> instead) {
        return telling(incoming -> incoming, instead);
    }

    private static Verdict telling(
            UnaryOperator<Incoming<TicketMessage>> envelope, Function<TicketMessage, Optional<TicketMessage>> instead) {
        UnaryOperator<TicketingAdapter> breaking = right -> new AroundTicketing(right) {
            @Override
            public void listen(Sink<TicketMessage> sink) {
                right.listen(incoming -> instead.apply(incoming.message())
                        .map(message -> new Incoming<>(incoming.id(), incoming.sent(), message))
                        .map(envelope)
                        .ifPresent(sink::accept));
            }
        };
        return hastyTrial(breaking, "promise11_nothingIsTold", "promise18");
    }

    /** Breaks what is found. */
    private static Verdict finding(UnaryOperator<TicketFacts> instead) {
        return trial(right -> new AroundTicketing(right) {
            @Override
            public Optional<TicketFacts> find(String ticket) {
                return right.find(ticket).map(instead);
            }
        });
    }

    /** Tickets that were merged are not followed any more. */
    private static class FollowsNoMerges extends AroundTicketing {

        private boolean closed;

        FollowsNoMerges(TicketingAdapter right) {
            super(right);
        }

        void check(String ticket) {
            if (!closed
                    && right.find(ticket)
                            .filter(facts -> !facts.number().equals(ticket))
                            .isPresent()) {
                throw new AdapterException(FailureCode.NEVER, "The ticket was merged.");
            }
        }

        @Override
        public void close() {
            closed = true;
            right.close();
        }
    }

    @Test
    void oneThatUndoesALaterAssignment() {
        AtomicInteger again = new AtomicInteger();
        trial(right -> new AroundTicketing(right) {
                    @Override
                    public void assign(RequestId id, String ticket, Colleague to) {
                        right.assign(id, ticket, to);
                        right.assign(new RequestId(id + "/" + again.incrementAndGet()), ticket, to);
                    }
                })
                .blames("who works on the ticket after an earlier request is repeated", "promise2");
    }

    @Test
    void aSystemThatShowsTheLatestFirst() {
        TicketingTrial.of(() -> new MemoryTicketingSetting() {
                    @Override
                    public ImmutableList<String> replies(String ticket) {
                        return super.replies(ticket).reverse();
                    }
                })
                .blames("what one thread asked for must appear in that order", "promise3");
    }

    @Test
    void oneThatGoesOnTellingAfterItWasClosed() {
        TicketingTrial.of(() -> new MemoryTicketingSetting() {
                    @Override
                    public TicketingAdapter connect() {
                        TicketingAdapter ears = super.connect();
                        return new AroundTicketing(super.connect()) {
                            private boolean closed;

                            @Override
                            public void listen(Sink<TicketMessage> sink) {
                                (closed ? right : ears).listen(sink);
                            }

                            @Override
                            public void close() {
                                closed = true;
                                right.close();
                            }
                        };
                    }
                })
                .blames("what the sink of a closed adapter was told", "promise11");
    }

    @Test
    void oneThatPrintsWhatPeopleAreTold() {
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
    void oneThatRepliesOnNoMergedTicket() {
        trial(right -> new FollowsNoMerges(right) {
                    @Override
                    public void reply(RequestId id, String ticket, Words words) {
                        check(ticket);
                        right.reply(id, ticket, words);
                    }
                })
                .blames("The ticket was merged.", "promise13");
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
                .blamesAmongOthers("the tags after one of them was put twice, and another one once", "promise14");
    }

    @Test
    void oneThatTagsNoMergedTicket() {
        trial(right -> new FollowsNoMerges(right) {
                    @Override
                    public void tag(RequestId id, String ticket, ImmutableSet<String> tags) {
                        check(ticket);
                        right.tag(id, ticket, tags);
                    }
                })
                .blames("The ticket was merged.", "promise14");
    }

    @Test
    void oneThatAssignsToSomebodyElse() {
        Verdict verdict = trial(right -> new AroundTicketing(right) {
            @Override
            public void assign(RequestId id, String ticket, Colleague to) {
                right.assign(id, ticket, new Colleague("admin", "Admin"));
            }
        });
        verdict.blames("the person must be the one of identify", "promise15");
        verdict.blames("assign to a stranger must fail, but it was answered as if all were well", "promise15");
    }

    @Test
    void oneThatAssignsNoMergedTicket() {
        trial(right -> new FollowsNoMerges(right) {
                    @Override
                    public void assign(RequestId id, String ticket, Colleague to) {
                        check(ticket);
                        right.assign(id, ticket, to);
                    }
                })
                .blames("The ticket was merged.", "promise15");
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
    void oneThatDoesNotKnowTheCustomer() {
        finding(facts -> new TicketFacts(
                        facts.number(), " ", facts.solved(), facts.priority(), facts.assignee(), facts.tags()))
                .blames("the facts must name the customer", "promise16");
    }

    @Test
    void oneThatDoesNotKnowThePriority() {
        finding(facts -> new TicketFacts(
                        facts.number(),
                        facts.customer(),
                        facts.solved(),
                        Optional.empty(),
                        facts.assignee(),
                        facts.tags()))
                .blames("the priority that somebody has given", "promise16");
    }

    @Test
    void oneThatDoesNotKnowTheTags() {
        finding(facts -> new TicketFacts(
                        facts.number(),
                        facts.customer(),
                        facts.solved(),
                        facts.priority(),
                        facts.assignee(),
                        ImmutableSet.of()))
                .blames("a tag that was put must be among the facts", "promise16");
    }

    @Test
    void oneThatKnowsMergedTicketsByTheirOldNumber() {
        trial(right -> new AroundTicketing(right) {
                    @Override
                    public Optional<TicketFacts> find(String ticket) {
                        return right.find(ticket)
                                .map(facts -> new TicketFacts(
                                        ticket,
                                        facts.customer(),
                                        facts.solved(),
                                        facts.priority(),
                                        facts.assignee(),
                                        facts.tags()));
                    }
                })
                .blames("the number of a ticket that was merged", "promise16");
    }

    @Test
    void oneThatKnowsTicketsThatAreNotThere() {
        trial(right -> new AroundTicketing(right) {
                    @Override
                    public Optional<TicketFacts> find(String ticket) {
                        return right.find(ticket).or(() -> Optional.of(nobodys(ticket)));
                    }

                    private static TicketFacts nobodys(String ticket) {
                        return new TicketFacts(
                                ticket, "nobody", false, Optional.empty(), Optional.empty(), ImmutableSet.of());
                    }
                })
                .blames("the facts of no ticket", "promise16");
    }

    @Test
    void oneThatIgnoresThatATicketIsMissing() {
        trial(right -> new AroundTicketing(right) {
                    @Override
                    public void reply(RequestId id, String ticket, Words words) {
                        if (!ticket.equals("999999999")) {
                            right.reply(id, ticket, words);
                        }
                    }
                })
                .blames("reply on no ticket must fail, but it was answered as if all were well", "promise17");
    }

    @Test
    void oneThatTellsNothing() {
        Verdict verdict = telling(message -> Optional.empty());
        verdict.blames("What a customer wrote was not told within PT0.1S; told was []", "promise18", "promise11");
        verdict.blames("That a ticket was solved was not told", "promise18", "promise11");
        verdict.blames("A merge was not told", "promise18", "promise11");
    }

    @Test
    void oneThatTellsOnlyOfCustomers() {
        telling(message ->
                        Optional.of(message).filter(told -> !(told instanceof Written written) || written.byCustomer()))
                .blames("What support replied was not told", "promise18");
    }

    @Test
    void oneThatTellsNotesAsReplies() {
        telling(message -> Optional.of(
                        message instanceof Written written
                                ? new Written(written.ticket(), written.byCustomer(), true)
                                : message))
                .blames("An internal note was not told", "promise18");
    }

    @Test
    void oneThatTellsAMergeAsASolution() {
        telling(message -> Optional.of(message instanceof Merged merged ? new Solved(merged.ticket()) : message))
                .blames("A merge was not told", "promise18");
    }

    @Test
    void oneThatTellsUnderNewIds() {
        AtomicInteger count = new AtomicInteger();
        telling(
                        incoming -> new Incoming<>(
                                "message-" + count.incrementAndGet(), incoming.sent(), incoming.message()),
                        Optional::of)
                .blames("the id of a message that is told again", "promise18");
    }

    @Test
    void oneThatTellsEverythingUnderOneId() {
        telling(incoming -> new Incoming<>("message", incoming.sent(), incoming.message()), Optional::of)
                .blames("the ids of two messages", "promise18");
    }

    @Test
    void oneThatDoesNotSayWhenItHappened() {
        telling(incoming -> new Incoming<>(incoming.id(), Instant.EPOCH, incoming.message()), Optional::of)
                .blames("A message must say when it happened", "promise18");
    }

    @Test
    void oneThatGivesUpWhenTheSinkRefuses() {
        hastyTrial(
                        right -> new AroundTicketing(right) {
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
                        },
                        "promise18")
                .blames("What the sink refused was not told", "promise18");
    }

    @Test
    void oneThatTellsWhatItDidItself() {
        TicketingTrial.of(() -> new MemoryTicketingSetting() {
                    @Override
                    public TicketingAdapter connect() {
                        return new AroundTicketing(super.connect()) {
                            @Override
                            public void tag(RequestId id, String ticket, ImmutableSet<String> tags) {
                                right.tag(id, ticket, tags);
                                if (world().find(ticket).isPresent()) {
                                    world().supportWrites(ticket, false, "by the host");
                                }
                            }
                        };
                    }
                })
                .blames("messages of tickets on which only the adapter did something", "promise18");
    }

    @Test
    void aSettingThatShowsNothing() {
        MemoryTicketingSetting world = new MemoryTicketingSetting();
        TicketingTrial.of(() -> new TicketingSetting() {
                    @Override
                    public TicketingAdapter connect() {
                        return world.connect();
                    }

                    @Override
                    public String ticket() {
                        throw new NotAbleException("open a ticket");
                    }

                    @Override
                    public ImmutableList<String> replies(String ticket) {
                        throw new NotAbleException("see replies");
                    }
                })
                .blames(
                        "The setting shows no operation that the adapter declares; nothing is tested: reply, since the"
                                + " setting cannot open a ticket; tag, since",
                        "promise10");
    }

    @Test
    void aSettingThatCannotEvenBeOpenedIsNotShown() {
        Verdict verdict = TicketingTrial.of(() -> {
            throw new NotAbleException("reach the test account");
        });
        verdict.isClean();
        verdict.skips("the setting cannot reach the test account", "promise1", "promise10", "promise18");
    }

    @Test
    void aSettingThatCannotOpenTicketsAtTheSameTimeIsNotBlamed() {
        Verdict verdict = TicketingTrial.of(
                () -> new MemoryTicketingSetting() {
                    @Override
                    public TicketingAdapter connect() {
                        return new AroundTicketing(super.connect()) {
                            @Override
                            public void reply(RequestId id, String ticket, Words words) {
                                throw new NotAbleException("answer several threads");
                            }
                        };
                    }
                },
                "promise1");
        verdict.isClean();
        assertTrue(
                verdict.skipped()
                        .getOrDefault("promise1_manyThreadsMayCallAtOnce[1]", "")
                        .endsWith("the setting cannot answer several threads"),
                verdict::toString);
    }

    @Test
    void aSettingWithoutOneMeansIsNotShownForThatOperationOnly() {
        Verdict verdict = TicketingTrial.of(() -> new MemoryTicketingSetting() {
            @Override
            public ImmutableList<String> tags(String ticket) {
                throw new NotAbleException("see the tags of a ticket");
            }
        });
        verdict.isClean();
        verdict.skips("the setting cannot see the tags of a ticket", "promise14");
        assertTrue(verdict.passed().contains("promise2_aRequestCarriedOutTwiceIsVisibleOnce[1]"), verdict::toString);
        assertTrue(
                verdict.skipped().containsKey("promise2_aRequestCarriedOutTwiceIsVisibleOnce[2]"), verdict::toString);
    }

    @Test
    void aSettingWithoutFaultsShowsNothingOfThem() {
        Verdict verdict = TicketingTrial.of(() -> new MemoryTicketingSetting() {
            @Override
            public Faults faults() {
                return new Faults() {};
            }

            @Override
            public Faults faultsOf(String question) {
                return new Faults() {};
            }
        });
        verdict.isClean();
        verdict.skips("not shown: promise ", "promise4", "promise5", "promise6", "promise8", "promise9");
        assertTrue(
                verdict.skipped()
                        .getOrDefault("promise6_aLostAnswerIsUnknown[1]", "")
                        .endsWith("not shown: promise 6. Lost answers: a call that was carried out may have been"
                                + " (reply), since the setting cannot lose an answer"),
                verdict::toString);
    }

    @Test
    void aSettingThatGivesTheSameAdapterTwice() {
        TicketingTrial.of(
                        () -> new Broken(UnaryOperator.identity(), true) {
                            private final TicketingAdapter only = super.connect();

                            @Override
                            public TicketingAdapter connect() {
                                return only;
                            }
                        },
                        "promise11")
                .blamesAmongOthers(
                        "connect() of the setting must give a new adapter each time", "promise11_anotherAdapter");
    }

    @Test
    void oneThatCanDoNothing() {
        TicketingTrial.of(() -> new MemoryTicketingSetting(TicketingCapability.values()))
                .blames("The adapter declares nothing that it could be asked for; nothing is tested", "promise10");
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
    void aDeclaredNoIsSkippedAndNotPassed() {
        for (TicketingCapability missing : TicketingCapability.values()) {
            Verdict verdict = TicketingTrial.of(() -> new MemoryTicketingSetting(missing));
            verdict.isClean();
            verdict.skips("declared no: the adapter cannot " + missing.ability());
        }
    }
}
