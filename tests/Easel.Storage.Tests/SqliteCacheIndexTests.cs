using Easel.Storage.Tests.Databases;

namespace Easel.Storage.Tests;

public sealed class SqliteCacheIndexTests() : SqlCacheIndexTests(new SqliteTestDatabase());
