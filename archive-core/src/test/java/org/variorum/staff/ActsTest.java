package org.variorum.staff;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowable;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.interceptor.InvocationContext;
import java.lang.reflect.Array;
import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Method;
import java.lang.reflect.Modifier;
import java.lang.reflect.Proxy;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.variorum.ArchiveDatabase;
import org.variorum.Database;
import org.variorum.audit.AuditLine;
import org.variorum.audit.AuditLog;
import org.variorum.audit.AuditQuery;
import org.variorum.audit.Deed;

/** Every act there is: who may do it is asked, and what was done or refused stands in the log. */
class ActsTest {
  private ArchiveDatabase archive;

  @BeforeEach
  void open() {
    archive = ArchiveDatabase.on(Database.H2);
  }

  static Stream<Method> acts() {
    return Acts.all().stream();
  }

  @Test
  void areFound() {
    assertThat(Acts.all())
        .extracting(Acts::name)
        .contains("PublishEntry.publish", "MergeEntries.merge", "ChangeColleague.limit")
        .hasSizeGreaterThan(100);
  }

  @ParameterizedTest
  @MethodSource("acts")
  void takeTheActorFirst(Method act) {
    assertThat(Modifier.isPublic(act.getModifiers())).isTrue();
    assertThat(act.getDeclaringClass()).hasAnnotation(ApplicationScoped.class);
    assertThat(act.getParameterTypes()).startsWith(Actor.class);
  }

  @ParameterizedTest
  @MethodSource("acts")
  void haveALineWhenTheyAreDoneOrSayWhyNot(Method act) throws Exception {
    List<Deed> book = done(act);

    boolean silent =
        Acts.right(act) == Right.READ_DESK || act.isAnnotationPresent(Unrecorded.class);
    if (silent) {
      assertThat(book).isEmpty();
    } else {
      assertThat(book).extracting(Deed::act).containsExactly(Acts.name(act));
    }
  }

  @Test
  void changeNothingForOthersWhereReadingIsEnough() {
    assertThat(Acts.all())
        .filteredOn(act -> Acts.right(act) == Right.READ_DESK)
        .filteredOn(act -> act.getReturnType() == void.class)
        .extracting(Acts::name)
        .as("acts that answer nothing: they let pass, hand out, or keep the actor's own desk")
        .containsExactlyInAnyOrder(
            "CheckRemit.ensure",
            "ExportEntries.records",
            "ExportEntries.table",
            "FindTasks.pass",
            "KeepViews.choose",
            "KeepViews.drop");
  }

  @ParameterizedTest
  @MethodSource("acts")
  void areRefusedToWhoMayNothing(Method act) {
    String name = UUID.randomUUID().toString();
    Actor nobody = new Actor(null, name, Set.of());

    Throwable refusal = catchThrowable(() -> act.invoke(bean(act), arguments(act, nobody)));

    assertThat(refusal)
        .isInstanceOf(InvocationTargetException.class)
        .hasCauseInstanceOf(ForbiddenActException.class);
    assertThat(linesOf(name))
        .extracting(line -> line.deed().act() + " " + line.deed().outcome())
        .containsExactly(Acts.name(act) + " REFUSED");
  }

  private Object bean(Method act) {
    return archive.bean(act.getDeclaringClass());
  }

  private List<AuditLine> linesOf(String signature) {
    return archive
        .bean(AuditLog.class)
        .find(new AuditQuery("", signature, "", null, null, null, Long.MAX_VALUE, 10));
  }

  /** What is written when the act is done by the operator, with nothing in it. */
  private static List<Deed> done(Method act) throws Exception {
    List<Deed> book = new ArrayList<>();
    ActRecorder recorder = new ActRecorder();
    recorder.audit = (AuditLog) proxy(AuditLog.class, (name, given) -> book.add((Deed) given[0]));
    Object[] arguments = arguments(act, Actor.OPERATOR);
    recorder.record(
        (InvocationContext)
            proxy(
                InvocationContext.class,
                (name, given) ->
                    switch (name) {
                      case "getMethod" -> act;
                      case "getParameters" -> arguments;
                      default -> null;
                    }));
    return book;
  }

  private interface Answering {
    @Nullable Object answer(String method, Object[] given);
  }

  private static Object proxy(Class<?> type, Answering answering) {
    return Proxy.newProxyInstance(
        type.getClassLoader(),
        new Class<?>[] {type},
        (self, method, given) -> {
          Object answer = answering.answer(method.getName(), given);
          return method.getReturnType() == void.class ? null : answer;
        });
  }

  private static Object[] arguments(Method act, Actor actor) {
    Class<?>[] types = act.getParameterTypes();
    Object[] arguments = new Object[types.length];
    arguments[0] = actor;
    for (int one = 1; one < types.length; one++) {
      arguments[one] = types[one].isPrimitive() ? zero(types[one]) : null;
    }
    return arguments;
  }

  private static Object zero(Class<?> primitive) {
    return Array.get(Array.newInstance(primitive, 1), 0);
  }
}
