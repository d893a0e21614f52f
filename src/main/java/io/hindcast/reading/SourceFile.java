package io.hindcast.reading;

/** The bytes of one file and its path inside the archive, with {@code /}; neither the path nor the bytes are changed by reading. */
@SuppressWarnings("ArrayRecordComponent") // a carrier, never compared; copying up to 5 MB would buy nothing
public record SourceFile(String path, byte[] bytes) {

    /** The file's name without its folders. */
    public String name() {
        return path.substring(path.lastIndexOf('/') + 1);
    }

    /** The name's last ending in lower case without its dot; empty where it has none. */
    public String ending() {
        int dot = name().lastIndexOf('.');
        return dot <= 0 ? "" : name().substring(dot + 1).toLowerCase(java.util.Locale.ROOT);
    }
}
