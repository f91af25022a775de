using Easel.Storage.Tests.Databases;

namespace Easel.Storage.Tests.Usage;

public sealed class PostgreSqlUsageSumsTests() : UsageSumsCompliance(new PostgreSqlTestDatabase());
