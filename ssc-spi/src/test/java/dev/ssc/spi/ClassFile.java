package dev.ssc.spi;

import java.io.DataOutputStream;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;

/**
 * The file of a class without members.
 *
 * @param name its name, with slashes
 * @param parent the name of its superclass, with slashes
 * @param version for which Java it is; 61 is 17
 */
record ClassFile(String name, String parent, int version) {

    private static final int MAGIC = 0xCAFEBABE;
    private static final int PUBLIC_CLASS = 0x21;

    void in(Path folder) throws IOException {
        Path file = folder.resolve(name + ".class");
        Files.createDirectories(file.getParent());
        try (DataOutputStream out = new DataOutputStream(Files.newOutputStream(file))) {
            out.writeInt(MAGIC);
            shorts(out, 0, version, 5);
            classNamed(out, name, 2);
            classNamed(out, parent, 4);
            shorts(out, PUBLIC_CLASS, 1, 3, 0, 0, 0, 0);
        }
    }

    /** Two constants: a class, and its name at an index. */
    private static void classNamed(DataOutputStream out, String name, int index) throws IOException {
        out.writeByte(7);
        out.writeShort(index);
        out.writeByte(1);
        out.writeUTF(name);
    }

    private static void shorts(DataOutputStream out, int... values) throws IOException {
        for (int value : values) {
            out.writeShort(value);
        }
    }
}
