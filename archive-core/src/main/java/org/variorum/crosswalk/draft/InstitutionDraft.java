package org.variorum.crosswalk.draft;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.Map;

/** Places what was read of a corporate body where ISDIAH has it. */
final class InstitutionDraft {
  private static final Map<String, String> CLAUSES =
      Map.of(
          "5.2.2", "5.3.1",
          "5.2.6", "5.3.3",
          "5.2.7", "5.3.4",
          "5.2.8", "5.3.2");
  private static final String OWN = "isdiah-";

  private final RecordDraft draft;

  InstitutionDraft(RecordDraft draft) {
    this.draft = draft;
  }

  void take(ObjectNode body) {
    body.path("elements").properties().forEach(one -> element(one.getKey(), one.getValue()));
    body.path("identifiers")
        .properties()
        .forEach(one -> identifier(one.getKey(), one.getValue().asText()));
    body.path("occupation")
        .properties()
        .forEach(one -> draft.kept("occupation", one.getKey(), one.getValue().asText()));
    JsonNode exists = body.path("exists");
    if (exists.isObject()) {
      String edtf = exists.path("edtf").asText();
      draft.kept("existDates", "und", exists.path("asWritten").asText(edtf));
    }
  }

  private void element(String clause, JsonNode texts) {
    texts
        .properties()
        .forEach(
            one -> {
              String language = one.getKey();
              String words = one.getValue().asText();
              switch (clause) {
                case OWN + "address" -> draft.particular("address", language, words);
                case OWN + "access" -> draft.particular("access", language, words);
                case OWN + "website" -> draft.particulars().put("website", words);
                default -> place(clause, language, words);
              }
            });
  }

  private void place(String clause, String language, String words) {
    if (clause.startsWith(OWN)) {
      draft.element(clause.substring(OWN.length()), language, words);
    } else if (CLAUSES.containsKey(clause)) {
      draft.element(CLAUSES.get(clause), language, words);
    } else {
      draft.kept("isaar-" + clause, language, words);
    }
  }

  private void identifier(String file, String number) {
    if (file.equals("isil") && !draft.particulars().has("code")) {
      draft.particulars().put("code", number);
    } else {
      draft.kept("identifier", "und", file + ": " + number);
    }
  }
}
