package org.variorum;

import jakarta.annotation.Priority;
import jakarta.inject.Inject;
import jakarta.interceptor.AroundInvoke;
import jakarta.interceptor.Interceptor;
import jakarta.interceptor.InvocationContext;
import jakarta.transaction.Transactional;

/** Gives acts that ask for a transaction of their own one, where none is running. */
@Interceptor
@Transactional(Transactional.TxType.REQUIRES_NEW)
@Priority(Interceptor.Priority.PLATFORM_BEFORE + 200)
public class TestNewTransactions {
  @Inject InTransaction transaction;

  @AroundInvoke
  Object around(InvocationContext act) throws Exception {
    return transaction.around(act::proceed);
  }
}
