package org.variorum.workingcopy;

import java.io.Serializable;

record WorkingCopyKey(String entryId, String staffId) implements Serializable {}
