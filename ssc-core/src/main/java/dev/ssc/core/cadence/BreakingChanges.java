package dev.ssc.core.cadence;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import com.google.common.collect.ImmutableSet;
import com.google.common.collect.Lists;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;

/**
 * By when the breaking changes of each major release are asked about (CAD-11), in the order of the releases.
 *
 * @param askBy version to day
 */
public record BreakingChanges(ImmutableMap<String, LocalDate> askBy) {

    /**
     * What a group asks: so many months before the release, or on the day of so many releases before it, whatever is
     * earlier.
     *
     * @param releases all that are known, in any order
     * @param days when those who ask work
     * @param policy how far ahead
     * @return the days, each a working day unless there is none
     */
    public static BreakingChanges ofGroup(Iterable<Release> releases, AnsweringDays days, CadencePolicy policy) {
        ImmutableList<Release> known = ImmutableList.sortedCopyOf(releases);
        return of(known, release -> ahead(release, known, policy), days);
    }

    /**
     * What a section asks: further ahead than a group.
     *
     * @param releases all that are known, in any order
     * @param days when those who ask work
     * @param policy how far ahead
     * @return the days, each a working day unless there is none
     */
    public static BreakingChanges ofSection(Iterable<Release> releases, AnsweringDays days, CadencePolicy policy) {
        return of(
                ImmutableList.sortedCopyOf(releases),
                release -> release.on().minusMonths(policy.sectionMonths()),
                days);
    }

    private static BreakingChanges of(
            ImmutableList<Release> known, Function<Release, LocalDate> ahead, AnsweringDays days) {
        return new BreakingChanges(known.stream()
                .filter(Release::major)
                .collect(ImmutableMap.toImmutableMap(
                        Release::version, release -> days.onOrBefore(ahead.apply(release)), (first, again) -> again)));
    }

    private static LocalDate ahead(Release major, ImmutableList<Release> known, CadencePolicy policy) {
        LocalDate byMonths = major.on().minusMonths(policy.breakingChangesMonths());
        List<Release> before = Lists.reverse(known.stream()
                .filter(release -> release.on().isBefore(major.on()))
                .toList());
        return before.stream()
                .skip(policy.breakingChangesReleases() - 1L)
                .findFirst()
                .map(Release::on)
                .filter(byMonths::isAfter)
                .orElse(byMonths);
    }

    /**
     * The same after a release has moved: open days move with it, those of questions that were asked stay.
     *
     * @param moved the days as they are now
     * @param asked versions whose breaking changes were asked about
     * @return the days of these, and the new days of all others
     */
    public BreakingChanges movedTo(BreakingChanges moved, Set<String> asked) {
        ImmutableSet<String> versions = ImmutableSet.<String>builder()
                .addAll(moved.askBy().keySet())
                .addAll(askBy.keySet().stream().filter(asked::contains).toList())
                .build();
        return new BreakingChanges(versions.stream()
                .collect(ImmutableMap.toImmutableMap(
                        version -> version, version -> after(moved, version, asked.contains(version)))));
    }

    private LocalDate after(BreakingChanges moved, String version, boolean asked) {
        return Optional.ofNullable(askBy.get(version))
                .filter(day -> asked)
                .or(() -> Optional.ofNullable(moved.askBy().get(version)))
                .orElseThrow();
    }

    /**
     * The days alone.
     *
     * @return the days, earliest first
     */
    public ImmutableList<LocalDate> days() {
        return ImmutableList.sortedCopyOf(Comparator.naturalOrder(), askBy.values());
    }
}
