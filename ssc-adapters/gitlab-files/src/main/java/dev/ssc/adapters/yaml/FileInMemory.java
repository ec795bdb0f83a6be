package dev.ssc.adapters.yaml;

import com.google.common.collect.ImmutableList;

/** A {@link SourceFile} that is already there. */
final class FileInMemory implements SourceFile {

    private final String name;
    private final byte[] content;

    FileInMemory(String name, byte[] content) {
        this.name = name;
        this.content = content;
    }

    @Override
    public String name() {
        return name;
    }

    @Override
    public byte[] bytes() {
        if (content.length > Limits.BYTES) {
            throw FileOnDisk.tooLarge(name);
        }
        return content.clone();
    }

    @Override
    public boolean isFolder() {
        return false;
    }

    @Override
    public ImmutableList<SourceFile> files(String ending) {
        return ImmutableList.of();
    }
}
