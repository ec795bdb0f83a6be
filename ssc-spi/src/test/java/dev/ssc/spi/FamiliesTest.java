package dev.ssc.spi;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import dev.ssc.spi.calendar.CalendarAdapter;
import dev.ssc.spi.calendar.CalendarAdapterFactory;
import dev.ssc.spi.chat.ChatAdapter;
import dev.ssc.spi.chat.ChatAdapterFactory;
import dev.ssc.spi.organisation.OrganisationSource;
import dev.ssc.spi.organisation.OrganisationSourceFactory;
import dev.ssc.spi.project.ProjectAdapter;
import dev.ssc.spi.project.ProjectAdapterFactory;
import dev.ssc.spi.ticketing.TicketingAdapter;
import dev.ssc.spi.ticketing.TicketingAdapterFactory;
import java.io.IOException;
import java.net.URL;
import java.net.URLClassLoader;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.function.Function;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Every family finds its own factories, and says what is missing. */
class FamiliesTest {

    @TempDir
    private Path folder = Path.of("");

    /** What all factories here have in common. */
    public abstract static class Named {

        /** {@return the id} */
        public String id() {
            return "mine";
        }

        /** {@return no keys} */
        public ImmutableList<ConfigurationKey> configurationKeys() {
            return ImmutableList.of();
        }
    }

    /** Of ticketing. */
    public static class Ticketing extends Named implements TicketingAdapterFactory {
        @Override
        public TicketingAdapter create(Configuration configuration) {
            throw new AdapterException(FailureCode.NEVER, "not asked for here");
        }
    }

    /** Of calendars. */
    public static class Calendar extends Named implements CalendarAdapterFactory {
        @Override
        public CalendarAdapter create(Configuration configuration) {
            throw new AdapterException(FailureCode.NEVER, "not asked for here");
        }
    }

    /** Of chats. */
    public static class Chat extends Named implements ChatAdapterFactory {
        @Override
        public ChatAdapter create(Configuration configuration) {
            throw new AdapterException(FailureCode.NEVER, "not asked for here");
        }
    }

    /** Of projects. */
    public static class Project extends Named implements ProjectAdapterFactory {
        @Override
        public ProjectAdapter create(Configuration configuration) {
            throw new AdapterException(FailureCode.NEVER, "not asked for here");
        }
    }

    /** Of organisations. */
    public static class Organisation extends Named implements OrganisationSourceFactory {
        @Override
        public OrganisationSource create(Configuration configuration) {
            throw new AdapterException(FailureCode.NEVER, "not asked for here");
        }
    }

    /** Cannot say its id. */
    public static class Nameless extends Ticketing {
        @Override
        public String id() {
            throw new IllegalStateException("no name today");
        }
    }

    /** A family: its type of factory, one factory, and how hosts look for them. */
    private record Family(
            Class<?> type, Class<? extends AdapterFactory<?>> factory, Function<ClassLoader, Adapters<?>> found) {

        @Override
        public String toString() {
            return type.getSimpleName();
        }
    }

    static ImmutableList<Family> families() {
        return ImmutableList.of(
                new Family(TicketingAdapterFactory.class, Ticketing.class, TicketingAdapterFactory::found),
                new Family(CalendarAdapterFactory.class, Calendar.class, CalendarAdapterFactory::found),
                new Family(ChatAdapterFactory.class, Chat.class, ChatAdapterFactory::found),
                new Family(ProjectAdapterFactory.class, Project.class, ProjectAdapterFactory::found),
                new Family(OrganisationSourceFactory.class, Organisation.class, OrganisationSourceFactory::found));
    }

    private URLClassLoader offering(ImmutableMap<Class<?>, String> services) throws IOException {
        Path place = Files.createDirectories(folder.resolve("META-INF/services"));
        for (Class<?> type : services.keySet()) {
            Files.writeString(place.resolve(type.getName()), String.valueOf(services.get(type)));
        }
        return new URLClassLoader(
                "plug-ins", new URL[] {folder.toUri().toURL()}, getClass().getClassLoader());
    }

    private static String refusal(Adapters<?> adapters) {
        return String.valueOf(assertThrows(AdapterException.class, () -> adapters.choose("other"))
                .getMessage());
    }

    @ParameterizedTest
    @MethodSource("families")
    void eachFamilyFindsItsFactoriesInTheClassLoaderOfTheHost(Family family) throws IOException {
        try (URLClassLoader loader =
                offering(ImmutableMap.of(family.type(), family.factory().getName()))) {
            Adapters<?> found = family.found().apply(loader);
            assertEquals(family.factory(), found.choose("mine").getClass());
        }
    }

    @ParameterizedTest
    @MethodSource("families")
    void anUnknownIdIsSaidWithTheFamilyThePlaceAndTheRemedy(Family family) throws IOException {
        try (URLClassLoader loader =
                offering(ImmutableMap.of(family.type(), family.factory().getName()))) {
            assertEquals(
                    "There is no " + family.type().getSimpleName()
                            + " with the id \"other\" in the class loader plug-ins; known are mine."
                            + " Add the adapter's jar to the class path or module path.",
                    refusal(family.found().apply(loader)));
        }
    }

    @ParameterizedTest
    @MethodSource("families")
    void whereNothingIsFoundThatIsSaid(Family family) throws IOException {
        try (URLClassLoader loader = offering(ImmutableMap.of())) {
            assertEquals(
                    "There is no " + family.type().getSimpleName()
                            + " with the id \"other\" in the class loader plug-ins; none was found."
                            + " Add the adapter's jar to the class path or module path.",
                    refusal(family.found().apply(loader)));
        }
    }

    @Test
    void aFactoryThatCannotSayItsIdIsNamedAndHidesNobody() throws IOException {
        String both = Nameless.class.getName() + "\n" + Ticketing.class.getName();
        try (URLClassLoader loader = offering(ImmutableMap.of(TicketingAdapterFactory.class, both))) {
            Adapters<TicketingAdapter> found = TicketingAdapterFactory.found(loader);
            assertEquals("mine", found.choose("mine").id());
            assertTrue(refusal(found).contains(Nameless.class.getName() + " does not say its id"), refusal(found));
        }
    }
}
