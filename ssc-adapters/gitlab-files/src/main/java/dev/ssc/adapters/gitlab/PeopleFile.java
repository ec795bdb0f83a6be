package dev.ssc.adapters.gitlab;

import com.google.common.collect.ImmutableList;
import dev.ssc.adapters.yaml.Shown;
import dev.ssc.adapters.yaml.SourceFile;
import dev.ssc.adapters.yaml.YamlFile;
import dev.ssc.core.organisation.OrganisationRule;
import dev.ssc.core.reading.DatesDraft;
import dev.ssc.core.reading.PersonDraft;
import dev.ssc.core.reading.Stated;
import java.util.HashSet;
import java.util.Optional;
import java.util.Set;

/**
 * Reads people: a file with a list, or a folder of {@code *.yml} files with one person each, whose slug is the name of
 * the file unless the file states one. Left out and reported is a person without a usable slug or name, and the second
 * one with a slug.
 */
final class PeopleFile {

    private static final String ENDING = ".yml";
    private static final ImmutableList<String> IDENTITY = ImmutableList.of("slug", "name");

    private final Reading reading;
    private final EntryList list;
    private final Set<String> slugs = new HashSet<>();

    PeopleFile(Reading reading) {
        this.reading = reading;
        this.list = new EntryList(reading, "person", IDENTITY);
    }

    ImmutableList<PersonDraft> read(SourceFile source) {
        return source.isFolder() ? readFolder(source) : list.read(source, this::fromList);
    }

    private ImmutableList<PersonDraft> readFolder(SourceFile folder) {
        return folder.files(ENDING).stream()
                .flatMap(file -> fromFile(file).stream())
                .collect(ImmutableList.toImmutableList());
    }

    private Optional<PersonDraft> fromFile(SourceFile file) {
        return list.fields(new YamlFile(file).read()).flatMap(person -> {
            Stated<String> slug = person.usable("slug").orElseGet(() -> slugOf(file, person));
            return person(
                    person, Optional.of(slug).filter(stated -> !stated.value().isBlank()));
        });
    }

    private Stated<String> slugOf(SourceFile file, Fields person) {
        String name = file.name().substring(file.name().lastIndexOf('/') + 1);
        return reading.stated(name.substring(0, name.length() - ENDING.length()), person.place());
    }

    private Optional<PersonDraft> fromList(Fields person) {
        return person(person, person.usable("slug"));
    }

    private Optional<PersonDraft> person(Fields person, Optional<Stated<String>> slug) {
        Optional<Stated<String>> name = person.usable("name");
        if (slug.isEmpty() || name.isEmpty()) {
            person.leftOut(slug.isEmpty() ? IDENTITY : ImmutableList.of("name"));
            return Optional.empty();
        }
        String key = slug.get().value();
        if (!slugs.add(key)) {
            person.leftOut(
                    "has the slug " + Shown.quoted(key) + " that someone before has",
                    "give each person a slug of their own");
            return Optional.empty();
        }
        return Optional.of(person(person, new Stated<>(key, person.place()), name.get()));
    }

    private PersonDraft person(Fields person, Stated<String> key, Stated<String> name) {
        Fields time = person.by(OrganisationRule.ORG_10);
        return PersonDraft.builder()
                .key(key)
                .name(name)
                .kind(person.text("kind"))
                .role(person.word("role"))
                .departments(person.words("departments"))
                .manager(person.word("reports_to").or(() -> person.word("manager")))
                .zone(time.text("zone"))
                .hours(time.text("hours"))
                .days(time.texts("days"))
                .away(away(time))
                .holidays(time.texts("holidays").orElse(ImmutableList.of()))
                .region(person.word("region"))
                .homeGroup(person.word("home-group"))
                .skills(person.words("skills"))
                .build();
    }

    private static ImmutableList<DatesDraft> away(Fields time) {
        return DatesEntry.in(time, "away").stream()
                .flatMap(entry -> entry.dates().stream())
                .collect(ImmutableList.toImmutableList());
    }
}
