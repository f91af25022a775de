using Easel.Storage.Tests.Databases;

namespace Easel.Storage.Tests;

public sealed class SqliteProviderKeyStoreTests() : SqlProviderKeyStoreTests(new SqliteTestDatabase());
