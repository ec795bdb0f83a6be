package dev.ssc.adapters.gitlab.edit;

import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.stream.Collectors;

/**
 * A stages file in a random style, in three pieces: what stands before the edited group's counterparts, those, and what
 * stands behind. The group is {@code wood/fern}.
 */
record RandomStages(String before, String support, String after) {

    static final String GROUP = "wood/fern";
    static final List<String> PEOPLE = List.of("Ana Ulm", "Bo", "Zoë O'Dea", "Wim (Bee)", "李 😀", "A: b");

    /** The shapes of {@code support}. */
    enum Form {
        MISSING,
        NOTHING,
        SCALAR,
        BLOCK_LIST,
        FLOW_LIST
    }

    String text() {
        return before + support + after;
    }

    static RandomStages of(long seed, Form form) {
        return new Writer(new Random(seed)).file(form);
    }

    private record Writer(Random random, String lineEnd, int step) {

        Writer(Random random) {
            this(random, random.nextBoolean() ? "\n" : "\r\n", 2 + random.nextInt(3));
        }

        RandomStages file(Form form) {
            boolean braces = form != Form.BLOCK_LIST && chance(4);
            String before = (chance(4) ? "\ufeff" : "")
                    + comments(0)
                    + line(0, "stages:")
                    + stage("water", 1)
                    + line(1, "wood:")
                    + comments(2)
                    + line(2, "section: dev")
                    + line(2, "groups:")
                    + group("moss", 3);
            String after = group("reed", 3) + comments(2) + line(2, "pm: TBD") + stage("air", 1) + comments(0);
            RandomStages stages = braces
                    ? new RandomStages(
                            before + indent(3) + "fern: {name: Fern", flow(form), ", pm: Wim Weide}" + tail() + after)
                    : new RandomStages(
                            before + line(3, "fern:") + comments(4) + first(), block(form), second() + after);
            return chance(3) ? stages.endingHere(lineEnd) : stages;
        }

        private String stage(String key, int depth) {
            return line(depth, key + ":")
                    + line(depth + 1, "section: dev")
                    + line(depth + 1, "groups:")
                    + group(key + "_1", depth + 2)
                    + (chance(2) ? line(0, "") : "");
        }

        private String group(String key, int depth) {
            return chance(3)
                    ? line(depth, key + ": {name: X, support: [" + person(true) + ", TBD]}")
                    : line(depth, key + ":")
                            + line(depth + 1, "name: \"X\"")
                            + line(depth + 1, "support:")
                            + line(depth + 2, "- TBD");
        }

        private String first() {
            return pick(
                    line(4, "name: Fern"),
                    line(4, "sets:") + comments(5) + line(5, "- A") + line(5, "- B: c"),
                    line(4, "body: |") + indent(5) + "two # lines" + lineEnd + indent(5) + "of text" + lineEnd,
                    indent(4) + "focus: long" + lineEnd + line(5, "text"),
                    line(4, "focus: {a: [b,") + line(5, "c]}"));
        }

        private String second() {
            return pick("", comments(4), lineEnd) + pick("", line(4, "pm: Wim Weide"), line(4, "sm:"));
        }

        private String block(Form form) {
            return switch (form) {
                case MISSING -> "";
                case NOTHING -> line(4, "support:" + pick("", " ~", " TBD", " 'tbh'", " null", " TBD (EMEA)"));
                case SCALAR -> line(4, "support:" + pick(" ", "  ") + scalar(false));
                case FLOW_LIST -> line(4, "support: " + flowList(4));
                case BLOCK_LIST -> line(4, "support:") + blockList();
            };
        }

        private String flow(Form form) {
            return switch (form) {
                case MISSING -> "";
                case NOTHING -> ", support: " + pick("~", "TBD", "''", "");
                case SCALAR -> ", support: " + scalar(true);
                case FLOW_LIST -> ", support: " + flowList(4);
                case BLOCK_LIST -> throw new IllegalArgumentException("no lines between braces");
            };
        }

        private String blockList() {
            StringBuilder list = new StringBuilder();
            int depth = 4 + random.nextInt(2);
            for (int i = 1 + random.nextInt(4); i > 0; i--) {
                list.append(comments(depth)).append(line(depth, "-" + pick(" ", "  ") + item(false)));
            }
            return list.toString();
        }

        private String flowList(int depth) {
            List<String> items = new ArrayList<>();
            for (int i = random.nextInt(4); i > 0; i--) {
                items.add(item(true));
            }
            String separator =
                    pick(", ", ",", " , ", "," + tail() + indent(depth + 1), lineEnd + indent(depth + 1) + ", ");
            String end = pick("", " ", items.isEmpty() ? "" : ",", tail() + indent(depth + 1));
            return "[" + pick("", " ", tail() + indent(depth + 1)) + String.join(separator, items) + end + "]";
        }

        private String item(boolean flow) {
            return pick(scalar(flow), scalar(flow), "TBD", "~");
        }

        private String scalar(boolean flow) {
            String one = person(flow);
            String two = pick(", ", " / ", " ,");
            String both = PEOPLE.get(random.nextInt(3)) + " (EMEA)" + two + PEOPLE.get(random.nextInt(2));
            return chance(4) ? "\"" + both + "\"" : one;
        }

        private String person(boolean flow) {
            String name = PEOPLE.get(random.nextInt(PEOPLE.size())) + pick("", "", " (EMEA)", " (acting)");
            String plain = Quoting.in(flow).write(name);
            return pick(plain, "'" + name.replace("'", "''") + "'", Quoting.quoted(name));
        }

        private String comments(int depth) {
            return chance(3) ? indent(depth) + pick("# a, b\t- 😀 ", "#", "# support: X") + lineEnd : "";
        }

        private String line(int depth, String text) {
            return indent(depth) + text + tail();
        }

        private String tail() {
            return pick("", "", "", " ", "\t", " # c\t", "  # 🌲: [x]") + lineEnd;
        }

        private String indent(int depth) {
            return " ".repeat(depth * step);
        }

        private boolean chance(int one) {
            return random.nextInt(one) == 0;
        }

        private String pick(String... choices) {
            return choices[random.nextInt(choices.length)];
        }
    }

    /** The same file, ending with the group and without a final line end. */
    private RandomStages endingHere(String lineEnd) {
        if (before.contains("fern: {")) {
            return new RandomStages(before, support, "}");
        }
        String whole = before + support;
        return support.isEmpty()
                ? new RandomStages(before.substring(0, before.length() - lineEnd.length()), "", "")
                : new RandomStages(before, whole.substring(before.length(), whole.length() - lineEnd.length()), "");
    }

    @Override
    public String toString() {
        return text().lines().collect(Collectors.joining("\n", "<<\n", "\n>>"));
    }
}
