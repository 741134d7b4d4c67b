package org.variorum.document;

import com.fasterxml.jackson.databind.JsonMappingException;
import com.fasterxml.jackson.databind.exc.InvalidFormatException;
import com.fasterxml.jackson.databind.exc.InvalidTypeIdException;
import com.fasterxml.jackson.databind.exc.MismatchedInputException;
import java.util.Arrays;
import java.util.Collection;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/** Says what a document should have where it has something else, without the names of classes. */
final class Mismatch {
  private static final Pattern NO_TYPE = Pattern.compile("missing type id property '([\\w-]+)'");
  private static final Pattern KNOWN_TYPES = Pattern.compile("known type ids = \\[([^]]*)]");

  private Mismatch() {}

  /** What was expected; empty if it is some other trouble. */
  static Optional<String> inWords(JsonMappingException trouble) {
    if (trouble instanceof InvalidTypeIdException type) {
      return ofType(type);
    }
    if (trouble instanceof InvalidFormatException format && format.getTargetType().isEnum()) {
      return Optional.of(noneOf(String.valueOf(format.getValue()), values(format.getTargetType())));
    }
    if (trouble instanceof MismatchedInputException mismatch
        && mismatch.getOriginalMessage().startsWith("Cannot ")) {
      return Optional.ofNullable(mismatch.getTargetType()).map(Mismatch::expected);
    }
    return Optional.empty();
  }

  private static Optional<String> ofType(InvalidTypeIdException trouble) {
    Matcher missing = NO_TYPE.matcher(trouble.getOriginalMessage());
    if (missing.find()) {
      return Optional.of("the field '" + missing.group(1) + "' is missing");
    }
    Matcher known = KNOWN_TYPES.matcher(trouble.getOriginalMessage());
    return known.find()
        ? Optional.of(noneOf(String.valueOf(trouble.getTypeId()), known.group(1)))
        : Optional.empty();
  }

  private static String noneOf(String value, String known) {
    return "'" + value + "' is none of: " + known;
  }

  private static String values(Class<?> type) {
    return Arrays.stream(type.getEnumConstants())
        .map(one -> ((Enum<?>) one).name().toLowerCase(Locale.ROOT).replace('_', '-'))
        .collect(Collectors.joining(", "));
  }

  private static String expected(Class<?> type) {
    if (type == boolean.class || type == Boolean.class) {
      return "true or false is expected here";
    }
    if (type.isPrimitive() || Number.class.isAssignableFrom(type)) {
      return "a number is expected here";
    }
    if (type.isArray() || Collection.class.isAssignableFrom(type)) {
      return "a list in brackets is expected here";
    }
    return CharSequence.class.isAssignableFrom(type) || type.isEnum()
        ? "a text in quotation marks is expected here"
        : object(type);
  }

  private static String object(Class<?> type) {
    return type.isRecord() || type.isInterface() || Map.class.isAssignableFrom(type)
        ? "an object in braces is expected here"
        : "something else is expected here";
  }
}
