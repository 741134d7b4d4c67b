package org.variorum.bibliography;

import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;

/**
 * A list of references that someone pasted.
 *
 * @param sources those that have a title, in the order of the list
 */
public record ReferenceList(Form form, List<IncomingSource> sources) {
  private static final Pattern RIS = Pattern.compile("(?m)^\uFEFF?TY  ?-");
  private static final Pattern BIBTEX = Pattern.compile("(?m)^\\s*@\\p{L}+\\s*[{(]");

  /** The forms that are known. */
  public enum Form {
    BIBTEX("BibTeX"),
    RIS("RIS"),
    CSL_JSON("CSL-JSON"),
    ZOTERO_RDF("Zotero RDF");

    private final String title;

    Form(String title) {
      this.title = title;
    }

    /** Its own name, the same in every language. */
    public String title() {
      return title;
    }
  }

  public ReferenceList {
    sources = List.copyOf(sources);
  }

  /**
   * Reads a list, whose form its content tells.
   *
   * @throws UnreadableListException if it is of no form that is known, or broken
   */
  public static ReferenceList read(String text) {
    Form form = form(text);
    return new ReferenceList(
        form,
        switch (form) {
          case BIBTEX -> BibTexList.read(text);
          case RIS -> RisList.read(text);
          case CSL_JSON -> CslList.read(text);
          case ZOTERO_RDF -> ZoteroList.read(text);
        });
  }

  private static Form form(String text) {
    String start = text.strip().replace("\uFEFF", "");
    if (start.startsWith("{") || start.startsWith("[")) {
      return Form.CSL_JSON;
    }
    if (start.startsWith("<")
        && start
            .substring(0, Math.min(2000, start.length()))
            .toLowerCase(Locale.ROOT)
            .contains("rdf:rdf")) {
      return Form.ZOTERO_RDF;
    }
    if (RIS.matcher(text).find()) {
      return Form.RIS;
    }
    if (BIBTEX.matcher(text).find()) {
      return Form.BIBTEX;
    }
    throw new UnreadableListException("Neither BibTeX nor RIS, CSL-JSON or Zotero's RDF");
  }
}
