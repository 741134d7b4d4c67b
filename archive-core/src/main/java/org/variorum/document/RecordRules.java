package org.variorum.document;

import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.annotation.JsonSetter;
import com.fasterxml.jackson.annotation.Nulls;
import com.fasterxml.jackson.databind.cfg.MapperConfig;
import com.fasterxml.jackson.databind.introspect.Annotated;
import com.fasterxml.jackson.databind.introspect.AnnotatedClass;
import com.fasterxml.jackson.databind.introspect.AnnotatedMember;
import com.fasterxml.jackson.databind.introspect.AnnotatedMethod;
import com.fasterxml.jackson.databind.introspect.AnnotatedParameter;
import com.fasterxml.jackson.databind.introspect.JacksonAnnotationIntrospector;
import java.lang.reflect.Constructor;
import java.lang.reflect.RecordComponent;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * Reads from the records themselves what a document holds: their components and nothing else; a
 * component that is neither {@code @Nullable} nor has a default is required and never null, nor is
 * what a list holds; enums in lower case.
 */
final class RecordRules extends JacksonAnnotationIntrospector {
  private static final long serialVersionUID = 1L;

  @Override
  public @Nullable Boolean hasRequiredMarker(AnnotatedMember member) {
    return member instanceof AnnotatedParameter parameter && inRecord(parameter)
        ? Boolean.valueOf(isRequired(parameter))
        : super.hasRequiredMarker(member);
  }

  @Override
  public JsonSetter.Value findSetterInfo(Annotated annotated) {
    if (annotated instanceof AnnotatedParameter parameter && inRecord(parameter)) {
      return JsonSetter.Value.construct(nullsOf(parameter), Nulls.FAIL);
    }
    return super.findSetterInfo(annotated);
  }

  /** An empty text where there need be none is none. */
  @Override
  public @Nullable Object findDeserializer(Annotated annotated) {
    return annotated instanceof AnnotatedParameter parameter
            && inRecord(parameter)
            && parameter.getRawType() == String.class
            && isNullable(parameter)
        ? StringForms.EmptyAsAbsent.class
        : super.findDeserializer(annotated);
  }

  @Override
  public JsonInclude.Value findPropertyInclusion(Annotated annotated) {
    if (isRequiredText(annotated)) {
      return JsonInclude.Value.construct(JsonInclude.Include.ALWAYS, JsonInclude.Include.ALWAYS);
    }
    return hasDefaultValue(annotated.getRawType())
        ? JsonInclude.Value.construct(
            JsonInclude.Include.CUSTOM, JsonInclude.Include.ALWAYS, Defaults.LeavingOut.class, null)
        : super.findPropertyInclusion(annotated);
  }

  /** Methods of a record that merely look like getters, as {@code isLive}, are no fields. */
  @Override
  public boolean hasIgnoreMarker(AnnotatedMember member) {
    return super.hasIgnoreMarker(member)
        || (member instanceof AnnotatedMethod method
            && method.getDeclaringClass().isRecord()
            && !isComponent(method));
  }

  @Override
  public String[] findEnumValues(
      MapperConfig<?> config, AnnotatedClass type, Enum<?>[] values, String[] names) {
    return Arrays.stream(values)
        .map(value -> value.name().toLowerCase(Locale.ROOT).replace('_', '-'))
        .toArray(String[]::new);
  }

  /** An empty text that has to be there is written, or the document could not be read again. */
  private static boolean isRequiredText(Annotated annotated) {
    return annotated instanceof AnnotatedMethod method
        && method.getRawType() == String.class
        && method.getDeclaringClass().isRecord()
        && !method.getAnnotated().getAnnotatedReturnType().isAnnotationPresent(Nullable.class);
  }

  private static boolean isComponent(AnnotatedMethod method) {
    return Arrays.stream(method.getDeclaringClass().getRecordComponents())
        .map(RecordComponent::getName)
        .anyMatch(method.getName()::equals);
  }

  private static boolean inRecord(AnnotatedParameter parameter) {
    return parameter.getDeclaringClass().isRecord();
  }

  private static Nulls nullsOf(AnnotatedParameter parameter) {
    if (hasDefault(parameter.getRawType())) {
      return Nulls.AS_EMPTY;
    }
    return isRequired(parameter) ? Nulls.FAIL : Nulls.DEFAULT;
  }

  private static boolean isRequired(AnnotatedParameter parameter) {
    Class<?> type = parameter.getRawType();
    return !type.isPrimitive() && !hasDefault(type) && !isNullable(parameter);
  }

  private static boolean hasDefault(Class<?> type) {
    return type == List.class || type == Map.class || hasDefaultValue(type);
  }

  private static boolean hasDefaultValue(Class<?> type) {
    return Defaults.BY_TYPE.containsKey(type);
  }

  private static boolean isNullable(AnnotatedParameter parameter) {
    return parameter.getOwner().getAnnotated() instanceof Constructor<?> constructor
        && constructor.getAnnotatedParameterTypes()[parameter.getIndex()].isAnnotationPresent(
            Nullable.class);
  }
}
