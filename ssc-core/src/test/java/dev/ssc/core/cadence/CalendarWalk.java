package dev.ssc.core.cadence;

import dev.ssc.core.rhythm.Every;
import dev.ssc.core.time.WorkingDays;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;

/**
 * Section 5 again, word by word and without any thought of speed: it walks over all periods and all days, for one person
 * who is never aside.
 */
final class CalendarWalk {

    private static final int MANY = 40;

    private final LocalDate anchor;
    private final int grace;
    private final List<LocalDate> due = new ArrayList<>();
    private final Map<Integer, String> fulfilled = new TreeMap<>();

    CalendarWalk(LocalDate anchor, Every every, WorkingDays days, LocalDate until) {
        this.anchor = anchor;
        this.grace = every == Every.WEEK ? 1 : 7;
        LocalDate last = anchor;
        for (int k = 1; due.size() < MANY || !last.isAfter(until.plusYears(2)); k++) {
            last = firstWorkingDay(anchor.plus(every.period().multipliedBy(k)), days);
            due.add(last);
        }
    }

    private static LocalDate firstWorkingDay(LocalDate date, WorkingDays days) {
        LocalDate day = date;
        while (!days.contains(day)) {
            day = day.plusDays(1);
        }
        return day;
    }

    /** E(k), counted from 1. */
    LocalDate due(int k) {
        return due.get(k - 1);
    }

    /** Of the periods with the first due date on or after the day the last one. */
    int holding(LocalDate day) {
        int k = 1;
        while (due(k).isBefore(day) || due(k).equals(due(k + 1))) {
            k++;
        }
        return k;
    }

    private Optional<Integer> before(int k) {
        for (int j = k - 1; j > 0; j--) {
            if (due(j).isBefore(due(k))) {
                return Optional.of(j);
            }
        }
        return Optional.empty();
    }

    void act(String id, LocalDate day) {
        if (day.isBefore(anchor)) {
            return;
        }
        int k = holding(day);
        Optional<Integer> before = before(k);
        if (before.isPresent()
                && !fulfilled.containsKey(before.get())
                && day.isBefore(due(before.get()).plusDays(grace))) {
            fulfilled.put(before.get(), "late " + id);
        } else {
            fulfilled.putIfAbsent(k, "on-time " + id);
        }
    }

    String standing(LocalDate x) {
        int k = holding(x);
        LocalDate e = due(k);
        Optional<LocalDate> p = before(k).filter(j -> !fulfilled.containsKey(j)).map(this::due);
        if (fulfilled.containsKey(k)) {
            return "upcoming " + due(k + 1);
        }
        if (x.equals(e)) {
            return "due " + e;
        }
        if (!x.isBefore(e.minusDays(grace))) {
            return "due-soon " + e;
        }
        return p.map(late -> (x.isBefore(late.plusDays(grace)) ? "due " : "overdue ") + late)
                .orElse("upcoming " + e);
    }

    List<String> periods(LocalDate x) {
        Map<Integer, String> periods = new LinkedHashMap<>();
        for (int k = 1; !x.isBefore(anchor) && k <= holding(x); k++) {
            String outcome = due(k).equals(due(k + 1)) ? "excused" : fulfilled.getOrDefault(k, open(k, x));
            periods.put(k, due(k) + " " + outcome);
        }
        return List.copyOf(periods.values());
    }

    private String open(int k, LocalDate x) {
        return x.isBefore(due(k).plusDays(grace)) ? "open" : "missed";
    }
}
