using Easel.Storage.Tests.Databases;

namespace Easel.Storage.Tests;

public sealed class PostgreSqlJobStoreTests() : SqlJobStoreTests(new PostgreSqlTestDatabase());
