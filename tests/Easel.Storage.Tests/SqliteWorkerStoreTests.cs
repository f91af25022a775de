using Easel.Storage.Tests.Databases;

namespace Easel.Storage.Tests;

public sealed class SqliteWorkerStoreTests() : WorkerStoreCompliance(new SqliteTestDatabase());
