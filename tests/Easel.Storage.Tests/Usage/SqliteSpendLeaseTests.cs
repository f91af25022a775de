using Easel.Storage.Tests.Databases;

namespace Easel.Storage.Tests.Usage;

public sealed class SqliteSpendLeaseTests() : SpendLeaseCompliance(new SqliteTestDatabase());
