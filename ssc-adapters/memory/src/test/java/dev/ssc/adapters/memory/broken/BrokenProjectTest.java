package dev.ssc.adapters.memory.broken;

import static org.junit.jupiter.api.Assertions.assertTrue;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSet;
import com.google.common.collect.Iterables;
import dev.ssc.adapters.memory.MemoryProjectSetting;
import dev.ssc.spi.AdapterException;
import dev.ssc.spi.Colleague;
import dev.ssc.spi.RequestId;
import dev.ssc.spi.Words;
import dev.ssc.spi.project.Issue;
import dev.ssc.spi.project.ProjectAdapter;
import dev.ssc.spi.project.ProjectCapability;
import dev.ssc.spi.project.ProposedChange;
import dev.ssc.tck.NotAbleException;
import dev.ssc.tck.SeenChange;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Supplier;
import java.util.function.UnaryOperator;
import org.junit.jupiter.api.Test;

/** For every promise of projects: an adapter, or a system, that breaks it is blamed for it. */
class BrokenProjectTest extends BrokenSpeakerTest<ProjectAdapter> {

    private static final Colleague ANYBODY = new Colleague("anybody", "Anybody");
    private static final Breach DECLARES_ALL =
            Breach.of("capabilities", call -> ImmutableSet.copyOf(ProjectCapability.values()));

    /** A setting whose adapters are broken. */
    private static class Broken extends MemoryProjectSetting implements BrokenSetting<ProjectAdapter> {

        private final UnaryOperator<ProjectAdapter> breaking;
        private final boolean hasty;

        Broken(UnaryOperator<ProjectAdapter> breaking, boolean hasty, ProjectCapability... missing) {
            super(missing);
            this.breaking = breaking;
            this.hasty = hasty;
        }

        @Override
        public boolean hasty() {
            return hasty;
        }

        @Override
        public ProjectAdapter connect() {
            return breaking.apply(super.connect());
        }

        @Override
        public ImmutableSet<String> secrets() {
            return BrokenSetting.super.secrets();
        }
    }

    @Override
    Class<?> contract() {
        return ProjectTrial.class;
    }

    @Override
    Verdict hold(Trial trial) {
        return ProjectTrial.of(() -> broken(trial.breaching().get(), trial), trial.named());
    }

    private static Broken broken(Supplier<Breach> breach, Trial trial) {
        UnaryOperator<ProjectAdapter> breaking = right -> breach.get().around(ProjectAdapter.class, right);
        return trial.forgetful()
                ? new Broken(
                        right -> DECLARES_ALL.around(ProjectAdapter.class, breaking.apply(right)),
                        trial.hasty(),
                        ProjectCapability.REPETITION)
                : new Broken(breaking, trial.hasty());
    }

    private static Verdict trial(UnaryOperator<ProjectAdapter> breaking) {
        return ProjectTrial.of(() -> new Broken(breaking, false));
    }

    @Test
    void oneThatForgetsTheLabels() {
        trial(right -> new AroundProject(right) {
                    @Override
                    public String openIssue(RequestId id, Issue issue) {
                        return right.openIssue(
                                id, new Issue(issue.title(), issue.words(), ImmutableSet.of(), issue.assignee()));
                    }
                })
                .blames("the labels of the issue", "promise13");
    }

    @Test
    void aSystemThatChangesTheFileAtOnce() {
        ProjectTrial.of(() -> new MemoryProjectSetting() {
                    @Override
                    public ImmutableList<SeenChange> changes() {
                        return super.changes().stream()
                                .map(seen ->
                                        new SeenChange(seen.seat(), seen.name(), seen.reviewer(), seen.text(), true))
                                .collect(ImmutableList.toImmutableList());
                    }
                })
                .blames("nothing must change until somebody approves", "promise14");
    }

    @Test
    void oneThatProposesSomethingElseWhereThereIsNoSeat() {
        trial(right -> new AroundProject(right) {
                    @Override
                    public String propose(RequestId id, ProposedChange change) {
                        boolean missing = change.seat().equals("group/missing");
                        return right.propose(
                                id,
                                missing
                                        ? new ProposedChange(
                                                "group/other", change.name(), change.reviewer(), change.words())
                                        : change);
                    }
                })
                .blames("propose for no seat must fail, but it was answered as if all were well", "promise14");
    }

    @Test
    void aSystemInWhichAPostReplacesTheOneBefore() {
        ProjectTrial.of(() -> new MemoryProjectSetting() {
                    @Override
                    public ImmutableList<String> posts(String review) {
                        ImmutableList<String> all = super.posts(review);
                        return all.isEmpty() ? all : ImmutableList.of(Iterables.getLast(all));
                    }
                })
                .blamesAmongOthers("so often what was written by hand must be there", "promise15");
    }

