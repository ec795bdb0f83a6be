package dev.ssc.spi;

import java.net.URL;
import java.net.URLClassLoader;
import java.util.Arrays;
import java.util.Optional;
import java.util.stream.Collectors;

/** Where a class loader looks, in words that help to find it. */
final class Place {

    private static final int MOST = 5;

    private Place() {}

    /** Its name, or else the first of its addresses, or else what it calls itself. */
    static String of(ClassLoader loader) {
        return "the class loader "
                + Optional.ofNullable(loader.getName())
                        .or(() -> addresses(loader))
                        .orElseGet(loader::toString);
    }

    private static Optional<String> addresses(ClassLoader loader) {
        return loader instanceof URLClassLoader known && known.getURLs().length > 0
                ? Optional.of("of " + words(known.getURLs()))
                : Optional.empty();
    }

    private static String words(URL[] addresses) {
        String first = Arrays.stream(addresses).limit(MOST).map(URL::toString).collect(Collectors.joining(", "));
        return addresses.length > MOST ? first + " and " + (addresses.length - MOST) + " more" : first;
    }
}
