package org.variorum.search;

import java.util.Locale;

/** The fields of the index, and what each is for. */
enum IndexField {
  KIND(Use.KEPT),
  /** The entry that a card belongs to: its own, or one of a question of its. */
  OWNER(Use.MATCHED),
  GROUP(Use.COUNTED),
  HEADING_EN(Use.KEPT),
  HEADING_RU(Use.KEPT),
  HEADING_DE(Use.KEPT),
  SORT_EN(Use.SORTED),
  SORT_RU(Use.SORTED),
  SORT_DE(Use.SORTED),
  /** Every form that readers may see, as {@link KeptForm} writes it. */
  FORMS(Use.KEPT),
  /** Whole headings and whole name forms, folded, their words sorted. */
  WHOLE_HEADING(Use.MATCHED),
  WHOLE_NAME(Use.MATCHED),
  /** The same by sound. */
  WHOLE_SOUND(Use.MATCHED),
  /** The name that an agent is filed under: what stands before the comma; folded, and by sound. */
  MAIN_NAME(Use.MATCHED),
  MAIN_SOUND(Use.MATCHED),
  NAME_WORD(Use.MATCHED),
  NAME_SOUND(Use.MATCHED),
  CODE(Use.MATCHED),
  /** Days, months and years, as {@link DateTerms} writes them. */
  DATE(Use.MATCHED),
  /** Figures, as {@link FigureTerms} writes them. */
  FIGURE(Use.MATCHED),
  /** The sources that say what is stated. */
  SOURCE(Use.COUNTED),
  /** What readers filter by, as {@link Trait} writes it. */
  TRAIT(Use.MATCHED),
  /** The code of the kind of entry, or what else it is. */
  TYPE(Use.COUNTED),
  /** The unit of the holdings that it is, or is in, and all above that. */
  UNDER(Use.COUNTED),
  /** For each of these, it and all above it, from there on: what has moved is known by it. */
  LINE(Use.FOLLOWED),
  /** All entries that are named, and itself. */
  NAMED(Use.MATCHED),
  /** Those of them that are topics, places, and agents, as far as they are published. */
  TOPIC(Use.COUNTED),
  PLACE(Use.COUNTED),
  AGENT(Use.COUNTED),
  /** Tags of the languages of its texts. */
  LANGUAGE(Use.COUNTED),
  /** The days over which its dates may lie, as {@link TimeTree} writes them. */
  TIME(Use.MATCHED),
  TIME_WITHIN(Use.MATCHED),
  DECADE(Use.COUNTED),
  YEAR(Use.COUNTED),
  /** The first day of what stands beside its heading, and when it was published. */
  EARLIEST(Use.SORTED),
  CHANGED(Use.SORTED),
  /** Where a place is. */
  LOCATION(Use.POINT),
  /** What its sources disagree on, as {@link Rivals} writes it. */
  RIVALS_EN(Use.KEPT),
  RIVALS_RU(Use.KEPT),
  RIVALS_DE(Use.KEPT),
  /** Headings and names with the endings of their language. */
  HEAD_EN(Use.SPELT, Analysis.ENGLISH),
  HEAD_RU(Use.SPELT, Analysis.RUSSIAN),
  HEAD_DE(Use.SPELT, Analysis.GERMAN),
  HEAD_OTHER(Use.SPELT, Analysis.PLAIN),
  SUMMARY_EN(Use.TEXT, Analysis.ENGLISH),
  SUMMARY_RU(Use.TEXT, Analysis.RUSSIAN),
  SUMMARY_DE(Use.TEXT, Analysis.GERMAN),
  SUMMARY_OTHER(Use.TEXT, Analysis.PLAIN),
  /** Questions, claims, accounts and what is described, each a piece of its own. */
  STATED_EN(Use.TEXT, Analysis.ENGLISH),
  STATED_RU(Use.TEXT, Analysis.RUSSIAN),
  STATED_DE(Use.TEXT, Analysis.GERMAN),
  STATED_OTHER(Use.TEXT, Analysis.PLAIN),
  BODY_EN(Use.TEXT, Analysis.ENGLISH),
  BODY_RU(Use.TEXT, Analysis.RUSSIAN),
  BODY_DE(Use.TEXT, Analysis.GERMAN),
  BODY_OTHER(Use.TEXT, Analysis.PLAIN),
  /** What stands on a scanned page; never handed back. */
  PAGE_EN(Use.SPELT, Analysis.ENGLISH),
  PAGE_RU(Use.SPELT, Analysis.RUSSIAN),
  PAGE_DE(Use.SPELT, Analysis.GERMAN),
  PAGE_OTHER(Use.SPELT, Analysis.PLAIN),
  /** All names and texts as they are spelt, for phrases and for the exact spelling. */
  SPELT(Use.SPELT, Analysis.PLAIN);

  /** What is done with a field. */
  enum Use {
    /** Only handed back. */
    KEPT,
    /** Compared as a whole. */
    MATCHED,
    /** Compared as a whole, and its values counted. */
    COUNTED,
    /** Compared as a whole, and handed back. */
    FOLLOWED,
    /** Ordered by. */
    SORTED,
    /** A point on the globe. */
    POINT,
    /** Taken apart into words, and handed back. */
    TEXT,
    /** Taken apart into words, and not kept. */
    SPELT
  }

  private final Use use;
  private final String analyzer;
  private final String code = name().toLowerCase(Locale.ROOT);

  IndexField(Use use) {
    this(use, "");
  }

  IndexField(Use use, String analyzer) {
    this.use = use;
    this.analyzer = analyzer;
  }

  Use use() {
    return use;
  }

  String analyzer() {
    return analyzer;
  }

  /** Whether it is taken apart into words. */
  boolean isWords() {
    return use == Use.TEXT || use == Use.SPELT;
  }

  /** Where its terms are on a server, which hands texts back from another field. */
  String termsCode() {
    return use == Use.TEXT ? code() + "_terms" : code();
  }

  /** Its name in the index. */
  String code() {
    return code;
  }

  /**
   * The field of that name for a language; the one for other languages if it has none of its own.
   */
  static IndexField of(String name, String language) {
    return switch (TextLanguage.of(language)) {
      case EN -> valueOf(name + "_EN");
      case RU -> valueOf(name + "_RU");
      case DE -> valueOf(name + "_DE");
      case OTHER -> valueOf(name + "_OTHER");
    };
  }
}