    @Test
    void aSystemThatShowsTheLatestPostFirst() {
        ProjectTrial.of(() -> new MemoryProjectSetting() {
                    @Override
                    public ImmutableList<String> posts(String review) {
                        return super.posts(review).reverse();
                    }
                })
                .blames("what one thread asked for must appear in that order", "promise3");
    }

    /** Answers elsewhere, or nowhere after an answer was lost. */
    private static UnaryOperator<ProjectAdapter> answering(boolean always) {
        Set<RequestId> lost = ConcurrentHashMap.newKeySet();
        return right -> new AroundProject(right) {
            @Override
            public String openIssue(RequestId id, Issue issue) {
                return answer(id, () -> right.openIssue(id, issue));
            }

            @Override
            public String propose(RequestId id, ProposedChange change) {
                return answer(id, () -> right.propose(id, change));
            }

            private String answer(RequestId id, Supplier<String> request) {
                try {
                    String answer = request.get();
                    return always || lost.contains(id) ? "https://nowhere.example/" : answer;
                } catch (AdapterException failure) {
                    lost.add(id);
                    throw failure;
                }
            }
        };
    }

    @Test
    void oneThatDoesNotSayWhereItIs() {
        Verdict verdict = trial(answering(true));
        verdict.blames("the title of the issue where the answer says that it is", "promise13", "promise14", "promise2");
        verdict.blames("the seat of the change where the answer says that it is", "promise14", "promise13", "promise2");
    }

    @Test
    void oneThatDoesNotSayWhereItIsAfterALostAnswer() {
        Verdict verdict = trial(answering(false));
        verdict.blames("the issue must be where the answer after a lost one says", "promise2");
        verdict.blames("the change must be where the answer after a lost one says", "promise2");
    }

    @Test
    void oneThatGivesStrangersNothingToDo() {
        Verdict verdict = trial(right -> new AroundProject(right) {
            @Override
            public String openIssue(RequestId id, Issue issue) {
                return right.openIssue(
                        id,
                        new Issue(
                                issue.title(),
                                issue.words(),
                                issue.labels(),
                                issue.assignee().filter(who -> !isStranger(who))));
            }

            @Override
            public String propose(RequestId id, ProposedChange change) {
                Colleague reviewer = isStranger(change.reviewer()) ? ANYBODY : change.reviewer();
                return right.propose(id, reviewed(change, reviewer));
            }
        });
        verdict.blames("openIssue for a stranger must fail", "promise13", "promise14");
        verdict.blames("propose to a stranger must fail", "promise14", "promise13");
    }

    @Test
    void oneThatAsksSomebodyElseToApprove() {
        trial(right -> new AroundProject(right) {
                    @Override
                    public String propose(RequestId id, ProposedChange change) {
                        return right.propose(id, isStranger(change.reviewer()) ? change : reviewed(change, ANYBODY));
                    }
                })
                .blames("who is asked to approve", "promise14");
    }

    @Test
    void oneThatPostsElsewhereWhereThereIsNoReview() {
        trial(right -> new AroundProject(right) {
                    @Override
                    public void post(RequestId id, String review, Words words) {
                        right.post(id, review.equals("missing") ? "another" : review, words);
                    }
                })
                .blames("post into no review must fail, but it was answered as if all were well", "promise15");
    }

    private static boolean isStranger(Colleague who) {
        return who.key().equals("stranger");
    }

    private static ProposedChange reviewed(ProposedChange change, Colleague reviewer) {
        return new ProposedChange(change.seat(), change.name(), reviewer, change.words());
    }

    @Test
    void aSettingThatShowsNothing() {
        MemoryProjectSetting world = new MemoryProjectSetting();
        ProjectTrial.of(() -> world::connect)
                .blames("The setting shows no operation that the adapter declares; nothing is tested", "promise10");
    }

    @Test
    void aSettingWithoutAReviewShowsTheRest() {
        Verdict verdict = ProjectTrial.of(() -> new MemoryProjectSetting() {
            @Override
            public ProjectAdapter connect() {
                return new AroundProject(super.connect()) {
                    @Override
                    public void close() {
                        // Forgets to close.
                    }
                };
            }

            @Override
            public String review() {
                throw new NotAbleException("begin a review");
            }
        });
        verdict.blames("openIssue after closing must fail", "promise11");
        assertTrue(verdict.passed().contains("promise2_aRequestCarriedOutTwiceIsVisibleOnce[1]"), verdict::toString);
        assertTrue(
                verdict.skipped().containsKey("promise2_aRequestCarriedOutTwiceIsVisibleOnce[3]"), verdict::toString);
    }

    @Test
    void aDeclaredNoIsSkippedAndNotPassed() {
        for (ProjectCapability missing : ProjectCapability.values()) {
            Verdict verdict = ProjectTrial.of(() -> new MemoryProjectSetting(missing));
            verdict.isClean();
            verdict.skips("declared no: the adapter cannot ");
        }
    }
}
