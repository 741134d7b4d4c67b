package org.variorum.digitalobject;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.Collection;
import java.util.Collections;
import java.util.HashSet;
import java.util.Set;
import java.util.random.RandomGenerator;
import org.variorum.identifier.Drawing;
import org.variorum.identifier.ObjectId;

/** Draws identifiers of digital objects that no other has. */
@ApplicationScoped
public class FreshObjects {
  @Inject DigitalObjects objects;
  @Inject RandomGenerator random;

  public ObjectId id() {
    return beside(Collections.emptySet());
  }

  /** One that none of these has either. */
  ObjectId beside(Collection<ObjectId> others) {
    return new Drawing<>(
            () -> ObjectId.random(random),
            (Collection<ObjectId> ids) -> {
              Set<ObjectId> taken = new HashSet<>(objects.of(ids).keySet());
              taken.addAll(others);
              return taken;
            })
        .one();
  }
}
