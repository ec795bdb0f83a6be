package dev.ssc.adapters.yaml;

/**
 * One file of YAML 1.2 (core schema). Refused, by an {@link UnusableFileException}, is a file that
 *
 * <ul>
 *   <li>is not there, is a folder, is not UTF-8 (a byte order mark is allowed), is not YAML, or holds several
 *       documents;
 *   <li>has a key twice in one map, keys being compared as they are written, without quotes;
 *   <li>has a tag other than {@code !!map}, {@code !!seq}, {@code !!str}, {@code !!int}, {@code !!float},
 *       {@code !!bool}, {@code !!null} and {@code !}, or one of these on a value of another kind;
 *   <li>has more than 10 MB, more than 50 aliases, or nests deeper than 100. An alias nests as deeply as what it
 *       stands for; one that stands for something around itself nests without end. What all aliases repeat is at most
 *       10 MB, too.
 * </ul>
 *
 * <p>Within these limits every file is read within a heap of 256 MB, whatever is in it. A merge key
 * {@code <<} is a key like any other.
 */
public final class YamlFile {

    private final SourceFile source;

    /**
     * A file to read; nothing is read yet.
     *
     * @param source where it is
     */
    public YamlFile(SourceFile source) {
        this.source = source;
    }

    /**
     * Reads the file.
     *
     * @return the value at the top; {@link Kind#NULL} at line 1 if the file is empty or has only comments
     * @throws UnusableFileException if the file is refused
     */
    public Node read() {
        String text = new Utf8(source.name(), source.bytes()).text();
        return new Composer(source.name(), text).compose();
    }

    /**
     * Reads the file, and refuses it if something else than expected is at the top.
     *
     * @param top what the file has to be
     * @return the value at the top: of that kind, or {@link Kind#NULL} if the file is empty
     * @throws UnusableFileException if the file is refused
     */
    public Node read(Kind top) {
        Node node = read();
        if (node.kind() != top && node.kind() != Kind.NULL) {
            throw new UnusableFileException(
                    node.place(),
                    "the file has to be " + top.words() + ", and is "
                            + node.kind().words() + "; check that it is the right file");
        }
        return node;
    }
}
