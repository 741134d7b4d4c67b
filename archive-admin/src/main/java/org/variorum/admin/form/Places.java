package org.variorum.admin.form;

import java.util.Optional;
import org.variorum.identifier.EntryId;
import org.variorum.place.Coordinates;

/** What a form asks about places. */
public interface Places {

  /** The code of the property that tells where it was what another dates; empty if none does. */
  Optional<String> propertyBeside(String property);

  /** Where a place lies, as far as that is known. */
  Optional<Coordinates> of(EntryId place);
}
