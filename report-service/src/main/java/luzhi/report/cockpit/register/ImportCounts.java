package luzhi.report.cockpit.register;

import luzhi.kernel.register.ImportReceipt;

/** What an import does, in rows. */
record ImportCounts(long inserted, long updated, long unchanged, long deleted) {

    static ImportCounts of(ImportReceipt receipt) {
        return new ImportCounts(receipt.inserted(), receipt.updated(), receipt.unchanged(), receipt.deleted());
    }
}
