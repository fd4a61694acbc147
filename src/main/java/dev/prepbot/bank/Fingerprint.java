package dev.prepbot.bank;

import java.io.IOException;
import java.nio.file.DirectoryIteratorException;
import java.nio.file.DirectoryStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.BasicFileAttributes;
import java.nio.file.attribute.FileTime;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/**
 * What can be seen of the files in directories without reading them; it differs whenever one was changed, added or removed.
 *
 * @param files time and size by path
 */
record Fingerprint(Map<Path, Trace> files) {

    /** As deep as question files are looked for. */
    private static final int DEPTH = 3;

    record Trace(FileTime changed, long size) {}

    static Fingerprint of(List<Path> directories) {
        var files = new TreeMap<Path, Trace>();
        directories.forEach(directory -> walk(directory, 0, files));
        return new Fingerprint(files);
    }

    /** What goes away or is locked while we look is left out; once that settles, the next look differs. */
    private static void walk(Path directory, int depth, Map<Path, Trace> files) {
        try (DirectoryStream<Path> children = Files.newDirectoryStream(directory)) {
            for (var child : children) {
                var name = String.valueOf(child.getFileName());
                if (name.endsWith(".yaml") || (name.endsWith(".md") && directory.endsWith(Gathering.GUIDES))) {
                    var attributes = Files.readAttributes(child, BasicFileAttributes.class);
                    files.put(child, new Trace(attributes.lastModifiedTime(), attributes.size()));
                } else if (depth < DEPTH && name.indexOf('.') < 0 && Files.isDirectory(child)) {
                    walk(child, depth + 1, files);
                }
            }
        } catch (IOException | DirectoryIteratorException e) {
            files.put(directory, new Trace(FileTime.fromMillis(0), -1));
        }
    }
}
