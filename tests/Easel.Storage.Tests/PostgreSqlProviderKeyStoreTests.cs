using Easel.Storage.Tests.Databases;

namespace Easel.Storage.Tests;

public sealed class PostgreSqlProviderKeyStoreTests() : SqlProviderKeyStoreTests(new PostgreSqlTestDatabase());
