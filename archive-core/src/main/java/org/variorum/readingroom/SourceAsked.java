package org.variorum.readingroom;

import java.util.List;
import java.util.stream.Stream;
import org.variorum.citation.Nearness;
import org.variorum.source.SourceKind;

/**
 * Of which sources a question is to show what rests on them; codes, each empty for all. A code that
 * nobody knows asks for nothing.
 *
 * @param kind of a kind of source; {@code other} for what is no work, as a unit of the holdings
 * @param nearness how near they stood in the matter, or {@code not-assessed}
 * @param interest {@code stated} or {@code none}
 */
public record SourceAsked(String kind, String nearness, String interest) {
  static final String OTHER = "other";
  static final String NOT_ASSESSED = "not-assessed";
  static final String STATED = "stated";
  static final String NONE_STATED = "none";
  public static final SourceAsked ALL = new SourceAsked("", "", "");

  /** By what sources are told apart. */
  public enum Facet {
    KIND,
    NEARNESS,
    INTEREST;

    List<String> codes() {
      return switch (this) {
        case KIND -> with(Codes.of(List.of(SourceKind.values())), OTHER);
        case NEARNESS -> with(Codes.of(List.of(Nearness.values())), NOT_ASSESSED);
        case INTEREST -> List.of(STATED, NONE_STATED);
      };
    }

    private static List<String> with(List<String> codes, String last) {
      return Stream.concat(codes.stream(), Stream.of(last)).toList();
    }

    private String known(String code) {
      return codes().contains(code) ? code : "";
    }
  }

  public SourceAsked {
    kind = Facet.KIND.known(kind);
    nearness = Facet.NEARNESS.known(nearness);
    interest = Facet.INTEREST.known(interest);
  }

  public boolean isAll() {
    return equals(ALL);
  }

  String of(Facet facet) {
    return switch (facet) {
      case KIND -> kind;
      case NEARNESS -> nearness;
      case INTEREST -> interest;
    };
  }

  SourceAsked with(Facet facet, String code) {
    return switch (facet) {
      case KIND -> new SourceAsked(code, nearness, interest);
      case NEARNESS -> new SourceAsked(kind, code, interest);
      case INTEREST -> new SourceAsked(kind, nearness, code);
    };
  }
}
