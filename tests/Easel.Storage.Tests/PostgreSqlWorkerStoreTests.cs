using Easel.Storage.Tests.Databases;

namespace Easel.Storage.Tests;

public sealed class PostgreSqlWorkerStoreTests() : WorkerStoreCompliance(new PostgreSqlTestDatabase());
