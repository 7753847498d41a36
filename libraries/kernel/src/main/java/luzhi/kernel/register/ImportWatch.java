package luzhi.kernel.register;

import org.jdbi.v3.core.Handle;

/** Is told how an import gets on. Whatever it throws ends the import, and nothing of it is kept. */
public interface ImportWatch {

    /** For whoever waits for the answer. */
    ImportWatch NONE = new ImportWatch() {
        @Override
        public void read(long rows) {
            // the answer says how many there were
        }

        @Override
        public void settle(Handle transaction, ImportReceipt receipt) {
            // the answer is the receipt
        }
    };

    /** @param rows that have been read so far, wrong ones too */
    void read(long rows);

    /** The import is sound. What is written here is kept together with its rows; of a dry run, without them. */
    void settle(Handle transaction, ImportReceipt receipt);
}
