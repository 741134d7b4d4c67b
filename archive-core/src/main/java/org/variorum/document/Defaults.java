package org.variorum.document;

import com.fasterxml.jackson.databind.DeserializationContext;
import com.fasterxml.jackson.databind.JsonDeserializer;
import com.fasterxml.jackson.databind.deser.std.DelegatingDeserializer;
import java.util.Map;
import org.variorum.citation.Stance;
import org.variorum.claim.Nature;
import org.variorum.claim.Standing;
import org.variorum.digitalobject.Captions;
import org.variorum.entry.Issued;
import org.variorum.entry.Particulars;
import org.variorum.language.Texts;
import org.variorum.name.NameClass;
import org.variorum.name.NameUse;
import org.variorum.visibility.Visibility;

/** What a field that is left out stands for, by its type; such values are never written. */
final class Defaults {
  static final Map<Class<?>, Object> BY_TYPE =
      Map.ofEntries(
          Map.entry(Texts.class, Texts.NONE),
          Map.entry(Standing.class, Standing.OPEN),
          Map.entry(Issued.class, Issued.NONE),
          Map.entry(Particulars.class, Particulars.NONE),
          Map.entry(Captions.class, Captions.NONE),
          Map.entry(Nature.class, Nature.FACT),
          Map.entry(Stance.class, Stance.SUPPORTS),
          Map.entry(NameClass.class, NameClass.ATTESTED),
          Map.entry(NameUse.class, NameUse.VARIANT),
          Map.entry(Visibility.class, Visibility.PUBLIC),
          Map.entry(boolean.class, false));

  private Defaults() {}

  /** Leaves out a value that equals the default of its type; Jackson asks by {@code equals}. */
  static final class LeavingOut {
    @Override
    public boolean equals(Object value) {
      return value == null
          || Boolean.FALSE.equals(value)
          || value.equals(BY_TYPE.get(value.getClass()));
    }

    @Override
    public int hashCode() {
      return 0;
    }
  }

  /** Reads as the delegate does, and yields the default where there is nothing to read. */
  static final class Filling extends DelegatingDeserializer {
    private static final long serialVersionUID = 1L;

    private final transient Object value;

    Filling(JsonDeserializer<?> reading, Object value) {
      super(reading);
      this.value = value;
    }

    @Override
    protected JsonDeserializer<?> newDelegatingInstance(JsonDeserializer<?> reading) {
      return new Filling(reading, value);
    }

    @Override
    public Object getAbsentValue(DeserializationContext context) {
      return value;
    }

    @Override
    public Object getEmptyValue(DeserializationContext context) {
      return value;
    }
  }
}
