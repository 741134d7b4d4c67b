package org.variorum.exchange;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.security.DigestInputStream;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HashSet;
import java.util.HexFormat;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** A folder in the sense of BagIt (RFC 8493), of which nothing is read before it was checked. */
final class Bag {
  static final String DECLARATION = "bagit.txt";
  static final String INFO = "bag-info.txt";
  static final String PAYLOAD = "data";
  static final String ARCHIVE = PAYLOAD + "/archive";
  static final byte[] DECLARED =
      "BagIt-Version: 1.0\nTag-File-Character-Encoding: UTF-8\n".getBytes(StandardCharsets.UTF_8);

  private static final Pattern MANIFEST = Pattern.compile("(?:tag)?manifest-([a-z0-9]+)\\.txt");
  private static final Pattern LINE = Pattern.compile("([0-9A-Fa-f]+)[ \\t]+\\*?(\\S.*)");
  private static final Map<String, String> ALGORITHMS =
      Map.of("sha512", "SHA-512", "sha256", "SHA-256", "sha1", "SHA-1", "md5", "MD5");

  private final Path root;

  private Bag(Path root) {
    this.root = root;
  }

  static boolean is(Path folder) {
    return Files.isRegularFile(folder.resolve(DECLARATION));
  }

  /**
   * Where the records of a bag lie, once every file in it is what its lists say.
   *
   * @throws UnreadableDeliveryException if a file is missing, changed or not listed, or a list
   *     cannot be read
   */
  static Path checked(Path folder) {
    try {
      Bag bag = new Bag(folder.toRealPath());
      bag.check();
      Path archive = bag.root.resolve(ARCHIVE);
      return Files.isDirectory(archive) ? archive : bag.root.resolve(PAYLOAD);
    } catch (IOException e) {
      throw new UnreadableDeliveryException("Not readable: " + folder, e);
    }
  }

  private void check() throws IOException {
    if (Files.exists(root.resolve("fetch.txt"))) {
      throw wrong("it wants files to be fetched (fetch.txt), which is not done");
    }
    List<Path> lists;
    try (Stream<Path> tags = Files.list(root)) {
      lists = tags.filter(file -> MANIFEST.matcher(name(file)).matches()).sorted().toList();
    }
    if (lists.stream().noneMatch(list -> name(list).startsWith("manifest-"))) {
      throw wrong("it has no manifest");
    }
    Set<Path> payload = payload();
    for (Path list : lists) {
      Set<Path> listed = check(list);
      if (name(list).startsWith("manifest-")) {
        Set<Path> unlisted = new HashSet<>(payload);
        unlisted.removeAll(listed);
        if (!unlisted.isEmpty()) {
          throw wrong("not in " + name(list) + ": " + root.relativize(unlisted.iterator().next()));
        }
      }
    }
  }

  private Set<Path> payload() throws IOException {
    if (!Files.isDirectory(root.resolve(PAYLOAD))) {
      throw wrong("it has no folder " + PAYLOAD);
    }
    try (Stream<Path> all = Files.walk(root.resolve(PAYLOAD))) {
      return all.filter(file -> !Files.isDirectory(file)).collect(Collectors.toSet());
    }
  }

  private Set<Path> check(Path list) throws IOException {
    Matcher named = MANIFEST.matcher(name(list));
    String algorithm = named.matches() ? ALGORITHMS.get(named.group(1)) : null;
    if (algorithm == null) {
      throw wrong("the digests of " + name(list) + " are not known here");
    }
    Set<Path> listed = new HashSet<>();
    for (String line : Files.readAllLines(list, StandardCharsets.UTF_8)) {
      if (!line.isBlank()) {
        Matcher read = LINE.matcher(line);
        if (!read.matches()) {
          throw wrong("a line of " + name(list) + " is none: " + line);
        }
        Path file = inside(unescaped(read.group(2)));
        if (!digest(file, algorithm).equals(read.group(1).toLowerCase(Locale.ROOT))) {
          throw wrong("changed since it was packed: " + root.relativize(file));
        }
        listed.add(file);
      }
    }
    return listed;
  }

  private Path inside(String name) throws IOException {
    try {
      Path file = root.resolve(name).normalize();
      if (file.startsWith(root) && !Path.of(name).isAbsolute() && Files.isRegularFile(file)) {
        if (file.toRealPath().startsWith(root)) {
          return file;
        }
      }
    } catch (InvalidPathException e) {
      // Like every other name of which there is no file in the bag.
    }
    throw wrong("missing: " + name);
  }

  private static String digest(Path file, String algorithm) throws IOException {
    try (InputStream in =
        new DigestInputStream(Files.newInputStream(file), MessageDigest.getInstance(algorithm))) {
      in.transferTo(java.io.OutputStream.nullOutputStream());
      return HexFormat.of().formatHex(((DigestInputStream) in).getMessageDigest().digest());
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException(e);
    }
  }

  private UnreadableDeliveryException wrong(String what) {
    return new UnreadableDeliveryException("The bag " + root + " is not whole: " + what);
  }

  private static String name(Path file) {
    return String.valueOf(file.getFileName());
  }

  /** A name as it stands in a manifest (RFC 8493, 2.1.3). */
  static String escaped(String name) {
    return name.replace("%", "%25").replace("\r", "%0D").replace("\n", "%0A");
  }

  private static String unescaped(String name) {
    return name.replaceAll("(?i)%0D", "\r").replaceAll("(?i)%0A", "\n").replace("%25", "%");
  }
}
