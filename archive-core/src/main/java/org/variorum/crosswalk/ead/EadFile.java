package org.variorum.crosswalk.ead;

import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.function.Supplier;
import java.util.stream.Stream;
import javax.xml.stream.XMLStreamReader;
import org.jspecify.annotations.Nullable;
import org.variorum.crosswalk.Catcher;
import org.variorum.crosswalk.Finding;
import org.variorum.crosswalk.ForeignFile;
import org.variorum.crosswalk.Keys;
import org.variorum.crosswalk.Named;
import org.variorum.crosswalk.Tongue;
import org.variorum.crosswalk.XmlPiece;

/** One finding aid: what it says of itself, and the keys that it has given to its units. */
final class EadFile {
  private final ForeignFile file;
  private final Catcher catcher;
  private final Said said = new Said();
  private final Set<Long> given = new HashSet<>();
  private final Set<String> cited = new HashSet<>();
  private final Map<Long, String> numbers = new HashMap<>();
  private String id = "";
  private @Nullable String scope;
  private @Nullable String language;

  /** The words that were looked at last and told no language. */
  private String untold = "";

  private boolean begun;
  private boolean root;

  EadFile(ForeignFile file, Catcher catcher) {
    this.file = file;
    this.catcher = catcher;
  }

  Catcher catcher() {
    return catcher;
  }

  /** What the header says, which belongs to the description of the whole. */
  Said said() {
    return said;
  }

  boolean isBegun() {
    return begun;
  }

  boolean hasRoot() {
    return root;
  }

  void opened(XMLStreamReader xml) {
    for (int i = 0; i < xml.getAttributeCount(); i++) {
      if (XmlPiece.plain(xml.getAttributeLocalName(i)).equals("lang")) {
        Tongue.ofCode(xml.getAttributeValue(i)).ifPresent(tag -> language = tag);
      }
    }
  }

  /** Takes the header. */
  void head(XmlPiece head) {
    begun = true;
    head.first("eadid", "recordid")
        .ifPresent(
            eadid -> {
              id = identifier(head, eadid);
              XmlPiece kept = head.isInternal() ? eadid.internal() : eadid;
              for (String name : List.of("url", "instanceurl", "publicid", "urn", "identifier")) {
                said.keep(eadid.name() + "/@" + name, kept, eadid.attribute(name));
              }
            });
    head.all("langusage", "languagedeclaration")
        .flatMap(declared -> declared.all("language"))
        .map(one -> one.attributeOf("langcode", "languagecode"))
        .flatMap(code -> Tongue.ofCode(code).stream())
        .findFirst()
        .ifPresent(tag -> language = tag);
    XmlPiece said = head.isInternal() ? internal(head) : head;
    new EadHead(this.said).take(said.open(part -> this.said.keep(part.name(), part)));
  }

  /** A header for the staff: all of it but by what the file is known. */
  private static XmlPiece internal(XmlPiece head) {
    List<Object> parts =
        head.children()
            .<Object>map(
                part ->
                    part.name().equals("eadid") || part.name().equals("recordid")
                        ? part
                        : part.internal())
            .toList();
    return new XmlPiece(head.name(), head.line(), head.attributes(), parts);
  }

  private String identifier(XmlPiece head, XmlPiece eadid) {
    String agency =
        Stream.concat(
                Stream.of(eadid.attributeOf("mainagencycode")),
                head.all("agencycode").map(XmlPiece::words))
            .filter(code -> !code.isEmpty())
            .findFirst()
            .orElse("");
    String words = eadid.words();
    String own = words.isEmpty() ? eadid.attributeOf("identifier", "publicid", "url") : words;
    return own.isEmpty() || agency.isEmpty() ? own : agency + "/" + own;
  }

  /** Takes the matter that a finding aid has before its description. */
  void add(XmlPiece frontmatter) {
    XmlPiece open = frontmatter.open(part -> said.keep("frontmatter/" + part.name(), part));
    open.children()
        .map(part -> frontmatter.isInternal() ? part.internal() : part)
        .forEach(part -> said.keep("frontmatter/" + part.name(), part));
  }

  /** Takes words that stand beside all descriptions. */
  void stray(String words, int line, boolean internal) {
    said.keep(new Said.Rest("ead", line, "", words, internal));
  }

  /** By what the keys of its records begin. */
  String scope() {
    String known = scope;
    if (known == null) {
      known = catcher.scope(called());
      scope = known;
    }
    return known;
  }

  /** What the file calls itself. */
  private String called() {
    return Keys.of("ead", id.isEmpty() ? file.stem() : id);
  }

  /**
   * A key that none of its records has yet; for the same words the same one, if they come first.
   */
  String fresh(String wanted, int line) {
    String key = wanted;
    for (int again = 2; !given.add(digest(key)); again++) {
      key = Keys.of(wanted, Integer.toString(again));
      if (again == 2) {
        catcher.found(Finding.repaired("key-twice", line, "", wanted, key));
      }
    }
    return key;
  }

  /** Whether a source has not been cited before. */
  boolean citesFirst(String source) {
    return cited.add(source);
  }

  /**
   * A name as it is to be known in this file. Of those that are called the same the first is known
   * by its name; one with another number is another, but a number makes nobody another than one who
   * has none.
   */
  Named told(Named named) {
    String number = Objects.requireNonNullElse(named.number(), "");
    String first = numbers.computeIfAbsent(digest(named.key()), key -> number);
    if (!named.byName() || first.equals(number)) {
      return named;
    }
    return first.isEmpty() ? named.withoutNumber() : named.byNumber();
  }

  /** Two hashes in one number: keys are many, and need not be kept to be told apart. */
  private static long digest(String key) {
    long high = key.hashCode();
    long low = 1469598103934665603L;
    for (int i = 0; i < key.length(); i++) {
      low = (low ^ key.charAt(i)) * 1099511628211L;
    }
    return high << 32 ^ low;
  }

  String rootKey(int line) {
    root = true;
    if (id.isEmpty()) {
      catcher.found(Finding.repaired("eadid-missing", line, "eadid", scope(), scope()));
    }
    if (!scope().equals(called())) {
      catcher.found(Finding.repaired("identifier-shared", line, "eadid", scope(), scope()));
    }
    return fresh(scope(), line);
  }

  /** The language of the description; where nobody says it, the one in which these words are. */
  String language(Supplier<String> words) {
    if (language == null) {
      String read = words.get();
      if (!untold.isEmpty() && read.equals(untold)) {
        return Tongue.UNKNOWN;
      }
      String guessed = Tongue.of(said.words() + " " + read);
      if (guessed.equals(Tongue.UNKNOWN)) {
        untold = read;
        return guessed;
      }
      language = guessed;
    }
    return language;
  }
}
