package org.variorum.crosswalk.dc;

import jakarta.enterprise.context.ApplicationScoped;
import java.io.IOException;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.variorum.crosswalk.Beginning;
import org.variorum.crosswalk.Catcher;
import org.variorum.crosswalk.Crosswalk;
import org.variorum.crosswalk.Finding;
import org.variorum.crosswalk.ForeignFile;
import org.variorum.crosswalk.Keys;
import org.variorum.crosswalk.Named;
import org.variorum.crosswalk.Tongue;
import org.variorum.crosswalk.UnreadableFileException;
import org.variorum.crosswalk.draft.Cleaned;
import org.variorum.crosswalk.draft.KindOfName;
import org.variorum.crosswalk.draft.LanguageTags;
import org.variorum.crosswalk.draft.RecordDraft;
import org.variorum.crosswalk.tree.XmlPart;
import org.variorum.crosswalk.tree.XmlRecords;
import org.variorum.entry.EntryKind;

/**
 * Reads Dublin Core in XML. A record becomes a unit of description; the format does not say of
 * which level, so it is an item, or a collection where its type says so.
 */
@ApplicationScoped
public class DublinCoreCrosswalk implements Crosswalk {
  private static final Set<String> RECORDS = Set.of("dc", "qualifieddc", "simpledc", "Description");
  private static final Map<String, String> ELEMENTS =
      Map.ofEntries(
          Map.entry("description", "3.3.1"),
          Map.entry("abstract", "3.3.1"),
          Map.entry("tableOfContents", "3.3.1"),
          Map.entry("format", "3.1.5"),
          Map.entry("extent", "3.1.5"),
          Map.entry("medium", "3.1.5"),
          Map.entry("language", "3.4.3"),
          Map.entry("rights", "3.4.2"),
          Map.entry("license", "3.4.2"),
          Map.entry("accessRights", "3.4.1"),
          Map.entry("source", "3.5.1"),
          Map.entry("relation", "3.5.3"),
          Map.entry("isPartOf", "3.5.3"),
          Map.entry("bibliographicCitation", "3.5.4"),
          Map.entry("provenance", "3.2.3"));

  @Override
  public String format() {
    return "dublin-core";
  }

  @Override
  public boolean recognises(Beginning beginning) {
    return beginning
        .root()
        .filter(
            root -> {
              String text = beginning.text();
              boolean dc = text.contains("http://purl.org/dc/");
              boolean plain = Set.of("dc", "qualifieddc", "simpledc").contains(root.name());
              boolean encloses =
                  text.contains("openarchives.org/OAI/2.0/oai_dc")
                      || text.contains("<dc:title")
                      || text.contains("<dcterms:title");
              boolean others = text.contains("skos/core#") || root.name().startsWith("e");
              return dc && !others && (plain || encloses);
            })
        .isPresent();
  }

  @Override
  public void read(ForeignFile file, Catcher catcher) throws IOException {
    int[] read = new int[1];
    Set<String> sent = new HashSet<>();
    boolean guessed =
        XmlRecords.read(
            file,
            RECORDS,
            record -> {
              read[0]++;
              record(record, file.stem(), read[0], sent, catcher);
            });
    if (guessed) {
      catcher.found(Finding.repaired("encoding-guessed", 0, "", "windows-1252", ""));
    }
    if (read[0] == 0) {
      throw new UnreadableFileException(1, "No record of Dublin Core is in this file");
    }
  }

  private static void record(
      XmlPart record, String stem, int number, Set<String> sent, Catcher catcher) {
    List<String> identifiers =
        record.parts("identifier").map(one -> Cleaned.line(one.words())).toList();
    String own = identifiers.isEmpty() ? record.attribute("about") : identifiers.get(0);
    String key = own.isEmpty() ? Keys.of("dc", stem, Integer.toString(number)) : Keys.of("dc", own);
    if (!sent.add(key)) {
      catcher.found(Finding.refused("key-repeated", record.line(), "identifier", own, key));
      return;
    }
    boolean collection =
        record
            .parts("type")
            .flatMap(type -> Stream.of(type.words().strip(), type.attribute("resource")))
            .anyMatch(type -> type.endsWith("Collection"));
    RecordDraft draft = new RecordDraft(EntryKind.UNIT, key, record.line(), catcher);
    draft.particulars().put("level", collection ? "collection" : "item").put("position", number);
    boolean[] dated = new boolean[1];
    String usual = LanguageTags.of(record.attribute("lang"), told(record));
    record.parts().forEach(part -> part(draft, part, record, usual, dated, catcher));
    if (!draft.hasHeading()) {
      draft.heading("und", "[" + key + "]");
      catcher.found(Finding.repaired("heading-missing", record.line(), "title", "", key));
    }
    draft.send();
  }

