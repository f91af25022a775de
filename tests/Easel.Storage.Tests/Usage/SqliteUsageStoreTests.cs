using Easel.Storage.Tests.Databases;

namespace Easel.Storage.Tests.Usage;

public sealed class SqliteUsageStoreTests() : UsageStoreCompliance(new SqliteTestDatabase());
