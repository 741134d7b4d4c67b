package org.variorum;

import jakarta.annotation.Priority;
import jakarta.inject.Inject;
import jakarta.interceptor.AroundInvoke;
import jakarta.interceptor.Interceptor;
import jakarta.interceptor.InvocationContext;
import jakarta.transaction.Transactional;

/** Begins and ends transactions where the server would. */
@Interceptor
@Transactional
@Priority(Interceptor.Priority.PLATFORM_BEFORE + 200)
public class TestTransactions {
  @Inject InTransaction transaction;

  @AroundInvoke
  Object around(InvocationContext act) throws Exception {
    return transaction.around(act::proceed);
  }
}
