using Easel.Storage.Tests.Databases;

namespace Easel.Storage.Tests.Usage;

public sealed class PostgreSqlSpendLeaseTests() : SpendLeaseCompliance(new PostgreSqlTestDatabase());
