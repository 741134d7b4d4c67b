package org.variorum.search;

import java.lang.reflect.InvocationHandler;
import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Method;
import java.lang.reflect.Proxy;
import org.hibernate.search.backend.elasticsearch.ElasticsearchExtension;
import org.hibernate.search.backend.elasticsearch.search.query.dsl.ElasticsearchSearchQueryOptionsStep;
import org.hibernate.search.backend.elasticsearch.search.query.dsl.ElasticsearchSearchQuerySelectStep;
import org.hibernate.search.backend.elasticsearch.search.query.dsl.ElasticsearchSearchQueryWhereStep;
import org.hibernate.search.engine.search.query.dsl.SearchQuerySelectStep;
import org.hibernate.search.mapper.pojo.standalone.session.SearchSession;

/**
 * A session whose every search goes through {@link ServerRequests}, so that whoever asks need not
 * know which back end answers.
 */
final class ServerSession {
  private ServerSession() {}

  static SearchSession over(SearchSession session) {
    return as(
        SearchSession.class,
        (proxy, method, arguments) -> {
          Object answer = call(session, method, arguments);
          return answer instanceof SearchQuerySelectStep<?, ?, ?, ?, ?, ?> step
              ? steps(step.extension(ElasticsearchExtension.get()))
              : answer;
        });
  }

  /** The steps of a query up to its conditions. */
  private static Object steps(Object step) {
    if (step instanceof ElasticsearchSearchQueryOptionsStep<?, ?> conditions) {
      return conditions.requestTransformer(new ServerRequests());
    }
    if (step instanceof ElasticsearchSearchQuerySelectStep<?, ?, ?>) {
      return as(ElasticsearchSearchQuerySelectStep.class, onwards(step));
    }
    return step instanceof ElasticsearchSearchQueryWhereStep<?, ?>
        ? as(ElasticsearchSearchQueryWhereStep.class, onwards(step))
        : step;
  }

  private static InvocationHandler onwards(Object step) {
    return (proxy, method, arguments) -> steps(call(step, method, arguments));
  }

  private static <T> T as(Class<T> type, InvocationHandler handler) {
    return type.cast(
        Proxy.newProxyInstance(
            ServerSession.class.getClassLoader(), new Class<?>[] {type}, handler));
  }

  private static Object call(Object step, Method method, Object[] arguments) throws Throwable {
    try {
      return method.invoke(step, arguments);
    } catch (InvocationTargetException e) {
      throw e.getCause() == null ? e : e.getCause();
    }
  }
}
