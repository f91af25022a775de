namespace Easel.Core.Storage;

/// <summary>The records cannot be reached or used now: the database is down, locked, damaged or of a newer version. What was asked was not
/// done, unless the message says that this is not known.</summary>
public sealed class StorageUnavailableException(string message, Exception? cause = null) : IOException(message, cause);
