package dev.ssc.adapters.gitlab.edit;

import dev.ssc.core.reading.NameText;
import java.util.regex.Pattern;

/** What a name must be before it may be written into a file (ORG-11). */
final class NameToWrite {

    private static final Pattern LINE_BREAK = Pattern.compile("\\R");

    private NameToWrite() {}

    static void check(SupportChange change) {
        if (change instanceof SupportChange.Add add) {
            check(add.name());
        }
    }

    private static void check(String name) {
        if (LINE_BREAK.matcher(name).find()) {
            throw Refusal.of("the name has a line break in it; give it on one line");
        }
        if (NameText.split(name).size() > 1) {
            throw Refusal.of("\"" + name + "\" would be read as several people; add them one after another");
        }
        if (NameText.isPlaceholder(name)) {
            throw Refusal.of("\"" + name + "\" stands for nobody; give the name of a person");
        }
        if (name.codePoints().anyMatch(c -> Character.getType(c) == Character.SURROGATE)) {
            throw Refusal.of("the name has half a character in it, which no file can hold; give it again");
        }
    }
}