  /** The language in which a record seems to be that names none; English if nothing tells. */
  private static String told(XmlPart record) {
    String words =
        record
            .parts()
            .filter(part -> Set.of("title", "description", "abstract").contains(part.name()))
            .map(XmlPart::words)
            .collect(Collectors.joining(" "));
    String told = Tongue.of(words);
    return told.equals(Tongue.UNKNOWN) ? "en" : told;
  }

  private static void part(
      RecordDraft draft,
      XmlPart part,
      XmlPart record,
      String usual,
      boolean[] dated,
      Catcher catcher) {
    String words = Cleaned.text(part.words());
    String language = LanguageTags.of(part.attribute("lang"), usual);
    if (words.isEmpty()) {
      return;
    }
    String clause = ELEMENTS.get(part.name());
    switch (part.name()) {
      case "title" -> title(draft, part, record, language, words);
      case "alternative" -> draft.name(words, language, "variant");
      case "date", "created", "issued", "temporal" -> {
        if (!dated[0] && !part.name().equals("temporal")) {
          dated[0] = true;
          draft.date("dates", words, null, "dc/" + part.name());
        } else {
          draft.kept("dc/" + part.name(), language, words);
        }
      }
      case "creator" -> creator(draft, part, language, words, catcher);
      case "contributor" -> name(draft, part, language, words, catcher);
      case "subject" -> relate(draft, part, EntryKind.TOPIC, language, words, catcher);
      case "spatial" -> relate(draft, part, EntryKind.PLACE, language, words, catcher);
      default -> {
        if (clause != null) {
          draft.element(clause, language, words);
        } else {
          draft.kept("dc/" + part.name(), language, words);
        }
      }
    }
  }

  private static void title(
      RecordDraft draft, XmlPart part, XmlPart record, String language, String words) {
    boolean first =
        record
            .parts("title")
            .filter(one -> one.attribute("lang").equals(part.attribute("lang")))
            .findFirst()
            .filter(one -> one == part)
            .isPresent();
    if (first) {
      draft.heading(language, words);
    } else {
      draft.name(words, language, "variant");
    }
  }

  private static void creator(
      RecordDraft draft, XmlPart part, String language, String words, Catcher catcher) {
    Optional<EntryKind> kind = KindOfName.of(words);
    if (kind.isPresent()) {
      RecordDraft.array(draft.particulars(), "creators")
          .add(named(part, kind.get(), language, words, catcher));
    } else {
      draft.element("3.2.1", language, words);
    }
  }

  private static void name(
      RecordDraft draft, XmlPart part, String language, String words, Catcher catcher) {
    Optional<EntryKind> kind = KindOfName.of(words);
    if (kind.isPresent()) {
      draft.relation(
          named(part, kind.get(), language, words, catcher), "associated", null, language, "");
    } else {
      draft.kept("dc/contributor", language, words);
    }
  }

  private static void relate(
      RecordDraft draft,
      XmlPart part,
      EntryKind kind,
      String language,
      String words,
      Catcher catcher) {
    if (words.length() <= 300) {
      draft.relation(named(part, kind, language, words, catcher), "subject", null, language, "");
    } else {
      draft.kept("dc/" + part.name(), language, words);
    }
  }

  private static String named(
      XmlPart part, EntryKind kind, String language, String words, Catcher catcher) {
    String name = Cleaned.line(words);
    return catcher.named(part.line(), new Named("dc", kind, name, language, null, null));
  }
}
