package dev.ssc.examples;

import com.google.common.base.Splitter;
import com.google.common.collect.ImmutableList;
import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;

/**
 * The arguments as they were given. In a locale without UTF-8 (the default of most containers) Java decodes arguments
 * as ASCII and puts U+FFFD in place of every other byte: the name {@code Zoë} would be written wrongly into a file.
 * Where the system still shows the bytes, they are read again as UTF-8.
 */
final class GivenArguments {

    private static final Path COMMAND_LINE = Path.of("/proc/self/cmdline");
    private static final char LOST = '\uFFFD';

    private GivenArguments() {}

    static List<String> of(String[] decoded) {
        List<String> arguments = Arrays.asList(decoded);
        boolean lost = arguments.stream().anyMatch(argument -> argument.indexOf(LOST) >= 0);
        return lost ? bytes().flatMap(raw -> recovered(arguments, raw)).orElse(arguments) : arguments;
    }

    private static Optional<byte[]> bytes() {
        try {
            return Optional.of(Files.readAllBytes(COMMAND_LINE));
        } catch (IOException notShownByThisSystem) {
            return Optional.empty();
        }
    }

    /** The last arguments of the process, if they are the ones that Java decoded. */
    static Optional<List<String>> recovered(List<String> decoded, byte[] commandLine) {
        List<String> given = split(commandLine, StandardCharsets.UTF_8);
        List<String> ascii = split(commandLine, StandardCharsets.US_ASCII);
        int from = given.size() - decoded.size();
        return from >= 0 && ascii.subList(from, ascii.size()).equals(decoded)
                ? Optional.of(given.subList(from, given.size()))
                : Optional.empty();
    }

    private static List<String> split(byte[] commandLine, Charset charset) {
        List<String> all = Splitter.on('\0').splitToList(new String(commandLine, charset));
        return ImmutableList.copyOf(all.subList(0, all.size() - 1));
    }
}
