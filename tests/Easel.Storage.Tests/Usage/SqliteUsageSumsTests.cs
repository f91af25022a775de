using Easel.Storage.Tests.Databases;

namespace Easel.Storage.Tests.Usage;

public sealed class SqliteUsageSumsTests() : UsageSumsCompliance(new SqliteTestDatabase());
