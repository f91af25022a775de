using Easel.Storage.Tests.Databases;

namespace Easel.Storage.Tests;

public sealed class PostgreSqlCacheIndexTests() : SqlCacheIndexTests(new PostgreSqlTestDatabase());
