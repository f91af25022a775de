using Easel.Storage.Tests.Databases;

namespace Easel.Storage.Tests;

public sealed class PostgreSqlJobQueueTests() : SqlJobQueueTests(new PostgreSqlTestDatabase());
