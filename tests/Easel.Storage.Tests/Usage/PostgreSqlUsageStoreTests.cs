using Easel.Storage.Tests.Databases;

namespace Easel.Storage.Tests.Usage;

public sealed class PostgreSqlUsageStoreTests() : UsageStoreCompliance(new PostgreSqlTestDatabase());
