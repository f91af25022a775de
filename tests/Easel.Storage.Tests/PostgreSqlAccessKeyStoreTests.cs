using Easel.Storage.Tests.Databases;

namespace Easel.Storage.Tests;

public sealed class PostgreSqlAccessKeyStoreTests() : SqlAccessKeyStoreTests(new PostgreSqlTestDatabase());
