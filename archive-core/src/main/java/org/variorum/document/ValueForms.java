package org.variorum.document;

import com.fasterxml.jackson.databind.BeanDescription;
import com.fasterxml.jackson.databind.DeserializationConfig;
import com.fasterxml.jackson.databind.JavaType;
import com.fasterxml.jackson.databind.JsonDeserializer;
import com.fasterxml.jackson.databind.deser.BeanDeserializerModifier;
import com.fasterxml.jackson.databind.module.SimpleModule;
import java.time.LocalDate;
import java.util.function.Function;
import org.variorum.citation.Locator;
import org.variorum.date.HistoricalDate;
import org.variorum.description.Element;
import org.variorum.description.ReferenceCode;
import org.variorum.entry.Issued;
import org.variorum.identifier.EntryId;
import org.variorum.identifier.ExternalId;
import org.variorum.identifier.LocalId;
import org.variorum.identifier.ObjectId;
import org.variorum.identifier.PartKind;
import org.variorum.language.Texts;

/** The forms of small values in a document: an identifier is a string, a text a map by language. */
final class ValueForms extends SimpleModule {
  private static final long serialVersionUID = 1L;

  ValueForms() {
    super("archive values");
    asString(LocalId.class, LocalId::new);
    asString(ExternalId.class, ExternalId::new);
    asString(Locator.class, Locator::new);
    asString(ReferenceCode.class, ReferenceCode::new);
    asString(LocalDate.class, LocalDate::parse);
    addSerializer(EntryId.class, new StringForms.Writing<>(EntryId.class));
    addDeserializer(EntryId.class, new StringForms.Reading<>(EntryId.class, References::entry));
    addSerializer(ObjectId.class, new StringForms.Writing<>(ObjectId.class));
    addDeserializer(ObjectId.class, new StringForms.Reading<>(ObjectId.class, References::object));
    addSerializer(Texts.class, new TextsForm.Writing());
    addDeserializer(Texts.class, new TextsForm.Reading());
    addSerializer(Issued.class, new IssuedForm.Writing());
    addDeserializer(Issued.class, new IssuedForm.Reading());
    addSerializer(HistoricalDate.class, new DateForm.Writing());
    addDeserializer(HistoricalDate.class, new DateForm.Reading());
    addKeySerializer(Element.class, new StringForms.KeyWriting<>(Element::clause));
    addKeyDeserializer(Element.class, new StringForms.ElementKey());
    setDeserializerModifier(new FillingIn());
  }

  private <T> void asString(Class<T> type, Function<String, T> reading) {
    addSerializer(type, new StringForms.Writing<>(type));
    addDeserializer(
        type, new StringForms.Reading<>(type, (references, text) -> reading.apply(text)));
  }

  /** The letter of a part's kind, which is its key among the numbers issued. */
  static String letter(PartKind kind) {
    return Character.toString(kind.letter());
  }

  /** Gives the types that have a default a reading that yields it when a field is left out. */
  private static final class FillingIn extends BeanDeserializerModifier {
    private static final long serialVersionUID = 1L;

    @Override
    public JsonDeserializer<?> modifyDeserializer(
        DeserializationConfig config, BeanDescription bean, JsonDeserializer<?> reading) {
      return withDefault(bean.getBeanClass(), reading);
    }

    @Override
    public JsonDeserializer<?> modifyEnumDeserializer(
        DeserializationConfig config,
        JavaType type,
        BeanDescription bean,
        JsonDeserializer<?> reading) {
      return withDefault(type.getRawClass(), reading);
    }

    private static JsonDeserializer<?> withDefault(Class<?> type, JsonDeserializer<?> reading) {
      Object value = Defaults.BY_TYPE.get(type);
      return value == null || type == Texts.class || type == Issued.class
          ? reading
          : new Defaults.Filling(reading, value);
    }
  }
}
