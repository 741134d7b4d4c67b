package org.variorum.admin.form;

import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.ParameterizedType;
import java.lang.reflect.RecordComponent;
import java.lang.reflect.Type;
import java.lang.reflect.TypeVariable;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;
import org.variorum.citation.Citation;
import org.variorum.citation.SourceRef;
import org.variorum.citation.Stance;
import org.variorum.date.DateReader;
import org.variorum.date.HistoricalDate;
import org.variorum.description.Element;
import org.variorum.description.ReferenceCode;
import org.variorum.entry.EntryKind;
import org.variorum.entry.Particulars;
import org.variorum.identifier.EntryId;
import org.variorum.identifier.LocalId;
import org.variorum.identifier.PartKind;
import org.variorum.language.Texts;
import org.variorum.place.Coordinates;

/** Makes up what only one kind of entry has, out of whatever its records can hold. */
final class AnyParticulars {
  private static final Set<String> WANTED = Set.of("reason", "label", "value", "words");
  private static final List<String> TONGUES = List.of("en", "ru", "de", "uk", "sr-Latn");
  private static final List<String> DATES = List.of("1942", "1942-07-12", "1901~", "1941/1943");

  private final Random chance;
  private int given;

  AnyParticulars(long seed) {
    this.chance = new Random(seed);
  }

  Particulars of(EntryKind kind) {
    Object[] parts = new Object[Particulars.class.getRecordComponents().length];
    RecordComponent[] components = Particulars.class.getRecordComponents();
    for (int i = 0; i < components.length; i++) {
      if (components[i].getName().equals(name(kind))) {
        parts[i] = record(components[i].getType(), Map.of());
      }
    }
    return (Particulars) make(Particulars.class, parts);
  }

  private static String name(EntryKind kind) {
    return switch (kind) {
      case UNIT -> "description";
      case PERSON, CORPORATE_BODY, FAMILY -> "authority";
      case INSTITUTION -> "institution";
      case PLACE, TOPIC -> "concept";
      case EVENT -> "happening";
      case SOURCE -> "work";
      case STORY -> "byline";
    };
  }

  private Object record(Class<?> type, Map<String, Type> arguments) {
    RecordComponent[] components = type.getRecordComponents();
    Object[] values = new Object[components.length];
    for (int i = 0; i < components.length; i++) {
      boolean mayLack = components[i].getAnnotatedType().isAnnotationPresent(Nullable.class);
      values[i] =
          mayLack && chance.nextBoolean()
              ? null
              : any(components[i].getName(), components[i].getGenericType(), arguments);
    }
    return make(type, values);
  }

  private static Object make(Class<?> type, Object[] values) {
    try {
      return type.getDeclaredConstructors()[0].newInstance(values);
    } catch (InstantiationException | IllegalAccessException | InvocationTargetException e) {
      throw new IllegalStateException(type.getName(), e);
    }
  }

  private Object any(String name, Type type, Map<String, Type> arguments) {
    if (type instanceof TypeVariable<?> variable) {
      return any(name, arguments.get(variable.getName()), arguments);
    }
    if (type instanceof ParameterizedType generic) {
      return generic(name, generic, arguments);
    }
    Class<?> plain = (Class<?>) type;
    if (plain.isEnum()) {
      return plain.getEnumConstants()[chance.nextInt(plain.getEnumConstants().length)];
    }
    Object known = known(name, plain);
    return known == null ? record(plain, Map.of()) : known;
  }

  private Object generic(String name, ParameterizedType type, Map<String, Type> arguments) {
    Type first = type.getActualTypeArguments()[0];
    if (type.getRawType() == List.class) {
      Set<Object> some = new LinkedHashSet<>();
      for (int many = chance.nextInt(4); many > 0; many--) {
        some.add(any(name, first, arguments));
      }
      return new ArrayList<>(some);
    }
    if (type.getRawType() == Map.class) {
      return map(name, first, type.getActualTypeArguments()[1]);
    }
    Class<?> raw = (Class<?>) type.getRawType();
    Map<String, Type> own = new HashMap<>();
    for (int i = 0; i < raw.getTypeParameters().length; i++) {
      own.put(raw.getTypeParameters()[i].getName(), type.getActualTypeArguments()[i]);
    }
    return record(raw, own);
  }

  private Map<Object, Object> map(String name, Type keys, Type values) {
    Map<Object, Object> some = new LinkedHashMap<>();
    for (int many = chance.nextInt(4); many > 0; many--) {
      Object key = keys == Element.class ? any(name, keys, Map.of()) : "5." + one(4) + "." + one(9);
      some.put(key, any("words", values, Map.of()));
    }
    return some;
  }

  private @Nullable Object known(String name, Class<?> type) {
    if (type == Texts.class) {
      return WANTED.contains(name) || chance.nextBoolean() ? texts() : Texts.NONE;
    }
    if (type == String.class) {
      return word();
    }
    if (type == EntryId.class) {
      return EntryId.random(chance);
    }
    if (type == LocalId.class) {
      given++;
      return LocalId.of(name.equals("id") ? PartKind.STAGE : PartKind.EDITION, given);
    }
    if (type == HistoricalDate.class) {
      return DateReader.read(DATES.get(chance.nextInt(DATES.size())));
    }
    if (type == Citation.class) {
      given++;
      SourceRef source = new SourceRef(EntryId.random(chance), null);
      return Citation.of(LocalId.of(PartKind.CITATION, given), source, null, Stance.MENTIONS);
    }
    if (type == Coordinates.class) {
      return new Coordinates(BigDecimal.valueOf(one(80)), BigDecimal.valueOf(one(170)));
    }
    return simple(type);
  }

  private @Nullable Object simple(Class<?> type) {
    if (type == ReferenceCode.class) {
      return new ReferenceCode("ф. " + one(99));
    }
    if (type == LocalDate.class) {
      return LocalDate.of(1900 + one(120), one(12), one(28));
    }
    if (type == boolean.class) {
      return chance.nextBoolean();
    }
    return type == double.class ? (Object) (double) one(100) : null;
  }

  private Texts texts() {
    TreeMap<String, String> words = new TreeMap<>();
    for (int many = one(3); many > 0; many--) {
      words.put(TONGUES.get(chance.nextInt(TONGUES.size())), word() + "\n " + word());
    }
    return new Texts(words);
  }

  private String word() {
    return (chance.nextInt(5) == 0 ? " " : "") + "слово " + one(9999);
  }

  private int one(int most) {
    return 1 + chance.nextInt(most);
  }
}
