package org.variorum.admin.form;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.variorum.entry.EntryKind;
import org.variorum.identifier.EntryId;
import org.variorum.place.Coordinates;

/**
 * Where it may have been what a question dates, as the form has it: the places that another
 * question of the entry is answered with or, of an event, those of its stages and relations.
 */
final class Whereabouts {
  private static final String TOOK_PLACE_AT = "place";

  private final EntryForm form;
  private final Places places;

  Whereabouts(EntryForm form, Places places) {
    this.form = form;
    this.places = places;
  }

  /** One for each place that is named; empty for one of which nobody knows where it lies. */
  List<Optional<Coordinates>> of(QuestionPart question) {
    List<String> named =
        places.propertyBeside(question.getProperty()).stream().flatMap(this::answers).toList();
    return named.isEmpty() && form.getKind() == EntryKind.EVENT
        ? located(ofTheEvent())
        : located(named.stream());
  }

  private List<Optional<Coordinates>> located(Stream<String> ids) {
    return ids.map(id -> id.isEmpty() ? Optional.<Coordinates>empty() : places.of(new EntryId(id)))
        .toList();
  }

  private Stream<String> answers(String property) {
    return form.getQuestions().getList().stream()
        .filter(question -> question.getProperty().equals(property))
        .flatMap(question -> question.getClaims().getList().stream())
        .map(claim -> claim.getValue().getEntry().getId());
  }

  private Stream<String> ofTheEvent() {
    EventPart event = form.getParticulars().getEvent();
    Stream<String> stages =
        event == null
            ? Stream.empty()
            : event.getStages().getList().stream().map(stage -> stage.getPlace().getId());
    Stream<String> relations =
        form.getRelations().getList().stream()
            .filter(relation -> relation.getRole().getText().equals(TOOK_PLACE_AT))
            .map(relation -> relation.getEntry().getId());
    return Stream.concat(stages, relations).filter(id -> !id.isEmpty());
  }
}
