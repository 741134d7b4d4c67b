package org.variorum.admin;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.variorum.claim.Account;
import org.variorum.claim.Claim;
import org.variorum.claim.Question;
import org.variorum.entry.Entry;
import org.variorum.identifier.LocalId;
import org.variorum.review.Remark;

/** The order in which the places of an entry stand on its page at the desk. */
final class PlaceOrder {
  private PlaceOrder() {}

  /** Remarks by their places; those of one place, and those whose place is gone, by their age. */
  static Comparator<Remark> of(Entry entry) {
    List<String> places = places(entry);
    return Comparator.<Remark>comparingInt(
            remark -> {
              int place = places.indexOf(remark.place());
              return place < 0 ? places.size() : place;
            })
        .thenComparing(Remark::id);
  }

  private static List<String> places(Entry entry) {
    List<String> places = new ArrayList<>(List.of("heading", "names", "questions"));
    for (Question question : entry.questions()) {
      places.add(question.id().value());
      question.claims().stream().map(Claim::id).map(LocalId::value).forEach(places::add);
      question.accounts().stream().map(Account::id).map(LocalId::value).forEach(places::add);
    }
    places.addAll(List.of("summary", "body", "particulars", "relations", "pictures", "open"));
    return places;
  }
}
