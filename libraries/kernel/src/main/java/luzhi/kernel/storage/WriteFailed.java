package luzhi.kernel.storage;

/** Tells that nothing could be written there, and that whoever comes next will fare no better. */
public record WriteFailed(Storage where) {}
