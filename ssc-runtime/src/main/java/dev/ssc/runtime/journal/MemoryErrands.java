package dev.ssc.runtime.journal;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.LinkedHashMultimap;
import dev.ssc.runtime.errand.Errand;
import dev.ssc.runtime.errand.ErrandStatus;
import dev.ssc.runtime.errand.Family;
import java.time.Instant;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;

/** The errands of a {@link MemoryJournal}, in lines. Not thread-safe. */
final class MemoryErrands {

    private static final Comparator<Head> FIRST_DUE =
            Comparator.comparing((Head head) -> head.errand().due()).thenComparing(Head::number);

    private final Map<String, Place> places = new HashMap<>();
    private final LinkedHashMultimap<String, String> about = LinkedHashMultimap.create();
    private final Map<String, TreeMap<Long, Errand>> lines = new HashMap<>();
    private final TreeMap<Long, Errand> toDos = new TreeMap<>();
    private final Map<Optional<Family>, TreeSet<Head>> heads = new HashMap<>();
    private long asked;

    private record Place(long number, Errand errand) {}

    private record Head(long number, Errand errand) {}

    private TreeSet<Head> headsOf(Optional<Family> family) {
        return heads.computeIfAbsent(family, first -> new TreeSet<>(FIRST_DUE));
    }

    /** Whether each changed errand replaces the revision just before. */
    boolean accept(Entry entry) {
        return entry.changed().stream().allMatch(this::follows);
    }

    private boolean follows(Errand changed) {
        Place place = places.get(changed.id());
        return place != null && place.errand().revision() + 1 == changed.revision();
    }

    void write(Entry entry) {
        entry.asked().stream()
                .filter(errand -> !places.containsKey(errand.id()))
                .forEach(errand -> put(asked++, errand));
        entry.changed().forEach(this::replace);
    }

    private void replace(Errand changed) {
        Place place = places.get(changed.id());
        put(place == null ? asked++ : place.number(), changed);
    }

    private void put(long number, Errand errand) {
        places.put(errand.id(), new Place(number, errand));
        about.put(errand.about(), errand.id());
        TreeMap<Long, Errand> line = lines.computeIfAbsent(errand.line(), key -> new TreeMap<>());
        TreeSet<Head> ofFamily = headsOf(errand.family());
        head(line).ifPresent(ofFamily::remove);
        set(line, number, errand, errand.status().isOpen());
        set(toDos, number, errand, errand.status() == ErrandStatus.TO_DO);
        head(line).ifPresentOrElse(ofFamily::add, () -> lines.remove(errand.line()));
    }

    private static void set(TreeMap<Long, Errand> map, long number, Errand errand, boolean belongs) {
        if (belongs) {
            map.put(number, errand);
        } else {
            map.remove(number);
        }
    }

    private static Optional<Head> head(TreeMap<Long, Errand> line) {
        return Optional.ofNullable(line.firstEntry()).map(first -> new Head(first.getKey(), first.getValue()));
    }

    Optional<Errand> errand(String id) {
        @Nullable Place place = places.get(id);
        return Optional.ofNullable(place).map(Place::errand);
    }

    ImmutableList<Errand> errands(String what) {
        Collection<String> ids = about.get(what);
        return ids.stream().flatMap(id -> errand(id).stream()).collect(ImmutableList.toImmutableList());
    }

    /** Whether nothing that was asked about something is open or a to-do. */
    boolean areOver(String what) {
        return errands(what).stream().allMatch(errand -> errand.status().isOver());
    }

    /** About what everything was asked before a time. What is asked first comes first, so the search can end early. */
    ImmutableList<String> askedBefore(Instant time) {
        return about.keySet().stream()
                .takeWhile(what -> errands(what).get(0).asked().isBefore(time))
                .filter(what ->
                        errands(what).stream().allMatch(errand -> errand.asked().isBefore(time)))
                .collect(ImmutableList.toImmutableList());
    }

    /** Forgets the errands about something; all of them are over. */
    void forget(String what) {
        about.removeAll(what).forEach(places::remove);
    }

    ImmutableList<Errand> toDos() {
        return ImmutableList.copyOf(toDos.values());
    }

    ImmutableList<Coming<Errand>> coming(Optional<Family> family, int most) {
        TreeSet<Head> first = headsOf(family);
        if (first.isEmpty()) {
            return ImmutableList.of();
        }
        return first.stream()
                .limit(most)
                .map(head -> new Coming<>(head.errand(), head.errand().due()))
                .collect(ImmutableList.toImmutableList());
    }
}
